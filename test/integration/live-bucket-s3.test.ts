import { liveBucketSuite } from '../support/live-bucket-suite.ts'
import { startS3Server } from '../support/s3-server.ts'

liveBucketSuite('live bucket, our S3 server', async () => {
  const server = await startS3Server({ pageKeys: 7 })
  const { endpoint, bucket, accessKeyId, secretAccessKey } = server
  return { endpoint, bucket, accessKeyId, secretAccessKey, stop: async () => server.close() }
})
