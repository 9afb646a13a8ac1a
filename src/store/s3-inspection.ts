import {
  GetBucketAclCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketLoggingCommand,
  GetBucketPolicyStatusCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
  type ObjectLockConfiguration,
  type LifecycleRule as SdkRule,
} from '@aws-sdk/client-s3'
import { serverTime } from './s3.ts'
import { attempt, isUnsupported, type Tried } from './s3-attempt.ts'
import { type Connection, connect, type S3Options } from './s3-client.ts'
import { probeBucket } from './s3-probe.ts'
import type { Attempt, BucketFacts, BucketSettings, LifecycleRule, Seen } from './store-facts.ts'

/** A store that does not answer is given up sooner than in a backup. */
const RETRY_MS = 20_000
const EVERYONE = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/

/** Finds out what this key may do in a bucket and how the bucket is set up. */
export async function inspectBucket(
  options: S3Options,
  under: string,
  signal: AbortSignal,
): Promise<BucketFacts> {
  // A probe under a lock could not be removed, and one in an archive class costs months of storage.
  const { objectLock: _, storageClass: __, ...plain } = options
  const s3 = connect({ ...plain, timing: { retryMs: RETRY_MS, ...plain.timing } })
  try {
    let anonymous: Attempt = { can: 'unknown', detail: 'not tried: nothing could be put' }
    const { probes, leftovers } = await probeBucket(s3, under, signal, async (key) => {
      anonymous = await readAnonymously(s3, key, signal)
    })
    return {
      kind: 's3',
      url: s3.urlOf('').replace(/\/$/, ''),
      prefix: s3.keyOf(''),
      probes,
      anonymous,
      settings: await settingsOf(s3, signal),
      skewSeconds: await skewOf(s3, signal),
      leftovers,
    }
  } finally {
    s3.client.destroy()
  }
}

/** Reads an object as somebody without any key would: the request carries no signature. */
async function readAnonymously(s3: Connection, key: string, signal: AbortSignal): Promise<Attempt> {
  const { can, detail, fault } = await attempt(s3, 'GetObject', key, signal, async (client, http) => {
    const command = new GetObjectCommand({ Bucket: s3.options.bucket, Key: s3.keyOf(key) })
    command.middlewareStack.add(
      (next) => async (args) => {
        const headers: unknown = Reflect.get(Object(args.request), 'headers')
        for (const name of ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'])
          Reflect.deleteProperty(Object(headers), name)
        return next(args)
      },
      { step: 'deserialize', priority: 'low', name: 'unsigned' },
    )
    const answer = await client.send(command, http)
    await answer.Body?.transformToByteArray()
  })
  // Some providers hide what is there from strangers.
  return { can: can === 'yes' || !(fault?.status && fault.status < 500) ? can : 'denied', detail }
}

async function settingsOf(s3: Connection, signal: AbortSignal): Promise<BucketSettings> {
  const { bucket: Bucket } = s3.options
  const ask = async <T>(operation: string, send: Parameters<typeof attempt<T>>[4]) =>
    attempt(s3, operation, '', signal, send)
  const versions = await ask('GetBucketVersioning', async (client, http) =>
    client.send(new GetBucketVersioningCommand({ Bucket }), http),
  )
  const lock = await ask('GetObjectLockConfiguration', async (client, http) =>
    client.send(new GetObjectLockConfigurationCommand({ Bucket }), http),
  )
  const lifecycle = await ask('GetBucketLifecycleConfiguration', async (client, http) =>
    client.send(new GetBucketLifecycleConfigurationCommand({ Bucket }), http),
  )
  const policy = await ask('GetBucketPolicyStatus', async (client, http) =>
    client.send(new GetBucketPolicyStatusCommand({ Bucket }), http),
  )
  const acl = await ask('GetBucketAcl', async (client, http) =>
    client.send(new GetBucketAclCommand({ Bucket }), http),
  )
  const block = await ask('GetPublicAccessBlock', async (client, http) =>
    client.send(new GetPublicAccessBlockCommand({ Bucket }), http),
  )
  const logging = await ask('GetBucketLogging', async (client, http) =>
    client.send(new GetBucketLoggingCommand({ Bucket }), http),
  )
  return {
    versions: seen(versions, ({ Status }) =>
      Status === 'Enabled' ? 'on' : Status === 'Suspended' ? 'suspended' : 'off',
    ),
    lock: seen(lock, ({ ObjectLockConfiguration: found }) => lockOf(found), { on: false }),
    lifecycle: seen(lifecycle, ({ Rules = [] }) => Rules.flatMap(ruleOf), []),
    publicPolicy: seen(policy, ({ PolicyStatus }) => PolicyStatus?.IsPublic === true, false),
    publicAcl: seen(acl, ({ Grants = [] }) =>
      Grants.some(({ Grantee }) => EVERYONE.test(Grantee?.URI ?? '')),
    ),
    accessBlock: seen(
      block,
      ({ PublicAccessBlockConfiguration: all }) =>
        [
          all?.BlockPublicAcls,
          all?.BlockPublicPolicy,
          all?.IgnorePublicAcls,
          all?.RestrictPublicBuckets,
        ].every((each) => each === true),
      false,
    ),
    logging: seen(logging, ({ LoggingEnabled }) => LoggingEnabled !== undefined),
  }
}

/** The value of an answer; `none` stands for the refusals that say that nothing is configured. */
function seen<A, T>(tried: Tried<A>, read: (answer: A) => T, none?: T): Seen<T> {
  if (tried.can === 'yes' && tried.value !== undefined) return { value: read(tried.value) }
  const { fault } = tried
  if (
    none !== undefined &&
    fault?.status === 404 &&
    /^(NoSuch|ObjectLock).*(Configuration|Policy|Error)/.test(fault.code)
  )
    return { value: none }
  if (tried.can === 'denied') return { unseen: 'not visible with this key' }
  if (fault && isUnsupported(fault)) return { unseen: 'this provider does not tell' }
  return { unseen: `not known: ${tried.detail}` }
}

function lockOf(found: ObjectLockConfiguration | undefined) {
  const { Mode, Days, Years } = found?.Rule?.DefaultRetention ?? {}
  const days = Days ?? (Years === undefined ? undefined : Years * 365)
  return {
    on: found?.ObjectLockEnabled === 'Enabled',
    ...(Mode === undefined ? {} : { mode: Mode.toLowerCase() }),
    ...(days === undefined ? {} : { days }),
  }
}

function ruleOf(rule: SdkRule): LifecycleRule[] {
  if (rule.Status !== 'Enabled') return []
  const { Filter, Expiration, NoncurrentVersionExpiration, AbortIncompleteMultipartUpload } = rule
  const noncurrentDays = NoncurrentVersionExpiration?.NoncurrentDays
  const abortDays = AbortIncompleteMultipartUpload?.DaysAfterInitiation
  return [
    {
      name: rule.ID ?? 'a rule without a name',
      prefix: Filter?.Prefix ?? Filter?.And?.Prefix ?? rule.Prefix ?? '',
      tagged: Filter?.Tag !== undefined || (Filter?.And?.Tags ?? []).length > 0,
      ...(Expiration?.Days === undefined ? {} : { expireDays: Expiration.Days }),
      ...(Expiration?.Date === undefined ? {} : { expireDate: Expiration.Date }),
      ...(noncurrentDays === undefined ? {} : { noncurrentDays }),
      ...(abortDays === undefined ? {} : { abortDays }),
    },
  ]
}

async function skewOf(s3: Connection, signal: AbortSignal): Promise<Seen<number>> {
  const before = Date.now()
  try {
    const theirs = await serverTime(s3, signal)
    if (theirs === undefined) return { unseen: 'the store told no time' }
    // The header has whole seconds, cut off: half a second more is the likeliest.
    return { value: Math.round((theirs.getTime() + 500 - (before + Date.now()) / 2) / 1000) }
  } catch {
    signal.throwIfAborted()
    return { unseen: 'the store told no time' }
  }
}
