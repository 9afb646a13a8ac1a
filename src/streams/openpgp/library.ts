import type { Config } from 'openpgp'

/** openpgp.js, and what we ask of it. */
export interface Library {
  openpgp: typeof import('openpgp')
  config: Config
}

let loaded: Promise<Library> | undefined

/** Loads openpgp.js when the first key or message is at hand: it is large, and not every action has one. */
export function openpgpLibrary(): Promise<Library> {
  loaded ??= import(/* webpackChunkName: "openpgp" */ 'openpgp').then((openpgp) => ({
    openpgp,
    config: configOf(openpgp),
  }))
  return loaded
}

/**
 * What we ask of openpgp.js, said in full so that a new release cannot change it: version 4 keys, version 3 session
 * key packets and no AEAD, because gpg up to 2.4 reads nothing newer; no message without integrity protection.
 */
function configOf({ config: standard, enums }: Library['openpgp']): Config {
  return {
    ...standard,
    aeadProtect: false,
    v6Keys: false,
    preferredSymmetricAlgorithm: enums.symmetric.aes256,
    preferredHashAlgorithm: enums.hash.sha512,
    preferredCompressionAlgorithm: enums.compression.uncompressed,
    s2kType: enums.s2k.iterated,
    s2kIterationCountByte: 224,
    allowUnauthenticatedMessages: false,
    allowUnauthenticatedStream: false,
    allowInsecureDecryptionWithSigningKeys: false,
    minRSABits: 2047,
    showVersion: false,
    showComment: false,
  }
}
