import { type Config, enums, config as standard } from 'openpgp'

/**
 * What we ask of openpgp.js, said in full so that a new release cannot change it: version 4 keys, version 3 session
 * key packets and no AEAD, because gpg up to 2.4 reads nothing newer; no message without integrity protection.
 */
export const config: Config = {
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
