import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { enums } from 'openpgp'
import { formatManifest } from '../../src/backup/manifest.ts'
import { signDetached } from '../../src/streams/openpgp/signature.ts'
import { createGpg, type Gpg } from '../support/gpg.ts'
import { notation } from '../support/odd-signature.ts'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { sampleOfEach } from '../support/rounds.ts'
import { TARGET } from '../support/scenario.ts'
import { ago, by, idAt, openSignedStore, type SignedStore } from '../support/signed-store.ts'

/** Whoever holds the store and whatever keys they have: nothing of theirs is decrypted when signers are named. */
describe('a drill and a restore with trusted-signers', () => {
  let vault: SignedStore
  let gpg: Gpg
  beforeAll(async () => {
    vault = await openSignedStore()
    gpg = createGpg()
  }, 120_000)
  afterEach(() => vault.reset())
  afterAll(async () => {
    gpg.close()
    await vault.stop()
  })

  /** What was done to the store, its kind first, and what the refusal says; a key that is given back is trusted, not the signer's. */
  const cases: [string, () => unknown, RegExp][] = [
    [
      'forged: the manifest changed, the signature kept',
      () => {
        const text = vault.body(vault.newest, 'manifest.json').toString()
        vault.put(vault.newest, 'manifest.json', Buffer.from(text.replace('"tables": ', '"tables": 1')))
      },
      /does not hold/,
    ],
    [
      'forged: a newer backup that nobody signed',
      () => {
        const id = idAt(new Date())
        vault.put(id, 'manifest.json', Buffer.from(formatManifest({ ...vault.manifest(vault.newest), id })))
      },
      /is not signed/,
    ],
    [
      'wrong signer: a key of the same name',
      () => vault.seal(idAt(new Date()), by(vault.stranger.privateKey)),
      /not among the trusted signers/,
    ],
    [
      'replayed: the newest under a newer id',
      () => {
        const id = idAt(new Date())
        for (const suffix of ['manifest.json', 'manifest.json.sig'])
          vault.put(id, suffix, vault.body(vault.newest, suffix))
      },
      /not of its own name/,
    ],
    [
      'replayed: manifest and signature of an older backup in place of the newest',
      () => {
        for (const suffix of ['manifest.json', 'manifest.json.sig'])
          vault.put(vault.newest, suffix, vault.body(vault.older, suffix))
      },
      /not of its own name/,
    ],
    [
      'replayed: the signature of an older backup',
      () => vault.put(vault.newest, 'manifest.json.sig', vault.body(vault.older, 'manifest.json.sig')),
      /does not hold/,
    ],
    [
      'swapped: between targets',
      () => {
        for (const suffix of ['manifest.json', 'manifest.json.sig', 'dump.zst.pgp'])
          vault.put(vault.elsewhere, suffix, vault.body(vault.elsewhere, suffix, 'erp/test'))
        vault.s3.objects.delete(vault.key(vault.newest, 'manifest.json'))
      },
      /is the manifest of erp\/test\/db\/.*not of its own name/,
    ],
    [
      'swapped: between surfaces',
      () => vault.seal(vault.newest, by(vault.signer.privateKey), { surface: 'config' }),
      /is the manifest of erp\/prod\/config\/.*not of its own name/,
    ],
    [
      'swapped: signed, but of objects elsewhere',
      () =>
        vault.seal(vault.newest, by(vault.signer.privateKey), {
          objects: vault.manifest(vault.newest).objects.map((part) => ({
            ...part,
            key: part.key.replace(TARGET, 'erp/test'),
          })),
        }),
      /is no object of this backup/,
    ],
    [
      'no signature: stripped',
      () => void vault.s3.objects.delete(vault.key(vault.newest, 'manifest.json.sig')),
      /is not signed/,
    ],
    [
      'no signature: emptied',
      () => vault.put(vault.newest, 'manifest.json.sig', Buffer.alloc(0)),
      /There is no signature/,
    ],
    [
      'no signature: another text in its place',
      () => vault.put(vault.newest, 'manifest.json.sig', Buffer.from('hello')),
      /cannot be read/,
    ],
    [
      'forged: a signature over another text',
      () =>
        vault.seal(vault.newest, () =>
          signDetached(Buffer.from('I agree.\n'), vault.signer.privateKey, new Date()),
        ),
      /does not hold/,
    ],
    [
      'two signatures: neither of them good',
      () =>
        vault.seal(vault.newest, async (bytes) =>
          Buffer.concat([
            await by(vault.stranger.privateKey)(bytes),
            await by(vault.signer.privateKey)(Buffer.from('other')),
          ]),
        ),
      /does not hold/,
    ],
    [
      'two signatures: both of strangers',
      () =>
        vault.seal(vault.newest, async (bytes) =>
          Buffer.concat([
            await by(vault.stranger.privateKey)(bytes),
            await by(vault.encryption.privateKey)(bytes),
          ]),
        ),
      /not among the trusted signers/,
    ],
    [
      'expired signer: signed after the end of the key',
      async () => {
        const { privateKey, expired } = await vault.expiredKey()
        await vault.seal(vault.newest, by(privateKey))
        return expired
      },
      /does not hold.*expired/,
    ],
    [
      'expired signer: signed now, and dated back into the life of the key',
      async () => {
        const { privateKey, expired } = await vault.expiredKey()
        await vault.seal(vault.newest, by(privateKey, ago(2)))
        return expired
      },
      /before what it signs began/,
    ],
    [
      'expired signer: not yet, a signature from the future',
      () => vault.seal(vault.newest, by(vault.signer.privateKey, ago(-2))),
      /does not hold.*future/,
    ],
    [
      'revoked signer: the key was stolen',
      async () => {
        await vault.seal(vault.newest, by(vault.signer.privateKey))
        return vault.revoked(enums.reasonForRevocation.keyCompromised, new Date())
      },
      /does not hold.*revoked/,
    ],
    [
      'revoked signer: signed after the key was retired',
      async () => {
        await vault.seal(vault.newest, by(vault.signer.privateKey))
        return vault.revoked(enums.reasonForRevocation.keyRetired, new Date(Date.now() - 300_000))
      },
      /does not hold.*revoked/,
    ],
    [
      'odd: a SHA-1 signature',
      async () => {
        const rsa = await createKeyPair({ type: 'rsa', rsaBits: 2048, userIDs: [{ name: 'Rsa' }] })
        gpg.run(['--import'], Buffer.from(rsa.privateArmor))
        await vault.seal(vault.newest, (bytes) =>
          gpg.run(['--digest-algo', 'SHA1', '-u', 'Rsa', '--detach-sign'], bytes),
        )
        return rsa.publicArmor
      },
      /does not hold.*SHA1/,
    ],
    [
      'odd: a text-mode signature',
      () => {
        // Of the text with the line ends such a signature is made over.
        const canonical = (bytes: Buffer) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n'))
        return vault.seal(vault.newest, (bytes) => vault.odd({ type: 0x01 })(canonical(bytes)))
      },
      /text-mode/,
    ],
    [
      'odd: a standalone signature, which holds for any text',
      () => vault.seal(vault.newest, () => vault.odd({ type: 0x02 })(Buffer.alloc(0))),
      /Signed by nobody/,
    ],
    [
      'odd: a timestamp signature, which holds for any text',
      () => vault.seal(vault.newest, () => vault.odd({ type: 0x40 })(Buffer.alloc(0))),
      /Signed by nobody/,
    ],
    [
      'critical: a notation that is not known',
      () =>
        vault.seal(
          vault.newest,
          vault.odd({
            subpackets: [{ number: 20, critical: true, body: notation('purpose@example.org', 'tests') }],
          }),
        ),
      /critical notation/,
    ],
    [
      'critical: a subpacket that is not known',
      () =>
        vault.seal(
          vault.newest,
          vault.odd({ subpackets: [{ number: 105, critical: true, body: Buffer.from('x') }] }),
        ),
      /critical signature subpacket/,
    ],
    [
      'large: a signature as large as a disk',
      () => vault.put(vault.newest, 'manifest.json.sig', Buffer.alloc(65 * 2 ** 10)),
      /larger than 65536 bytes/,
    ],
    [
      'large: a manifest as large as a disk',
      () => vault.put(vault.newest, 'manifest.json', Buffer.alloc(65 * 2 ** 20)),
      /larger than 67108864 bytes/,
    ],
  ]

  it.each(sampleOfEach('trusted-signers', cases, ([name]) => name.replace(/:.*/, '')))(
    'refuses, and opens nothing: %s',
    async (_, change, word) => {
      const trusted = await change()
      const { result, exitCode, reasons, phases, opened } = await vault.drill(
        {},
        typeof trusted === 'string' ? trusted : undefined,
      )
      expect([result, exitCode, reasons.length]).toEqual(['fail', 1, 1])
      expect(reasons[0]).toMatchObject({ name: 'manifest and signature', status: 'fail' })
      expect(reasons[0]?.detail).toMatch(word)
      expect([phases, opened]).toEqual([['find', 'manifest'], 0])

      const restored = await vault.restore(typeof trusted === 'string' ? trusted : undefined)
      expect([restored.exitCode, restored.opened, restored.databases]).toEqual([1, 0, 0])
      expect(restored.log).toMatch(word)
    },
    60_000,
  )

  it('refuses data of another backup under a signed manifest, and decrypts none of it', async () => {
    vault.put(vault.newest, 'dump.zst.pgp', vault.body(vault.older, 'dump.zst.pgp'))
    const { result, reasons, phases } = await vault.drill()
    expect(result).toBe('fail')
    expect(reasons.map(({ name }: { name: string }) => name)).toEqual(['stored bytes'])
    expect(phases).toEqual(['find', 'manifest', 'authenticate'])
  }, 60_000)
})
