import type { Key, PublicKey } from 'openpgp'
import { UserError } from '../../errors.ts'
import { openpgpLibrary } from './library.ts'

/** Public keys of any state; a private key among them is UserError 'key'. `input` names where the texts come from. */
export async function readPublicKeys(texts: readonly string[], input: string): Promise<PublicKey[]> {
  const keys = await readBlocks(texts, input)
  const unique = new Map<string, PublicKey>()
  for (const key of keys) {
    if (key.isPrivate()) {
      throw new UserError(
        'key',
        `${input}: ${describeKey(key)} is a private key: give its public key, and keep this one away from here.`,
      )
    }
    unique.set(key.getFingerprint(), key)
  }
  return [...unique.values()]
}

/** User id and fingerprint, in one safe line. */
export function describeKey(key: Key): string {
  return `${userIdOf(key)} (${key.getFingerprint().toUpperCase()})`
}

/** The first user id of a key, without control or invisible characters. */
export function userIdOf(key: Key): string {
  return (key.getUserIDs()[0] ?? 'no user id').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?')
}

/** All keys of all armored blocks in the texts, in their order. Throws UserError 'input' or 'key'. */
export async function readBlocks(texts: readonly string[], input: string): Promise<Key[]> {
  const keys: Key[] = []
  for (const text of texts) {
    const blocks = text.match(
      /-----BEGIN PGP (PUBLIC|PRIVATE) KEY BLOCK-----[\s\S]*?-----END PGP \1 KEY BLOCK-----/g,
    )
    if (blocks === null) {
      throw new UserError(
        'input',
        `${input}: no OpenPGP key block found; give the text that gpg --armor --export prints.`,
      )
    }
    for (const block of blocks) keys.push(...(await readBlock(block, input)))
  }
  return keys
}

async function readBlock(armoredKeys: string, input: string): Promise<Key[]> {
  const { openpgp, config } = await openpgpLibrary()
  try {
    return await openpgp.readKeys({ armoredKeys, config })
  } catch (cause) {
    throw new UserError(
      'key',
      `${input}: a key block is damaged or of a kind not supported; export the key again.`,
      { cause },
    )
  }
}
