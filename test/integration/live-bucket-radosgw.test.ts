import { liveBucketSuite } from '../support/live-bucket-suite.ts'
import { startRadosGateway } from '../support/radosgw.ts'

liveBucketSuite('live bucket, Ceph RADOS Gateway', startRadosGateway)
