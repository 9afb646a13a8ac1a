import { S3Refusal } from './s3-server-bucket.ts'

/** What a bucket's settings are asked by: the query that names each, and what S3 answers while nothing is configured. */
const SETTINGS = {
  GetBucketVersioning: { query: 'versioning', none: '<VersioningConfiguration/>' },
  GetObjectLockConfiguration: { query: 'object-lock', none: 'ObjectLockConfigurationNotFoundError' },
  GetBucketLifecycleConfiguration: { query: 'lifecycle', none: 'NoSuchLifecycleConfiguration' },
  GetBucketPolicyStatus: { query: 'policyStatus', none: 'NoSuchBucketPolicy' },
  GetPublicAccessBlock: { query: 'publicAccessBlock', none: 'NoSuchPublicAccessBlockConfiguration' },
  GetBucketAcl: { query: 'acl', none: '<AccessControlPolicy><AccessControlList/></AccessControlPolicy>' },
  GetBucketLogging: { query: 'logging', none: '<BucketLoggingStatus/>' },
} as const

/** An operation that reads one setting of the bucket. */
export type SettingOperation = keyof typeof SETTINGS

/** What a test has configured, as the XML that S3 answers with. */
export type BucketConfiguration = Map<SettingOperation, string>

/** The operation that a GET of the bucket with this query is. */
export function settingOperation(query: URLSearchParams): SettingOperation | undefined {
  return names().find((name) => query.has(SETTINGS[name].query))
}

/** The configured XML, or what S3 says when there is none: an empty document or a refusal. */
export function settingXml(operation: string, configured: BucketConfiguration): string {
  const name = names().find((known) => known === operation)
  if (!name) throw new S3Refusal(501, 'NotImplemented')
  const { none } = SETTINGS[name]
  const text = configured.get(name) ?? none
  if (text.startsWith('<')) return text
  throw new S3Refusal(404, text)
}

function names(): SettingOperation[] {
  return Object.keys(SETTINGS) as SettingOperation[]
}
