import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'

/** How to reach a live bucket. */
export interface LiveAccess {
  endpoint: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

/** What a live bucket has under one key. */
export interface LiveObject {
  body: string
  type: string
  metadata: Record<string, string>
}

/** A live bucket as an application uses it. */
export interface LiveClient {
  put(key: string, object: LiveObject): Promise<void>
  remove(key: string): Promise<void>
  /** Everything in it, below a prefix that is cut off. */
  all(prefix?: string): Promise<Record<string, LiveObject>>
  create(): Promise<void>
  close(): void
}

/** The inputs by which an action reaches a live bucket. */
export function liveInputs(access: LiveAccess): Record<string, string> {
  return {
    'source-s3-endpoint': access.endpoint,
    'source-s3-region': 'us-east-1',
    'source-s3-access-key-id': access.accessKeyId,
    'source-s3-secret-access-key': access.secretAccessKey,
  }
}

/** Opens a live bucket with the AWS client alone: none of our code is between the test and the server. */
export function liveClient({
  endpoint,
  bucket: Bucket,
  accessKeyId,
  secretAccessKey,
}: LiveAccess): LiveClient {
  const credentials = { accessKeyId, secretAccessKey }
  const client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true })
  const get = async (Key: string): Promise<LiveObject> => {
    const got = await client.send(new GetObjectCommand({ Bucket, Key }))
    const body = (await got.Body?.transformToString('latin1')) ?? ''
    return { body, type: got.ContentType ?? '', metadata: got.Metadata ?? {} }
  }
  return {
    create: async () => {
      await client.send(new CreateBucketCommand({ Bucket }))
    },
    put: async (Key, { body, type, metadata }) => {
      const Body = Buffer.from(body, 'latin1')
      await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType: type, Metadata: metadata }))
    },
    remove: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },
    all: async (prefix = '') => {
      const found: Record<string, LiveObject> = {}
      let ContinuationToken: string | undefined
      do {
        const page = await client.send(
          new ListObjectsV2Command({
            Bucket,
            Prefix: prefix,
            ...(ContinuationToken && { ContinuationToken }),
          }),
        )
        for (const { Key = '' } of page.Contents ?? []) found[Key.slice(prefix.length)] = await get(Key)
        ContinuationToken = page.NextContinuationToken
      } while (ContinuationToken)
      return found
    },
    close: () => client.destroy(),
  }
}
