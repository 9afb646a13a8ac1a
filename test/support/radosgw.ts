import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { access, chown, mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'

/** A running Ceph RADOS Gateway with two empty buckets, all in memory. */
export interface RadosGateway {
  endpoint: string
  /** A plain bucket. */
  bucket: string
  /** A bucket with object lock, and so with versions. */
  lockedBucket: string
  accessKeyId: string
  secretAccessKey: string
  /** Storage class that exists beside STANDARD. */
  storageClass: string
  /** A key the gateway knows, for `aws:kms`. */
  kmsKeyId: string
  /** A user more, who owns nothing: what it may do, a bucket's policy says. */
  addUser(name: string): Promise<{ accessKeyId: string; secretAccessKey: string }>
  stop(): Promise<void>
}

const programs = ['ceph-mon', 'ceph-osd', 'ceph', 'monmaptool', 'radosgw', 'radosgw-admin']
/** Debian's "nobody": the daemons need no rights, and mon refuses nothing without them. */
const nobody = 65534
const storageClass = 'STANDARD_IA'
const kmsKeyId = 'key-1'

/**
 * Starts mon, osd (memstore) and radosgw of the installed Ceph on loopback, without root rights, in about three
 * seconds. Fails with a plain word when the Debian packages are missing.
 */
export async function startRadosGateway(): Promise<RadosGateway> {
  await checkPrograms()
  const run = await mkdtemp(join(tmpdir(), 'radosgw-'))
  const daemons: ChildProcess[] = []
  const keys = {
    accessKeyId: 'testaccesskey0000001',
    secretAccessKey: 'testsecretkey00000000000000000000000001',
  }
  const stop = async (): Promise<void> => {
    // Everything is in memory, so there is nothing to end gracefully.
    for (const daemon of daemons.toReversed()) {
      if (daemon.exitCode !== null || daemon.signalCode !== null) continue
      daemon.kill('SIGKILL')
      await once(daemon, 'exit')
    }
    await rm(run, { recursive: true, force: true })
  }
  const killAll = (): void => daemons.forEach((daemon) => void daemon.kill('SIGKILL'))
  process.once('exit', killAll)
  try {
    const endpoint = await startDaemons(run, daemons, keys)
    const buckets = { bucket: 'backups', lockedBucket: 'locked' }
    await createBuckets(endpoint, buckets, keys)
    const whole = async (): Promise<void> => {
      process.off('exit', killAll)
      await stop()
    }
    const addUser = async (name: string) => createUser(run, name, newKeys(name))
    return { endpoint, ...buckets, ...keys, storageClass, kmsKeyId, addUser, stop: whole }
  } catch (error) {
    const logs = await tailOf(run)
    await stop()
    throw new Error(`radosgw did not start: ${String(error)}\n${logs}`, { cause: error })
  }
}

async function startDaemons(
  run: string,
  daemons: ChildProcess[],
  keys: { accessKeyId: string; secretAccessKey: string },
): Promise<string> {
  const [s3Port, monPort] = await freePorts(2)
  const [cluster, osd] = [randomUUID(), randomUUID()]
  for (const name of ['', 'mon', 'osd', 'rgw', 'log']) {
    await mkdir(join(run, name), { recursive: true })
    if (process.getuid?.() === 0) await chown(join(run, name), nobody, nobody)
  }
  await writeFile(join(run, 'ceph.conf'), configuration(run, cluster, monPort ?? 0, s3Port ?? 0))
  const tool = async (name: string, ...argv: string[]): Promise<void> => runTool(run, name, argv)
  const daemon = async (name: string, ...argv: string[]): Promise<void> => {
    daemons.push(await startProgram(run, name, [...argv, '-f']))
  }
  const map = join(run, 'monmap')
  await tool(
    'monmaptool',
    '--create',
    '--clobber',
    '--addv',
    'a',
    `[v2:127.0.0.1:${monPort}]`,
    '--fsid',
    cluster,
    map,
  )
  await tool('ceph-mon', '-i', 'a', '--mkfs', '--monmap', map)
  await daemon('ceph-mon', '-i', 'a')
  await tool('ceph', 'osd', 'new', osd)
  await tool('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', osd)
  await daemon('ceph-osd', '-i', '0')
  const admin = async (...argv: string[]): Promise<void> =>
    tool('radosgw-admin', '-n', 'client.rgw.a', ...argv)
  await createUser(run, 'test', keys)
  const placement = ['--placement-id', 'default-placement', '--storage-class', storageClass]
  await admin('zonegroup', 'placement', 'add', '--rgw-zonegroup', 'default', ...placement)
  await admin(
    'zone',
    'placement',
    'add',
    '--rgw-zone',
    'default',
    ...placement,
    '--data-pool',
    'default.rgw.buckets.data',
  )
  await daemon('radosgw', '-n', 'client.rgw.a')
  const endpoint = `http://127.0.0.1:${s3Port}`
  await answering(endpoint, daemons)
  return endpoint
}

interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

function newKeys(name: string): Keys {
  return { accessKeyId: `${name}accesskey`, secretAccessKey: `${name}secretkey` }
}

async function createUser(run: string, name: string, keys: Keys): Promise<Keys> {
  const words = [`--uid=${name}`, `--display-name=${name}`]
  const secrets = [`--access-key=${keys.accessKeyId}`, `--secret-key=${keys.secretAccessKey}`]
  await runTool(run, 'radosgw-admin', ['-n', 'client.rgw.a', 'user', 'create', ...words, ...secrets])
  return keys
}

/** Without the `ms ... mode` lines radosgw waits for ever; short paxos intervals save ten seconds of start. */
function configuration(run: string, cluster: string, monPort: number, s3Port: number): string {
  return `[global]
fsid = ${cluster}
mon host = [v2:127.0.0.1:${monPort}]
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
ms mon client mode = crc
ms client mode = crc
ms service mode = crc
ms cluster mode = crc
run dir = ${run}
log file = ${run}/log/$name.log
admin socket = ${run}/$name.$pid.asok
crash dir = ${run}
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon warn on pool no redundancy = false
mon max pg per osd = 5000
mon data avail crit = 0
[mon]
mon data = ${run}/mon
mon mgr beacon grace = 90000
paxos propose interval = 0.05
paxos min wait = 0.01
[osd]
osd data = ${run}/osd
osd objectstore = memstore
osd memory target = 939524096
memstore device bytes = 4294967296
[client.rgw.a]
rgw frontends = beast endpoint=127.0.0.1:${s3Port}
rgw data = ${run}/rgw
rgw thread pool size = 32
rgw override bucket index max shards = 1
rgw gc obj min wait = 1
rgw gc processor period = 5
rgw gc processor max time = 5
rgw crypt require ssl = false
rgw crypt s3 kms backend = testing
rgw crypt s3 kms encryption keys = ${kmsKeyId}=${Buffer.alloc(32, 7).toString('base64')}
`
}

async function startProgram(run: string, name: string, argv: string[]): Promise<ChildProcess> {
  const log = await open(join(run, 'log', `${name}.out`), 'a', 0o666)
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const configured = join(run, 'ceph.conf')
  const child = spawn(name, argv, {
    cwd: run,
    env: { PATH: process.env.PATH, HOME: run, CEPH_CONF: configured, CEPH_ARGS: `--conf ${configured}` },
    stdio: ['ignore', log.fd, log.fd],
    ...user,
  })
  await once(child, 'spawn')
  await log.close()
  return child
}

async function runTool(run: string, name: string, argv: string[]): Promise<void> {
  const child = await startProgram(run, name, argv)
  const timer = setTimeout(() => child.kill('SIGKILL'), 30_000)
  const [code] =
    child.exitCode === null && child.signalCode === null ? await once(child, 'exit') : [child.exitCode]
  clearTimeout(timer)
  if (code !== 0) throw new Error(`${name} ${argv[0]} ended with ${code}`)
}

async function answering(endpoint: string, daemons: readonly ChildProcess[]): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const ended = daemons.find((daemon) => daemon.exitCode !== null)
    if (ended) throw new Error(`${ended.spawnfile} ended with ${ended.exitCode}`)
    const answer = await fetch(endpoint).catch(() => undefined)
    await answer?.text()
    if (answer?.status === 200) return
    await sleep(50)
  }
  throw new Error(`nothing answers at ${endpoint}`)
}

async function createBuckets(
  endpoint: string,
  buckets: { bucket: string; lockedBucket: string },
  credentials: { accessKeyId: string; secretAccessKey: string },
): Promise<void> {
  const client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true })
  await client.send(new CreateBucketCommand({ Bucket: buckets.bucket }))
  await client.send(
    new CreateBucketCommand({ Bucket: buckets.lockedBucket, ObjectLockEnabledForBucket: true }),
  )
  client.destroy()
}

async function checkPrograms(): Promise<void> {
  const folders = (process.env.PATH ?? '').split(':')
  for (const program of programs) {
    const found = await Promise.all(
      folders.map(async (folder) =>
        access(join(folder, program)).then(
          () => true,
          () => false,
        ),
      ),
    )
    if (!found.includes(true)) {
      throw new Error(
        `${program} is not installed, and these tests need a real S3 server: apt-get install -y --no-install-recommends radosgw ceph-mon ceph-osd`,
      )
    }
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map(async (server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  await Promise.all(servers.map(async (server) => once(server.close(), 'close')))
  return ports
}

async function tailOf(run: string): Promise<string> {
  const names = programs.map((program) => join(run, 'log', `${program}.out`))
  const texts = await Promise.all(names.map(async (name) => readFile(name, 'utf8').catch(() => '')))
  return texts.join('').slice(-3000)
}
