import { spawnSync } from 'node:child_process'
import { lstatSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  TAR_BLOCK,
  TAR_END_BYTES,
  type TarMember,
  tarHeader,
  tarPadding,
} from '../../src/streams/tar-header.ts'
import { fc } from '../support/properties.ts'
import { rounds, sampleOf } from '../support/rounds.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lb-tar-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const base = { mode: 0o640, uid: 0, gid: 0, mtime: '1700000000.000000000' }
const file = (path: string, size = 3): TarMember => ({ type: 'file', path, size, ...base })

function tarOf(members: readonly TarMember[]): Buffer {
  const blocks = members.flatMap((member) => {
    const size = member.type === 'file' ? (member.size ?? 0) : 0
    return [tarHeader(member), Buffer.alloc(size, 'x'), Buffer.alloc(tarPadding(size))]
  })
  return Buffer.concat([...blocks, Buffer.alloc(TAR_END_BYTES)])
}

function extracted(members: readonly TarMember[], ...options: string[]): { to: string; said: string } {
  const to = mkdtempSync(join(root, 'x-'))
  const args = ['-x', '-p', '--no-same-owner', '-C', to, ...options]
  const { status, stderr } = spawnSync('tar', args, {
    input: tarOf(members),
    env: { LC_ALL: 'C.UTF-8', PATH: process.env.PATH },
  })
  expect({ status, stderr: stderr.toString() }).toMatchObject({ status: 0 })
  return { to, said: stderr.toString() }
}

/** A listing by numbers, exact to the nanosecond. */
function listed(member: TarMember): string {
  const { stdout } = spawnSync(
    'tar',
    ['-t', '-v', '--numeric-owner', '--full-time', '--quoting-style=literal'],
    {
      input: Buffer.concat([tarHeader(member), Buffer.alloc(TAR_END_BYTES)]),
      env: { LC_ALL: 'C.UTF-8', TZ: 'UTC', PATH: process.env.PATH },
    },
  )
  return stdout.toString('latin1')
}

function onDisk(to: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(`${to}/`), Buffer.from(path, 'latin1')])
}

const name = fc
  .uint8Array({ minLength: 1, maxLength: 200 })
  .map((bytes) => Buffer.from(bytes).toString('latin1').replaceAll(/[\0/]/g, '_'))
  .filter((text) => text !== '.' && text !== '..' && !text.endsWith('_'))
const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('/'))

describe('a tar header', () => {
  it('gives GNU tar any name, size, mode and time', () => {
    const member = fc.record({
      path,
      size: fc.integer({ min: 0, max: 2000 }),
      mode: fc.integer({ min: 0, max: 0o777 }),
      seconds: fc.integer({ min: -(2 ** 31) + 2, max: 2 ** 33 }),
      nanoseconds: fc.integer({ min: 0, max: 999_999_999 }),
    })
    fc.assert(
      fc.property(member, ({ path, size, mode, seconds, nanoseconds }) => {
        const mtime = `${seconds}.${String(nanoseconds).padStart(9, '0')}`
        const { to } = extracted([{ type: 'file', path, size, mode, uid: 0, gid: 0, mtime }])
        const place = onDisk(to, path)
        const stats = lstatSync(place, { bigint: true })
        expect({
          mode: Number(stats.mode & 0o7777n),
          mtime: stats.mtimeNs,
          content: readFileSync(place).equals(Buffer.alloc(size, 'x')),
        }).toEqual({
          mode,
          mtime:
            BigInt(seconds) * 10n ** 9n +
            BigInt(seconds < 0 || Object.is(seconds, -0) ? -nanoseconds : nanoseconds),
          content: true,
        })
      }),
      { numRuns: rounds(25, 150) },
    )
  })

  it.each(sampleOf('path lengths', [99, 100, 101, 155, 156, 157, 255, 256, 257, 1000, 3000], 5))(
    'holds a path of %i bytes',
    (length) => {
      const text = 'directory-n/'.repeat(300).slice(0, length - 1)
      const member = file(`${text.endsWith('/') ? `${text.slice(0, -1)}d` : text}z`)
      const { to } = extracted([member])
      expect(lstatSync(onDisk(to, member.path)).size).toBe(3)
    },
  )

  it.each([
    'a b',
    'new\nline',
    'tab\t',
    '-rf',
    '~',
    'x\\y',
    '\xff\xfe',
    '\xc3\xa4',
    `${'\xff'.repeat(200)}/\xfe`,
    'PaxHeaders/x',
  ])('holds the name %j', (text) => {
    const { to } = extracted([file(text)])
    expect(lstatSync(onDisk(to, text)).size).toBe(3)
  })

  it('says nothing to alarm when a long name is UTF-8', () => {
    expect(extracted([file(`${'\xc3\xa4'.repeat(90)}/${'n'.repeat(150)}`)]).said).toBe('')
  })

  it('makes directories, symlinks and hard links, with long targets', () => {
    const long = 't'.repeat(180)
    const { to } = extracted([
      file(long),
      { type: 'directory', path: 'd', ...base, mode: 0o1751 },
      { type: 'symlink', path: 'd/s', link: `../${long}/\xff`, ...base },
      { type: 'hardlink', path: 'h', link: long, ...base },
    ])
    expect(lstatSync(join(to, 'd')).mode & 0o7777).toBe(0o1751)
    expect(lstatSync(join(to, 'd'), { bigint: true }).mtimeNs).toBe(1700000000n * 10n ** 9n)
    expect(readlinkSync(join(to, 'd/s'), { encoding: 'latin1' })).toBe(`../${long}/\xff`)
    expect(lstatSync(join(to, 'h')).ino).toBe(lstatSync(join(to, long)).ino)
  })

  it('holds sizes above 8 GiB and ids above 21 bits', () => {
    const size = 9 * 2 ** 30 + 5
    const line = listed({
      type: 'file',
      path: 'big',
      size,
      mode: 0o600,
      uid: 4294967294,
      gid: 2097152,
      mtime: '1700000000.5',
    })
    expect(line).toContain(` 4294967294/2097152 ${size} 2023-11-14 22:13:20.5 big`)
    const fits = {
      type: 'file' as const,
      path: 'fits',
      size: 2 ** 33 - 1,
      mode: 0o600,
      uid: 2097151,
      gid: 1,
      mtime: '1700000000',
    }
    expect(tarHeader(fits)).toHaveLength(TAR_BLOCK)
    expect(listed(fits)).toContain(` 2097151/1 ${2 ** 33 - 1} 2023-11-14 22:13:20 fits`)
  })

  it('keeps extended attributes with any bytes', () => {
    const values = { 'user.plain': 'text', 'user.bin=%': '\x00\xff\n=' }
    const xattrs = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, Buffer.from(value, 'latin1').toString('base64')]),
    )
    const { to } = extracted([{ ...file('f'), xattrs }], '--xattrs')
    const { stdout } = spawnSync('python3', [
      '-c',
      'import os,sys\nfor n in sorted(os.listxattr(sys.argv[1])): print(n, os.getxattr(sys.argv[1], n))',
      join(to, 'f'),
    ])
    if (stdout === null) return
    expect(stdout.toString()).toBe("user.bin=% b'\\x00\\xff\\n='\nuser.plain b'text'\n")
  })
})
