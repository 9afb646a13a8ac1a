import { describe, expect, it } from '@jest/globals'
import { checkHealth } from '../../src/restore/health.ts'
import { startRecorder } from '../support/scenario-recorder.ts'

describe('the health of what was restored', () => {
  const check = async (what: { url?: string; command?: string }) => {
    const lines: string[] = []
    const held: string[] = []
    const seconds = 3
    const { signal } = new AbortController()
    const say = (line: string) => void lines.push(line)
    const environment = { PATH: process.env.PATH ?? '' }
    const done = checkHealth({ ...what, environment, seconds, signal, say, held: (name) => held.push(name) })
    const error = await done.then(
      () => '',
      (cause: unknown) => String(cause),
    )
    return { error, lines, held }
  }

  it('a URL that answers with an error does not hold, nor one where nobody answers', async () => {
    const health = await startRecorder()
    health.status = 500
    const failed = await check({ url: `${health.url}/health` })
    expect(failed.error).toMatch(/health-url .* did not hold within 3 s: answered HTTP 500/)
    expect(failed.lines[0]).toMatch(/answered HTTP 500/)
    health.status = 204
    expect(await check({ url: health.url })).toMatchObject({ error: '', held: [expect.any(String)] })
    await health.close()
    const gone = await check({ url: health.url })
    expect([gone.error, gone.held]).toEqual([expect.stringMatching(/did not hold .*no answer/), []])
  })

  it.each([
    ['echo no >&2; exit 7', /health-command did not hold within 3 s: sh exited with code 7/],
    ['exec sleep 60', /health-command did not hold within 3 s: it did not end in time/],
  ])('a command that does %j does not hold', async (command, words) => {
    const { error, lines, held } = await check({ command })
    expect([error, held]).toEqual([expect.stringMatching(words), []])
    expect(lines.includes('  no')).toBe(command.startsWith('echo no'))
  })
})
