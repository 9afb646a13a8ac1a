import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseCommandFile, runAction } from '../support/run-action.ts'

let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lb-planted-'))
})
afterAll(() => rm(root, { recursive: true }))

const ACTION = `
name: planted
description: planted
inputs:
  some-name: { description: one }
  two words: { description: two, default: second }
  token: { description: three, default: '\${{ github.token }}' }
runs: { using: node24, main: index.mjs }
`

async function plant(name: string, main: string, post?: string): Promise<void> {
  const directory = join(root, 'actions', name)
  await mkdir(directory, { recursive: true })
  const action = post === undefined ? ACTION : ACTION.replace('index.mjs }', 'index.mjs, post: post.mjs }')
  await writeFile(join(directory, 'action.yml'), action)
  await writeFile(join(directory, 'index.mjs'), main)
  if (post !== undefined) await writeFile(join(directory, 'post.mjs'), post)
}

describe('runAction', () => {
  it('gives inputs, defaults and context as the runner does, and nothing of our own environment', async () => {
    process.env.LB_LEAK = 'from the test'
    await plant('env', 'console.log(JSON.stringify(process.env))')
    const { stdout, exitCode } = await runAction(
      'env',
      { 'some-name': 'x=y' },
      { root, context: { 'github.token': 'ghs_1' }, env: { EXTRA: 'e' } },
    )
    const env = JSON.parse(stdout)
    expect(exitCode).toBe(0)
    expect(env).toMatchObject({ 'INPUT_SOME-NAME': 'x=y', INPUT_TWO_WORDS: 'second', INPUT_TOKEN: 'ghs_1' })
    expect(env).toMatchObject({ EXTRA: 'e', GITHUB_ACTIONS: 'true', GITHUB_API_URL: 'http://127.0.0.1:9' })
    expect(env).not.toHaveProperty('LB_LEAK')
    expect(env.HOME).toContain('lb-run-')
  })

  it('refuses an input that action.yml does not declare', async () => {
    await plant('env', '')
    await expect(runAction('env', { 'some-nam': 'x' }, { root })).rejects.toThrow(
      'does not declare: some-nam',
    )
  })

  it('reads outputs, state, environment and summary, and runs post with the state', async () => {
    await plant(
      'files',
      `import { appendFileSync as add } from 'node:fs'
       add(process.env.GITHUB_OUTPUT, 'a<<E1\\none\\n\\ntwo=2\\nE1\\nb=c=d\\n')
       add(process.env.GITHUB_STATE, 'upload=17\\n')
       add(process.env.GITHUB_ENV, 'SEEN=yes\\n')
       add(process.env.GITHUB_STEP_SUMMARY, '# done')
       process.exitCode = 3`,
      `console.log('post sees ' + process.env.STATE_upload)`,
    )
    const result = await runAction('files', {}, { root })
    expect(result).toMatchObject({
      exitCode: 3,
      postExitCode: 0,
      outputs: { a: 'one\n\ntwo=2', b: 'c=d' },
      state: { upload: '17' },
      env: { SEEN: 'yes' },
      summary: '# done',
    })
    expect(result.log).toContain('post sees 17')
  })

  it('applies masks to the log, not to stdout', async () => {
    await plant(
      'mask',
      `console.log('::add-mask::pass%25word%0Aline'); console.error('it is pass%word, a line')`,
    )
    const result = await runAction('mask', {}, { root })
    expect(result.log).toBe('it is ***, a ***')
    expect(result.stderr).toBe('it is pass%word, a line\n')
    expect(result.masks).toContain('pass%word')
  })

  it('cancels with SIGINT first', async () => {
    await plant(
      'polite',
      `process.on('SIGINT', () => { console.log('tidied'); process.exit(130) }); console.log('up'); setInterval(() => {}, 1e6)`,
    )
    const result = await runAction('polite', {}, { root, interrupt: { when: /up/, how: 'cancel' } })
    expect(result).toMatchObject({ exitCode: 130, signal: null })
    expect(result.log).toContain('tidied')
  })

  it('kills the whole tree of an action that ignores SIGINT and SIGTERM after 10 seconds', async () => {
    await plant(
      'stubborn',
      `import { spawn } from 'node:child_process'
       for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log(s))
       spawn('sleep', ['987'], { stdio: 'inherit' }); console.log('up'); setInterval(() => {}, 1e6)`,
    )
    const result = await runAction('stubborn', {}, { root, interrupt: { when: /up/, how: 'cancel' } })
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', orphans: [] })
    expect(result.log).toContain('SIGINT\nSIGTERM')
    expect(result.durationMs).toBeGreaterThan(9_900)
    expect(result.durationMs).toBeLessThan(60_000)
  }, 90_000)

  it('names and ends what an action leaves running', async () => {
    await plant(
      'careless',
      `import { spawn } from 'node:child_process'
       spawn('sleep', ['986'], { detached: true, stdio: 'inherit' }).unref(); console.log('left')`,
    )
    const result = await runAction('careless', {}, { root })
    expect(result).toMatchObject({ exitCode: 0, orphans: ['sleep 986'] })
  })

  it('sees the command lines of grandchildren', async () => {
    await plant(
      'argv',
      `import { execFileSync } from 'node:child_process'
       execFileSync('sh', ['-c', 'sleep 2; true', 'hunter2'])`,
    )
    const result = await runAction('argv', {}, { root, watchCommands: true })
    expect(result.commands).toContain('sh -c sleep 2; true hunter2')
    expect(result.commands).toContain('sleep 2')
  })

  it('throws when an action does not end in time', async () => {
    await plant('endless', 'setInterval(() => {}, 1e6)')
    await expect(runAction('endless', {}, { root, timeoutMs: 500 })).rejects.toThrow('timed out')
  })
})

describe('parseCommandFile', () => {
  it('refuses what the runner refuses', () => {
    expect(() => parseCommandFile('name<<END\nvalue\n')).toThrow('no closing delimiter for name')
    expect(() => parseCommandFile('no equals\n')).toThrow('not a name=value line')
  })
})
