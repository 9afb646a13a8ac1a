import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { enums } from 'openpgp'
import { notation } from '../support/odd-signature.ts'
import { createKeyPair } from '../support/openpgp-keys.ts'
import { rounds } from '../support/rounds.ts'
import { ago, by, idAt, openSignedStore, type SignedStore } from '../support/signed-store.ts'

/** Whether what a verification reads is drilled as well, which takes a database server each time. */
const DRILLED = rounds(0, 1) === 1

/** What must stay readable in ten years, and what no signature can show. */
describe('a drill of a store that keeps to its signers', () => {
  let vault: SignedStore
  beforeAll(async () => {
    vault = await openSignedStore()
  }, 120_000)
  afterEach(() => vault.reset())
  afterAll(() => vault.stop())

  it('passes what the signer signed', async () => {
    const { result, reasons, opened } = await vault.drill()
    expect([result, reasons]).toEqual(['pass', []])
    expect(opened).toBeGreaterThan(0)
    expect((await vault.verify()).exitCode).toBe(0)
    const restored = await vault.restore()
    expect([restored.exitCode, restored.databases]).toEqual([0, 1])
    expect(restored.opened).toBeGreaterThan(0)
  }, 60_000)

  const readable: [string, () => Promise<string>][] = [
    [
      'whose key has expired since',
      async () => {
        const { privateKey, expired } = await vault.expiredKey()
        await vault.seal(idAt(ago(2)), by(privateKey, ago(2)))
        return expired
      },
    ],
    [
      'whose key was retired since',
      async () => {
        const old = await createKeyPair({ date: ago(40) })
        await vault.seal(idAt(ago(2)), by(old.privateKey, ago(2)))
        return vault.revoked(enums.reasonForRevocation.keyRetired, ago(1), old.privateKey)
      },
    ],
    [
      'beside one of a stranger, in one file',
      async () => {
        await vault.seal(idAt(ago(2)), async (bytes) =>
          Buffer.concat([
            await by(vault.stranger.privateKey)(bytes),
            await by(vault.signer.privateKey)(bytes),
          ]),
        )
        return vault.signer.publicArmor
      },
    ],
    [
      'that was made again later, by a newer key',
      async () => {
        await vault.seal(idAt(ago(2)), by(vault.signer.privateKey))
        return vault.signer.publicArmor
      },
    ],
    [
      'by hand, with a notation that is not critical',
      async () => {
        const body20 = notation('purpose@example.org', 'tests')
        await vault.seal(
          idAt(ago(2)),
          vault.odd({ subpackets: [{ number: 20, critical: false, body: body20 }] }),
        )
        return vault.signer.publicArmor
      },
    ],
  ]
  it.each(readable)(
    'reads a signature %s',
    async (_, change) => {
      const trusted = await change()
      const { exitCode, text } = await vault.verify(trusted, idAt(ago(2)))
      expect([exitCode, text]).toEqual([0, expect.stringContaining('1 backup')])
      if (!DRILLED) return
      const { result, reasons } = await vault.drill({ backup: idAt(ago(2)) }, trusted)
      expect([result, reasons]).toEqual(['pass', []])
    },
    60_000,
  )

  it('cannot see that the newest was removed, but by its age', async () => {
    for (const name of vault.s3.objects.keys()) if (name.includes(vault.newest)) vault.s3.objects.delete(name)
    const unaware = await vault.verify()
    expect([unaware.exitCode, unaware.text]).toEqual([0, expect.stringContaining(vault.older)])
    if (DRILLED) {
      const { result, backupId } = await vault.drill()
      expect([result, backupId]).toEqual(['pass', vault.older])
    }
    const age = (Date.now() - Date.parse(vault.manifest(vault.older).startedAt)) / 1000
    const aware = await vault.drill({ rpo: `${Math.floor(age)}s` })
    expect([aware.result, aware.backupId]).toEqual(['fail', vault.older])
    expect(aware.reasons.map(({ name }: { name: string }) => name)).toEqual(['rpo'])
  }, 60_000)

  it('sees that the backup before it was replaced, even by the signer, and notes when it is gone', async () => {
    const { producer } = vault.manifest(vault.older)
    const changed = { ...vault.manifest(vault.older), producer: { ...producer, version: '0.0.0' } }
    await vault.seal(vault.older, by(vault.signer.privateKey), changed)
    const replaced = await vault.drill()
    expect([replaced.result, replaced.reasons]).toEqual([
      'fail',
      [expect.objectContaining({ name: 'backup before', detail: expect.stringContaining(vault.older) })],
    ])
    const verified = await vault.verify()
    expect([verified.exitCode, verified.text]).toEqual([
      1,
      expect.stringContaining(`that ${vault.newest} followed`),
    ])

    vault.s3.objects.delete(vault.key(vault.older, 'manifest.json'))
    const gone = await vault.drill()
    expect([gone.result, gone.notes.join()]).toEqual([
      'pass',
      expect.stringContaining(`${vault.older}, is not in`),
    ])
  }, 60_000)

  it('takes a forgery for true when no signers are named: that is what they are for', async () => {
    await vault.seal(vault.newest, by(vault.stranger.privateKey))
    const { exitCode, text } = await vault.verify('', vault.newest)
    expect([exitCode, text]).toEqual([0, expect.stringContaining('1 backup')])
    if (!DRILLED) return
    const { result } = await vault.drill({ 'trusted-signers': '' })
    expect(result).toBe('pass')
  }, 60_000)
})
