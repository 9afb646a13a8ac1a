import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createMessage, encrypt as openpgpEncrypt } from 'openpgp'
import { decryptStream } from '../../src/streams/openpgp/reader.ts'
import { readPrivateKeys } from '../../src/streams/openpgp/recipients.ts'
import { encryptStream } from '../../src/streams/openpgp/writer.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { createKeyPair, type KeyPair } from '../support/openpgp-keys.ts'
import { rounds, sampleOf } from '../support/rounds.ts'

const texts = Buffer.from('lines that compress well, again and again\n'.repeat(20_000))
const DEADLINE = 50_000
// As often as gpg hashes a passphrase by itself takes seconds each time in JavaScript; 0 leaves it to gpg.
const S2K_COUNT = rounds(65_536, 0)

let gpg: Gpg
let ecc: KeyPair
let rsa: KeyPair

beforeAll(async () => {
  gpg = createGpg()
  if (S2K_COUNT > 0) writeFileSync(join(gpg.home, 'gpg-agent.conf'), `s2k-count ${S2K_COUNT}\n`)
  ecc = await createKeyPair({ userIDs: [{ name: 'Ecc' }] })
  rsa = await createKeyPair({ type: 'rsa', rsaBits: 2048, userIDs: [{ name: 'Rsa' }] })
  gpg.run(['--import'], Buffer.from(ecc.publicArmor))
  gpg.run(['--import'], Buffer.from(rsa.publicArmor))
}, 60_000)

afterAll(() => gpg.close())

function fingerprintOf(user: string): string {
  const listing = gpg.run(['--with-colons', '--list-keys', user]).toString()
  return /^fpr:+([0-9A-F]{40}):/m.exec(listing)?.[1] ?? ''
}

type Openers = Parameters<typeof decryptStream>[0]

async function open(
  message: Uint8Array,
  openers: Openers = { privateKeys: [ecc.privateKey] },
  chunk = 40_001,
): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < message.length; at += chunk) chunks.push(message.subarray(at, at + chunk))
  return Buffer.concat(await Readable.from(chunks).pipe(decryptStream(openers)).toArray())
}

/** How an attempt ends: bytes, an error, or the word that it hangs. */
async function outcome(message: Uint8Array, openers?: Openers): Promise<unknown> {
  const alarm = new AbortController()
  const ended = open(message, openers).catch((error: unknown) => error)
  const first = await Promise.race([
    ended,
    setTimeout(DEADLINE, 'hangs', { signal: alarm.signal }).catch(() => 'stopped'),
  ])
  alarm.abort()
  return first
}

describe('decryptStream reads what gpg writes', () => {
  const forms: [string, string[]][] = [
    ['defaults', []],
    ['no compression', ['-z0']],
    ['zip', ['--compress-algo', 'zip']],
    ['zlib', ['--compress-algo', 'zlib', '-z9']],
    ['armored', ['--armor']],
    ['armored with headers, no compression', ['--armor', '--comment', 'a: comment', '-z0']],
    ['hidden recipient', ['--throw-keyids']],
    ['AES-128', ['--cipher-algo', 'AES128']],
    ['with a file name', ['--set-filename', 'päth/name.sql']],
  ]
  it.each(forms)('%s', async (_name, args) => {
    for (const bytes of [texts, Buffer.alloc(0), Buffer.from('x'), randomBytes(1_000_003)]) {
      const message = gpg.run(['-r', 'Ecc', '-r', 'Rsa', ...args, '--encrypt'], bytes)
      expect((await open(message)).equals(bytes)).toBe(true)
      expect((await open(message, { privateKeys: [rsa.privateKey] }, 1001)).equals(bytes)).toBe(true)
    }
  })

  it('for keys gpg made itself, in all of AES', async () => {
    gpg.run([
      '--passphrase',
      'pw',
      '--quick-gen-key',
      'Made <made@example.org>',
      'rsa2048',
      'default',
      'never',
    ])
    gpg.run(['--passphrase', 'pw', '--quick-add-key', fingerprintOf('made@example.org'), 'rsa2048', 'encr'])
    const armored = gpg
      .run(['--passphrase', 'pw', '--armor', '--export-secret-keys', 'made@example.org'])
      .toString()
    const privateKeys = await readPrivateKeys(armored, 'pw')
    for (const cipher of ['AES128', 'AES192', 'AES256']) {
      const message = gpg.run(['-r', 'made@example.org', '--cipher-algo', cipher, '--encrypt'], texts)
      expect((await open(message, { privateKeys })).equals(texts)).toBe(true)
    }
  }, 60_000)

  it('from a file of known size, where gpg writes other length forms', async () => {
    for (const size of [10, 191, 192, 8400, 70_000, 300_000]) {
      const bytes = randomBytes(size)
      writeFileSync(join(gpg.home, 'plain'), bytes)
      for (const args of [['-z0'], []]) {
        const message = gpg.run(['-r', 'Ecc', ...args, '-o', '-', '--encrypt', join(gpg.home, 'plain')])
        expect((await open(message)).equals(bytes)).toBe(true)
      }
    }
  })

  it('with a password, alone or beside a key', async () => {
    const s2k = S2K_COUNT > 0 ? ['--s2k-count', String(S2K_COUNT)] : []
    const alone = gpg.run(['--passphrase', 'pass', ...s2k, '--symmetric'], texts)
    expect((await open(alone, { privateKeys: [], passwords: ['wrong', 'pass'] })).equals(texts)).toBe(true)
    expect(await outcome(alone, { privateKeys: [], passwords: ['wrong'] })).toMatchObject({ code: 'key' })
    expect(await outcome(alone)).toMatchObject({ code: 'key' })
    const both = gpg.run(['--passphrase', 'pass', ...s2k, '-r', 'Rsa', '--symmetric', '--encrypt'], texts)
    expect((await open(both, { privateKeys: [ecc.privateKey], passwords: ['pass'] })).equals(texts)).toBe(
      true,
    )
    expect((await open(both, { privateKeys: [rsa.privateKey] })).equals(texts)).toBe(true)
  })

  it('and what sq and openpgp.js write', async () => {
    writeFileSync(join(gpg.home, 'ecc.pub'), ecc.publicArmor)
    for (const compression of ['pad', 'none', 'zlib', 'zip']) {
      const sq = spawnSync(
        'sq',
        ['encrypt', '--binary', '--compression', compression, '--recipient-cert', join(gpg.home, 'ecc.pub')],
        { input: texts, maxBuffer: 1 << 26 },
      )
      expect(sq.status).toBe(0)
      expect((await open(sq.stdout)).equals(texts)).toBe(true)
    }
    const message = await createMessage({ binary: new Uint8Array(texts) })
    const js = await openpgpEncrypt({ message, encryptionKeys: ecc.recipient.key, format: 'binary' })
    expect((await open(js)).equals(texts)).toBe(true)
  })
})

describe('decryptStream refuses', () => {
  it('a message for others, naming their key ids and ours', async () => {
    const message = gpg.run(['-r', 'Rsa', '--encrypt'], texts)
    const [, subkey] = rsa.recipient.key.getKeyIDs()
    const fault = await outcome(message)
    expect(fault).toMatchObject({
      code: 'key',
      message: expect.stringContaining(subkey?.toHex().toUpperCase() ?? '?'),
    })
    expect(fault).toMatchObject({ message: expect.stringContaining(ecc.recipient.fingerprint.toUpperCase()) })
  })

  it.each([
    ['inner BZip2', ['--compress-algo', 'bzip2', '-r', 'Ecc', '--encrypt'], /BZip2/],
    [
      'no integrity protection',
      ['--rfc2440', '--disable-mdc', '--cipher-algo', 'AES256', '-r', 'Ecc', '--encrypt'],
      /integrity/,
    ],
    ['3DES', ['--cipher-algo', '3DES', '-r', 'Ecc', '--encrypt'], /tripledes|session key/],
    ['text mode', ['--textmode', '-r', 'Ecc', '--encrypt'], /text/],
    ['not encrypted', ['--store'], /not encrypted/],
  ])('%s, with a word on it', async (_name, args, word) => {
    expect(await outcome(gpg.run(args, texts))).toMatchObject({ message: expect.stringMatching(word) })
  })

  it('a message signed inside', async () => {
    gpg.run(['--import'], Buffer.from(ecc.privateArmor))
    const message = gpg.run(['-u', 'Ecc', '-r', 'Ecc', '--sign', '--encrypt'], texts)
    expect(await outcome(message)).toMatchObject({
      code: 'key',
      message: expect.stringContaining('signed inside'),
    })
  })

  it('AEAD in both forms', async () => {
    const message = await createMessage({ binary: new Uint8Array(texts) })
    const modern = await openpgpEncrypt({
      message,
      passwords: 'pass',
      format: 'binary',
      config: { aeadProtect: true },
    })
    expect(await outcome(modern, { privateKeys: [], passwords: ['pass'] })).toMatchObject({
      code: 'key',
      message: expect.stringContaining('version 2'),
    })
    expect(await outcome(Buffer.from('d40501090210ff', 'hex'))).toMatchObject({
      code: 'key',
      message: expect.stringContaining('packet 20'),
    })
  })

  it('empty input, plain input, and a stream of nothing but markers', async () => {
    for (const bytes of [
      Buffer.alloc(0),
      texts,
      Buffer.from('ca03504750', 'hex'),
      Buffer.from('-----BEGIN PGP MESSAGE-----\n'),
    ]) {
      expect(await outcome(bytes)).toMatchObject({ code: 'integrity' })
    }
  })
})

describe('decryptStream finds all damage', () => {
  const survivors: string[] = []
  const bytes = Buffer.from('the plain bytes of a small backup, '.repeat(8))

  async function mustFail(name: string, message: Uint8Array): Promise<void> {
    const end = await outcome(message)
    const isFault =
      typeof end === 'object' &&
      end !== null &&
      'code' in end &&
      (end.code === 'integrity' || end.code === 'key')
    if (!isFault) survivors.push(`${name}: ${String(end)}`)
  }

  async function damageAll(whole: Buffer): Promise<void> {
    survivors.length = 0
    for (const at of sampleOf('damage', [...whole.keys()], 80)) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at)
      await mustFail(`bit ${at % 8} of byte ${at}`, flipped)
      await mustFail(`first ${at} bytes`, whole.subarray(0, at))
    }
    for (const more of ['\0', 'junk', '\xca\x03PGP']) {
      await mustFail(
        `followed by ${JSON.stringify(more)}`,
        Buffer.concat([whole, Buffer.from(more, 'latin1')]),
      )
    }
    await mustFail('twice', Buffer.concat([whole, whole]))
    expect(survivors).toEqual([])
  }

  it('in our messages: every byte, every length', async () => {
    const stage = await encryptStream({ recipients: [ecc.recipient] })
    await damageAll(Buffer.concat(await Readable.from([bytes]).pipe(stage).toArray()))
  }, 120_000)

  it('in compressed messages of gpg: every byte, every length', async () => {
    await damageAll(gpg.run(['-r', 'Ecc', '--encrypt'], bytes))
  }, 120_000)

  it('in a message of several parts: at the boundaries and at random places', async () => {
    const stage = await encryptStream({ recipients: [ecc.recipient] })
    const whole = Buffer.concat(
      await Readable.from([randomBytes(700_000)])
        .pipe(stage)
        .toArray(),
    )
    survivors.length = 0
    const headers = [2 ** 18, 2 ** 19].flatMap((part) => Array.from({ length: 120 }, (_, i) => part + i))
    const ends = Array.from({ length: 40 }, (_, i) => whole.length - 1 - i)
    for (const at of [...sampleOf('headers', headers, 24), ...sampleOf('ends', ends, 8)]) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0x40, at)
      await mustFail(`byte ${at}`, flipped)
      await mustFail(`first ${at}`, whole.subarray(0, at))
    }
    expect(survivors).toEqual([])
  }, 120_000)
})
