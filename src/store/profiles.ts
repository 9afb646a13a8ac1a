import { UserError } from '../errors.ts'

/** The providers we know by name; `generic` is any other S3-compatible server. */
export type ProfileName =
  | 'aws'
  | 'gcs'
  | 'r2'
  | 'b2'
  | 'minio'
  | 'ceph'
  | 'scaleway'
  | 'wasabi'
  | 'spaces'
  | 'generic'

/** What a provider can do and how it wants to be spoken to. Sizes in bytes. */
export interface Profile {
  readonly name: ProfileName
  /** When requests carry an `x-amz-checksum-*`: most clones refuse or ignore the SDK's default. */
  readonly checksums: 'WHEN_SUPPORTED' | 'WHEN_REQUIRED'
  /** Bucket in the path rather than in the host name. */
  readonly pathStyle: boolean
  /** Region used with an endpoint when none is given. */
  readonly region: string
  /** `If-None-Match: *` on PutObject: honoured, unknown (look first, then try), or not to be sent. */
  readonly conditionalPut: 'yes' | 'try' | 'no'
  /** Whether CompleteMultipartUpload honours `If-None-Match: *`. */
  readonly conditionalComplete: boolean
  readonly minPartBytes: number
  readonly maxPartBytes: number
  readonly maxParts: number
  readonly maxObjectBytes: number
  /** Parts sent at the same time by one upload. */
  readonly uploads: number
}

const MiB = 2 ** 20
const GiB = 2 ** 30
const TiB = 2 ** 40

const generic: Profile = {
  name: 'generic',
  checksums: 'WHEN_REQUIRED',
  pathStyle: true,
  region: 'us-east-1',
  conditionalPut: 'try',
  conditionalComplete: false,
  minPartBytes: 5 * MiB,
  maxPartBytes: 5 * GiB,
  maxParts: 10_000,
  maxObjectBytes: 5 * TiB,
  uploads: 4,
}

/**
 * Every profile. Conditional writes: AWS since 2024-11, MinIO, R2. Ceph RGW (measured on 16.2) is atomic on
 * PutObject in a plain bucket and silently ignores the header in a versioned one and on complete, so we look first
 * there, as we do where a vendor's document is silent.
 */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  generic,
  aws: {
    ...generic,
    name: 'aws',
    checksums: 'WHEN_SUPPORTED',
    pathStyle: false,
    conditionalPut: 'yes',
    conditionalComplete: true,
  },
  gcs: { ...generic, name: 'gcs', region: 'auto', conditionalPut: 'no' },
  // R2 wants equal parts and allows two or three at a time (developers.cloudflare.com/r2/objects/multipart-objects).
  r2: {
    ...generic,
    name: 'r2',
    region: 'auto',
    conditionalPut: 'yes',
    maxObjectBytes: 4.995 * TiB,
    uploads: 2,
  },
  b2: { ...generic, name: 'b2', conditionalPut: 'no', maxObjectBytes: 10 * TiB },
  minio: { ...generic, name: 'minio', conditionalPut: 'yes', conditionalComplete: true },
  ceph: { ...generic, name: 'ceph' },
  // Scaleway Object Storage: at most 1,000 parts per upload (scaleway.com/en/docs/object-storage).
  scaleway: { ...generic, name: 'scaleway', pathStyle: false, maxParts: 1_000 },
  wasabi: { ...generic, name: 'wasabi' },
  spaces: { ...generic, name: 'spaces', pathStyle: false },
}

const hosts: readonly (readonly [suffix: string, name: ProfileName])[] = [
  ['amazonaws.com', 'aws'],
  ['amazonaws.com.cn', 'aws'],
  ['storage.googleapis.com', 'gcs'],
  ['r2.cloudflarestorage.com', 'r2'],
  ['backblazeb2.com', 'b2'],
  ['scw.cloud', 'scaleway'],
  ['wasabisys.com', 'wasabi'],
  ['digitaloceanspaces.com', 'spaces'],
]

/**
 * The profile for a name, or for an endpoint when the name is `auto` (no endpoint means AWS, an unknown host
 * `generic`). Throws UserError `input` for an unknown name or an endpoint that is no URL.
 */
export function profileFor(name: string, endpoint?: string): Profile {
  if (name !== 'auto') {
    const known = Object.values(profiles).find((profile) => profile.name === name)
    if (known) return known
    throw new UserError(
      'input',
      `s3-profile: ${JSON.stringify(name)} is unknown; use auto or one of ${names()}`,
    )
  }
  if (endpoint === undefined) return profiles.aws
  if (!URL.canParse(endpoint)) {
    throw new UserError('input', 's3-endpoint: not a URL; write it like https://s3.example.com')
  }
  const host = new URL(endpoint).hostname
  const match = hosts.find(([suffix]) => host === suffix || host.endsWith(`.${suffix}`))
  return match ? profiles[match[1]] : generic
}

function names(): string {
  return Object.keys(profiles).toSorted().join(' ')
}
