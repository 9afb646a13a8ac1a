import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findIsolation } from '../../src/sources/isolation.ts'
import { allProcesses } from '../support/process-tree.ts'
import { errorLines, openScenario, type Scenario } from '../support/scenario.ts'

const SECRET = 'the-key-of-the-safe'
/** What a throwaway server runs as when we are root; else it runs as we do. */
const SERVER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** What a hostile dump is after: a file, a process of the same user with a secret in its environment, a service. */
interface Prey {
  dir: string
  file: string
  process: ChildProcess
  service: Server
  port: number
}

describe('a drill of a hostile PostgreSQL dump', () => {
  let prey: Prey
  let scene: Scenario
  let store: string
  let way: string
  beforeAll(async () => {
    prey = await setOut()
    scene = await openScenario({ sql: hostile(prey) })
    store = scene.newStore()
    expect(errorLines(await scene.backup({ store: `file:${store}` }))).toEqual([])
    const probe = { program: '/bin/sh', args: ['-c', 'exit 0'], cwd: prey.dir, ...SERVER }
    ;({ way } = await findIsolation('auto', probe))
  }, 60_000)
  afterAll(async () => {
    await scene?.stop()
    prey.process.kill('SIGKILL')
    prey.service.close()
    await rm(prey.dir, { recursive: true })
  })

  /** Drills; the check passes only when the code in the dump reached exactly this. */
  async function drillFor(reached: string, isolation: string) {
    const report = join(scene.dir, `${isolation}.json`)
    const drilled = await scene.drill({
      store: `file:${store}`,
      isolation,
      'report-file': report,
      checks: `[{name: reached, query: "select rtrim(pg_read_file('reached'), chr(10))", expect: '${reached}'}]`,
    })
    const left = endLeft(prey)
    return { drilled, left, report: JSON.parse(await readFile(report, 'utf8')) }
  }

  it('reaches files, processes and the network of the machine with isolation: off, and is told so', async () => {
    const { drilled, left, report } = await drillFor('file program environment network write', 'off')
    expect(errorLines(drilled)).toEqual([])
    expect(left).toBe(1)
    expect(report).toMatchObject({ result: 'pass', isolation: { way: 'none', why: 'isolation is off' } })
    expect(drilled.summary).toContain('the scratch server is not isolated: isolation is off.')
    expect(drilled.log).toContain('the scratch server is not isolated: isolation is off.')
  }, 60_000)

  it('reaches nothing and leaves nothing where the machine can isolate, and is told where it cannot', async () => {
    if (way === 'none') {
      const { drilled, report } = await drillFor('file program environment network write', 'auto')
      expect(report).toMatchObject({ result: 'pass', isolation: { way: 'none' } })
      expect(drilled.stdout).toContain('::warning::the scratch server is not isolated')
      return
    }
    const { drilled, left, report } = await drillFor('nothing', 'auto')
    expect(errorLines(drilled)).toEqual([])
    expect(left).toBe(0)
    expect(report).toMatchObject({ result: 'pass', differences: [], isolation: { way } })
    expect(drilled.summary).toContain('ephemeral, isolated.')
    expect(drilled.log).not.toContain('not isolated')
  }, 60_000)

  it('does not run with isolation: require where the machine cannot isolate', async () => {
    const drilled = await scene.drill({ store: `file:${store}`, isolation: 'require' })
    expect(drilled.outputs.result).toBe(way === 'none' ? 'could-not-verify' : 'pass')
    expect(errorLines(drilled).join('')).toMatch(way === 'none' ? /isolation: require, and no/ : /^$/)
    const elsewhere = await scene.drill({
      store: `file:${store}`,
      isolation: 'require',
      scratch: scene.server.url(),
    })
    expect(errorLines(elsewhere).join('')).toContain('isolation: a server that scratch names is yours')
  }, 60_000)
})

async function setOut(): Promise<Prey> {
  const dir = await mkdtemp(join(tmpdir(), 'lb-prey-'))
  await chmod(dir, 0o777)
  const file = join(dir, 'secret')
  await writeFile(file, SECRET, { mode: 0o644 })
  const child = spawn('/bin/sleep', ['600'], { ...SERVER, env: { SECRET }, cwd: '/', stdio: 'ignore' })
  const service = createServer((socket) => socket.on('error', () => undefined).end(`${SECRET}\n`))
  service.listen(0, '127.0.0.1')
  await once(service, 'listening')
  const { port } = service.address() as AddressInfo
  return { dir, file, process: child, service, port }
}

/**
 * A database whose dump attacks while its rows are restored, as superuser, by a function in a constraint. What it
 * reached it writes into the data directory of its own server, which no comparison looks at.
 */
function hostile({ dir, file, process: { pid }, port }: Prey): string {
  const attempts = {
    file: `line := pg_read_file('${file}');`,
    program: copied(`cat ${file}`),
    environment: copied(`tr "\\\\0" "\\\\n" </proc/${pid}/environ`),
    network: copied(`timeout 5 bash -c "exec 3<>/dev/tcp/127.0.0.1/${port}; cat <&3"`),
    write: `COPY (SELECT 1) TO '${dir}/written'; line := '${SECRET}';`,
    remain: copied(`setsid sleep 600.${port} >/dev/null 2>&1 &`),
  }
  const blocks = Object.entries(attempts).map(
    ([name, attempt]) => `
      BEGIN
        line := NULL; ${attempt}
        IF line LIKE '%${SECRET}%' THEN reached := reached || ' ${name}'; END IF;
      EXCEPTION WHEN others THEN NULL;
      END;`,
  )
  return `
    CREATE FUNCTION attack() RETURNS boolean LANGUAGE plpgsql AS $attack$
    DECLARE line text; reached text := '';
    BEGIN
      IF current_setting('listen_addresses') <> '' THEN RETURN true; END IF; -- not in the source
      CREATE TEMP TABLE got (line text);
      ${blocks.join('')}
      reached := coalesce(nullif(ltrim(reached), ''), 'nothing');
      EXECUTE format('COPY (SELECT %L) TO %L', reached, current_setting('data_directory') || '/reached');
      RETURN true;
    END $attack$;
    CREATE TABLE bait (id int CHECK (public.attack()));
    INSERT INTO bait VALUES (1);`
}

function copied(command: string): string {
  return `TRUNCATE pg_temp.got; COPY pg_temp.got FROM PROGRAM '${command}'; SELECT string_agg(got.line, ' ') INTO line FROM pg_temp.got;`
}

/** Ends the processes that the attack left running and gives their number. */
function endLeft({ port }: Prey): number {
  const left = allProcesses().filter(({ command }) => command === `sleep 600.${port}`)
  for (const { pid } of left) process.kill(pid, 'SIGKILL')
  return left.length
}
