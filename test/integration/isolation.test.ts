import { once } from 'node:events'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { INVENTORY_FORMAT, Inventory } from '../../src/backup/inventory.ts'
import { findIsolation, isolatedCommand, serveIsolated } from '../../src/sources/isolation.ts'
import { openMysqlScratch } from '../../src/sources/mysql/scratch.ts'
import { run } from '../../src/streams/process.ts'
import { allProcesses } from '../support/process-tree.ts'

const ROOT = process.getuid?.() === 0
const SERVER = ROOT ? { uid: 65534, gid: 65534 } : {}
const env = { GREETING: 'a b' }
let home: string

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'lb isolated-')) // with a space: it passes through a shell
  if (ROOT) await chown(home, 65534, 65534)
})
afterAll(() => rm(home, { recursive: true }))

describe('each way to isolate a server', () => {
  const shell = (script: string) => ({
    program: '/bin/sh',
    args: ['-c', script],
    env,
    cwd: home,
    ...SERVER,
  })

  it.each(ROOT ? (['root', 'user', 'sudo'] as const) : (['user', 'sudo'] as const))(
    'by %s: sees its own directory, /usr and nothing else, and has no rights',
    async (way) => {
      const allowed = await run(isolatedCommand(shell('exit 0'), { way })).then(
        () => true,
        () => false,
      )
      // A machine that does not let us must not be taken for one that does.
      if (!allowed) return expect(await findIsolation('auto', shell('exit 0'))).not.toEqual({ way })
      const script = `
        echo "$GREETING $PWD $$"; id -u; id -g; ls -A / /etc /home /root /run /var 2>/dev/null | sort | tr '\\n' ' '
        echo; grep -hE 'Cap(Prm|Eff|Amb)|NoNewPrivs' /proc/self/status | tr -d '\\t\\n'; echo
        ls -A "$PWD"; cat /proc/net/dev | grep -c :; env | sort | tr '\\n' ' '; echo
        touch written; touch /usr/written 2>/dev/null || echo refused
        unshare --user true 2>/dev/null || echo refused`
      const { stdout } = await run(isolatedCommand(shell(script), { way }))
      const [first, uid, gid, found = '', rights, own, nets, variables, ...refused] = stdout
        .trim()
        .split('\n')
      expect(first).toBe(`a b ${home} 1`)
      expect([Number(uid), Number(gid)]).toEqual([
        SERVER.uid ?? process.getuid?.(),
        SERVER.gid ?? process.getgid?.(),
      ])
      expect(found).not.toMatch(/\b(home|root|run|srv|mnt|shadow|resolv\.conf|sudoers)\b/)
      expect(found).toMatch(/\busr\b/)
      const none = '0'.repeat(16)
      expect(rights).toBe(`CapPrm:${none}CapEff:${none}CapAmb:${none}NoNewPrivs:1`)
      expect([own, nets]).toEqual(['root', '1'])
      expect(variables?.split(' ')).toEqual(expect.arrayContaining(['GREETING=a', 'b']))
      expect(variables).not.toMatch(/SUDO|LC_ALL/)
      expect(refused).toEqual(['refused', 'refused'])
      expect(await readdir(home)).toEqual(['root', 'written'])
      await rm(join(home, 'written'))
    },
    30_000,
  )

  it('ends a server that hears no signal, with all it started', async () => {
    const isolation = await findIsolation('auto', shell('exit 0'))
    const nap = `3737.${process.pid}`
    const script = `trap '' TERM QUIT; setsid sleep ${nap} & touch up; exec 2>&-; while :; do sleep 1; done`
    const deaf = serveIsolated(shell(script), isolation, 'SIGTERM')
    while (!(await readdir(home)).includes('up')) await sleep(20)
    await deaf.stop()
    await rm(join(home, 'up'))
    const napping = () => allProcesses().filter(({ command }) => command === `sleep ${nap}`)
    for (let attempt = 0; attempt < 50 && napping().length > 0; attempt++) await sleep(100)
    const left = napping()
    // What left the group of a server that is not isolated outlives it.
    for (const { pid } of left) process.kill(pid, 'SIGKILL')
    expect(left.length).toBe(isolation.way === 'none' ? 1 : 0)
  }, 30_000)

  it('ends a server at whatever point of its start it is', async () => {
    const isolation = await findIsolation('auto', shell('exit 0'))
    const nap = `3738.${process.pid}`
    for (let wait = 0; wait <= 120; wait += 20) {
      const starting = serveIsolated(shell(`exec sleep ${nap}`), isolation, 'SIGTERM')
      await sleep(wait)
      await starting.stop()
    }
    expect(allProcesses().filter(({ command }) => command.includes(nap))).toEqual([])
  }, 60_000)

  it('is refused with its reasons where nothing works, or off', async () => {
    const broken = { ...shell(''), program: '/usr/bin/no-such-server' }
    expect(await findIsolation('auto', broken)).toMatchObject({
      way: 'none',
      why: expect.stringContaining('no-such-server'),
    })
    await expect(findIsolation('require', broken)).rejects.toMatchObject({ code: 'tool-missing' })
    expect(await findIsolation('off', broken)).toEqual({ way: 'none', why: 'isolation is off' })
  }, 30_000)
})

describe('a forged dump of MariaDB', () => {
  let service: Server
  let calls = 0
  beforeAll(async () => {
    service = createServer((socket) => {
      calls += 1
      socket.on('error', () => undefined).destroy()
    }).listen(0, '127.0.0.1')
    await once(service, 'listening')
  })
  afterAll(() => {
    service.close()
  })

  const inventory = {
    format: INVENTORY_FORMAT,
    engine: 'mysql',
    depth: 'off',
    takenAt: new Date().toISOString(),
    selection: { excludeTables: [], excludeTableData: [] },
    origin: { family: 'mariadb', database: 'd' },
    tables: [],
    sequences: [],
    facts: {},
    major: 1000,
    warnings: [],
  } as const

  it('that makes its server call a service of the machine reaches none, unless isolation is off', async () => {
    const address = service.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const sql = `INSTALL SONAME 'ha_federatedx';
      CREATE TABLE t (a int) ENGINE=FEDERATED CONNECTION='mysql://u:p@127.0.0.1:${port}/d/t';\n`
    const reached = async (wish: 'auto' | 'off') => {
      const before = calls
      const scratch = await openMysqlScratch(Inventory.parse(inventory), undefined, undefined, wish)
      try {
        await scratch.restore(Readable.from([Buffer.from(sql)])).catch(() => undefined)
        return { way: scratch.isolation?.way, calls: calls > before }
      } finally {
        await scratch.close()
      }
    }
    expect(await reached('off')).toEqual({ way: 'none', calls: true })
    const { way, calls: called } = await reached('auto')
    expect(called).toBe(way === 'none')
  }, 60_000)
})
