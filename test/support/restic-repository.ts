import { execFile } from 'node:child_process'
import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** A throwaway restic repository; `forget` answers as `restic forget --dry-run --json` prints. */
export type ResticRepository = {
  /** `time` in RFC 3339 with the offset whose calendar restic shall use. */
  write(snapshot: { host: string; time: string }): Promise<void>
  forget(args: string[]): Promise<ForgottenGroup[]>
  remove(): Promise<void>
}

/** What restic would do with the snapshots of one host, and the rules ("daily snapshot") that keep each. */
export type ForgottenGroup = {
  host: string
  keep: { time: string }[]
  remove: { time: string }[] | null
  reasons: { snapshot: { time: string }; matches: string[] }[]
}

type MasterKey = { mac: { k: string; r: string }; encrypt: string }

const run = promisify(execFile)

/**
 * Makes a repository with the real restic. Its snapshots are then written straight into it, as `doc/design.rst`
 * of restic lays down, for `restic backup` takes half a second for each and this needs thousands. Restic
 * checks their names, authentication codes and contents when it reads them.
 */
export async function createResticRepository(): Promise<ResticRepository> {
  const home = await mkdtemp(path.join(tmpdir(), 'lifeboat-restic-'))
  const repository = path.join(home, 'repository')
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TZ: 'UTC',
    RESTIC_PASSWORD: 'test',
    RESTIC_REPOSITORY: repository,
  }
  const restic = async (...args: string[]): Promise<string> => {
    const { stdout } = await run('restic', ['--no-cache', ...args], { env, maxBuffer: 2 ** 30 })
    return stdout
  }
  await restic('init').catch(async (cause: NodeJS.ErrnoException) => {
    await rm(home, { recursive: true, force: true })
    if (cause.code !== 'ENOENT') throw cause
    throw new Error('restic is missing: this test needs it, install the Debian package "restic"', { cause })
  })
  const key: MasterKey = JSON.parse(await restic('cat', 'masterkey'))
  const tree = createHash('sha256').update('{"nodes":[]}\n').digest('hex')
  return {
    write: async ({ host, time }) => {
      const snapshot = { time, tree, paths: ['/data'], hostname: host, username: 'test' }
      const sealed = seal(Buffer.from(JSON.stringify(snapshot)), key)
      const name = createHash('sha256').update(sealed).digest('hex')
      await mkdir(path.join(repository, 'snapshots'), { recursive: true })
      await writeFile(path.join(repository, 'snapshots', name), sealed)
    },
    forget: async (args) => JSON.parse(await restic('forget', '--no-lock', '--dry-run', '--json', ...args)),
    remove: () => rm(home, { recursive: true, force: true }),
  }
}

/** AES-256-CTR, then Poly1305-AES over the ciphertext: nonce, ciphertext, code. */
function seal(plain: Buffer, key: MasterKey): Buffer {
  const nonce = randomBytes(16)
  const cipher = createCipheriv('aes-256-ctr', Buffer.from(key.encrypt, 'base64'), nonce)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  const pad = createCipheriv('aes-128-ecb', Buffer.from(key.mac.k, 'base64'), null).setAutoPadding(false)
  const code = poly1305(text, Buffer.from(key.mac.r, 'base64'), pad.update(nonce))
  return Buffer.concat([nonce, text, code])
}

/** Poly1305 (RFC 8439 section 2.5) with the two halves of its key given apart. */
function poly1305(message: Buffer, r: Buffer, s: Buffer): Buffer {
  const prime = (1n << 130n) - 5n
  const factor = littleEndian(r) & 0x0ffffffc0ffffffc0ffffffc0fffffffn
  let sum = 0n
  for (let at = 0; at < message.length; at += 16) {
    const block = Buffer.concat([message.subarray(at, at + 16), Buffer.from([1])])
    sum = ((sum + littleEndian(block)) * factor) % prime
  }
  const code = BigInt.asUintN(128, sum + littleEndian(s))
  return Buffer.from(code.toString(16).padStart(32, '0'), 'hex').reverse()
}

function littleEndian(bytes: Buffer): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`)
}
