import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { lossyLine } from '../support/faulty-proxy.ts'
import { badManners, errorLines, openScenario, type Scenario } from '../support/scenario.ts'

const SQL = 'CREATE TABLE restored AS SELECT generate_series(1, 50) AS n'

/** Whether a swap has happened is the server's to say: without its answer nothing is claimed, and nothing removed. */
describe('a swap whose COMMIT gets no answer', () => {
  let scene: Scenario
  let store: string
  beforeAll(async () => {
    scene = await openScenario({ sql: SQL })
    store = `file:${scene.newStore()}`
    expect(errorLines(await scene.backup({ store }))).toEqual([])
  }, 60_000)
  afterAll(async () => scene.stop())
  beforeEach(async () => {
    for (const name of await databases()) await scene.server.query(`DROP DATABASE "${name}" WITH (FORCE)`)
    await scene.server.query('CREATE DATABASE live')
    await scene.server.query('CREATE TABLE mine (n int)', { database: 'live' })
  })

  const databases = async () =>
    (
      await scene.server.query("SELECT datname AS name FROM pg_database WHERE datname ~ '^live' ORDER BY 1")
    ).map(({ name }) => String(name))
  const dated = async () => (await databases()).map((name) => name.replace(/\d{8}T\d{6}Z/, 'DATE'))
  const standing = async () =>
    (
      await scene.server.query("SELECT relname AS name FROM pg_class WHERE relname IN ('mine', 'restored')", {
        database: 'live',
      })
    ).map(({ name }) => name)

  async function restore(how: Parameters<typeof lossyLine>[1]) {
    const line = await lossyLine(scene.server.port(), how)
    const to = new URL(scene.server.url(undefined, 'live'))
    to.port = String(line.port)
    const result = await scene.restore({ store, to: to.href, force: 'live' })
    await line.close()
    expect(line.lost()).toBe(1)
    return result
  }

  it('asks until the server answers: it happened', async () => {
    const result = await restore({ drop: 'answer', refused: 3 })
    expect([result.exitCode, ...errorLines(result)]).toEqual([0])
    expect([await standing(), await dated()]).toEqual([['restored'], ['live', 'live_before_DATE']])
  }, 60_000)

  it('asks until the server answers: it did not happen, and the copy is removed', async () => {
    const result = await restore({ drop: 'commit', refused: 3 })
    expect(badManners(result)).toEqual([])
    expect(errorLines(result)[0]).toMatch(/live is untouched$/)
    expect([await standing(), await dated()]).toEqual([['mine'], ['live']])
  }, 60_000)

  it('claims nothing when the server cannot be asked, removes nothing, and says how to look', async () => {
    const result = await restore({ drop: 'answer', refused: Infinity })
    expect(badManners(result)).toEqual([])
    const [error = ''] = errorLines(result)
    expect(error).toMatch(/not known.* SELECT datname FROM pg_database .*live_restoring_\d+T\d+Z/)
    for (const text of [error, result.summary]) expect(text).not.toMatch(/untouched|left over/)
    expect([await standing(), await dated()]).toEqual([['restored'], ['live', 'live_before_DATE']])
  }, 60_000)
})
