import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { messageOf, UserError } from '../errors.ts'
import { type Inputs, input, parsedBy, type Rule, textOf, type Values } from '../runner/inputs.ts'
import { lockedKeys, readPrivateKeys, readRecipients } from '../streams/openpgp/recipients.ts'
import { readSigners } from '../streams/openpgp/signature.ts'

/** How a producer encrypts and signs: it holds public keys, and at most a signing key. */
export const producerKeyInputs = {
  encryption: input({
    description:
      'How backups are encrypted: `openpgp`, or `none` to store them readable by anyone who can read the store.',
    schema: z.enum(['openpgp', 'none']),
    default: 'openpgp',
  }),
  recipients: input({
    description: 'Public keys to encrypt to: armored blocks, or paths of files that hold them, one per line.',
    schema: parsedBy(async (text) => readRecipients(await keyTexts(text), new Date())),
    fallback: ['BACKUP_GPG_RECIPIENT'],
  }),
  'signing-key': input({
    description: 'Armored private key (or its path) that signs manifests.',
    schema: z.string(),
    secret: true,
  }),
  'signing-passphrase': input({
    description: 'Passphrase of the signing key.',
    schema: z.string(),
    secret: true,
  }),
} as const satisfies Inputs

/** How a restore decrypts, and whose signatures it trusts. */
export const consumerKeyInputs = {
  'private-key': input({
    description:
      'Armored private key (or its path) that decrypts. Keep it in a protected environment, never beside the backup job.',
    schema: z.string(),
    secret: true,
  }),
  passphrase: input({ description: 'Passphrase of the private key.', schema: z.string(), secret: true }),
  'trusted-signers': input({
    description: 'Public keys (or paths). When set, an unsigned or wrongly signed manifest is refused.',
    schema: parsedBy(async (text) => readSigners(await keyTexts(text))),
  }),
} as const satisfies Inputs

/** Encryption needs someone to encrypt to; its absence is an error, never plaintext. */
export const producerKeyRule: Rule<typeof producerKeyInputs> = async (values, wrong) => {
  const faults: string[] = []
  const { encryption, recipients } = values
  if (encryption === 'openpgp' && recipients === undefined && !wrong.has('recipients')) {
    faults.push(
      'recipients: is missing; give the public keys to encrypt to (or encryption: none to store readable data)',
    )
  }
  if (encryption === 'none' && recipients !== undefined) {
    faults.push('encryption: none contradicts recipients; remove one of them')
  }
  faults.push(...(await faultsOf(() => signingKeyOf(values))))
  return faults
}

/** The private key must open with the passphrase before anything is done with it. */
export const consumerKeyRule: Rule<typeof consumerKeyInputs> = async (values) => {
  return faultsOf(() => openersOf(values))
}

/** The key that signs manifests, unlocked; undefined when none was given. */
export async function signingKeyOf(values: Partial<Values<typeof producerKeyInputs>>) {
  const text = values['signing-key']
  if (text === undefined) return undefined
  const keys = await named('signing-key', text, values['signing-passphrase'])
  return keys[0]
}

/** What decrypts, unlocked; undefined when no private key was given. */
export async function openersOf(values: Partial<Values<typeof consumerKeyInputs>>) {
  const text = values['private-key']
  if (text === undefined) return undefined
  return { privateKeys: await named('private-key', text, values.passphrase) }
}

/** Each private key and the input of the passphrase that unlocks it. */
const PASSPHRASES = { 'private-key': 'passphrase', 'signing-key': 'signing-passphrase' } as const

/**
 * Keys that were given locked and without a passphrase, each with the input that would hold it and the key for people.
 * What cannot be read is left to `readInputs`, which says why.
 */
export async function lockedSecrets(
  inputs: Inputs,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<{ passphrase: string; key: string }[]> {
  const locked: { passphrase: string; key: string }[] = []
  for (const [name, passphrase] of Object.entries(PASSPHRASES)) {
    const [declared, companion] = [inputs[name], inputs[passphrase]]
    const text = declared && textOf(name, declared, variables)
    if (!companion || text === undefined || textOf(passphrase, companion, variables) !== undefined) continue
    const blocks = await keyTexts(text).catch(() => [])
    const keys = await Promise.all(blocks.map(async (block) => lockedKeys(block).catch(() => [])))
    locked.push(
      ...keys
        .flat()
        .slice(0, 1)
        .map((key) => ({ passphrase, key })),
    )
  }
  return locked
}

/** Armored blocks as they stand, other lines as paths of files that hold them. */
async function keyTexts(text: string): Promise<string[]> {
  const blocks = text.match(/-----BEGIN PGP [^-]+-----[\s\S]*?-----END PGP [^-]+-----/g) ?? []
  const rest = text.replaceAll(/-----BEGIN PGP [^-]+-----[\s\S]*?-----END PGP [^-]+-----/g, '')
  const paths = rest
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return [...blocks, ...(await Promise.all(paths.map(readKeyFile)))]
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const shown = path.length > 60 || /^[A-Za-z0-9+/=]{40,}$/.test(path) ? 'one line' : path
    const word = `${shown} is neither an armored key nor a readable file; export a key with: gpg --armor --export KEYID`
    throw new UserError('input', word, { cause })
  }
}

async function named(input: string, text: string, passphrase: string | undefined) {
  try {
    const keys = await Promise.all((await keyTexts(text)).map((block) => readPrivateKeys(block, passphrase)))
    return keys.flat()
  } catch (cause) {
    throw new UserError('key', `${input}: ${messageOf(cause)}`, { cause })
  }
}

async function faultsOf(check: () => Promise<unknown>): Promise<string[]> {
  try {
    await check()
    return []
  } catch (error) {
    return [messageOf(error)]
  }
}
