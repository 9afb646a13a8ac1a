import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ValidationConfig, validate } from '@actions/languageservice'
import { describe, expect, it } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { type SourceFiles, sourceFiles } from '../support/source-files.ts'

const TOP = join(import.meta.dirname, '../..')
const actions = only(/^(actions\/[^/]+\/)?action\.yml$/)
const examples = new Map([
  ...only(/^workflows-examples\/(?:[^/]+\/)?(?!lifeboat)[^/]+\.ya?ml$/),
  ...workflowsIn('docs/getting-started.md'),
])
const workflows = only(/^\.github\/workflows\/[^/]+\.ya?ml$/)

describe('actions and workflows', () => {
  it('are there', () => {
    expect([...actions.keys()]).toEqual(
      expect.arrayContaining(['action.yml', 'actions/backup-db/action.yml']),
    )
    expect([...examples.keys()]).toEqual(expect.arrayContaining(['docs/getting-started.md/2.yml']))
    expect([...workflows.keys()]).toContain('.github/workflows/ci.yml')
  })

  it.each([
    { kind: 'actions', files: actions },
    { kind: 'example workflows', files: examples },
    { kind: 'own workflows', files: workflows },
  ])("pass GitHub's own validator: $kind", async ({ files }) => {
    const faults = await Promise.all([...files].map(([path, text]) => faultsOf(path, text)))
    expect(faults.flat()).toEqual([])
  })

  it.each(['pins', 'permissions', 'injection', 'credentials'] as const)('keep the rule: %s', (rule) => {
    const faults = [...examples, ...workflows].flatMap(([path, text]) =>
      RULES[rule](text).map((f) => `${path}: ${f}`),
    )
    expect(faults).toEqual([])
  })

  it.each(['minutes', 'line'] as const)('keep the rule in the examples: %s', (rule) => {
    const faults = [...examples].flatMap(([path, text]) => RULES[rule](text).map((f) => `${path}: ${f}`))
    expect(faults).toEqual([])
  })

  it('are all in the table of examples, and those that are said to be executed are', () => {
    const table = readFileSync(join(TOP, 'workflows-examples/README.md'), 'utf8')
    const names = [...examples.keys()]
      .map((path) => path.replace('workflows-examples/', ''))
      .filter((name) => !name.includes('/'))
    expect(names.filter((name) => !table.includes(`(${name})`))).toEqual([])
    const executed = table.split('\n').filter((line) => line.endsWith('| yes |'))
    const said = executed.map((line) => /\((\S+\.yml)\)/.exec(line)?.[1] ?? line)
    const tests = ['workflows/examples-run', 'workflows/schedules', 'faults/engines'].map(
      (name) => `test/${name}.test.ts`,
    )
    const run = tests.map((path) => readFileSync(join(TOP, path), 'utf8')).join('\n')
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((name) => !run.includes(`'${name}'`) && !run.includes(`/${name}'`))).toEqual([])
  })
})

const GOOD = `name: Backup
on:
  schedule:
    - cron: '7 2 * * *'
permissions:
  contents: read
concurrency:
  group: backup
  queue: max
jobs:
  backup:
    runs-on: ubuntu-24.04
    steps:
      - uses: me/lifeboat/planted@v1
        with:
          store: s3://bucket/prefix
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: echo "$URL"
        env:
          URL: \${{ secrets.DATABASE_URL }}
`

const ACTION = `name: Planted
description: planted
inputs:
  store:
    description: where
    required: true
runs:
  using: node24
  main: index.js
branding: { icon: life-buoy, color: blue }
`

describe('the checks themselves', () => {
  it('find nothing in a good workflow and a good action', async () => {
    expect(await faultsOf('workflows-examples/good.yml', GOOD)).toEqual([])
    expect(await faultsOf('actions/planted/action.yml', ACTION)).toEqual([])
    for (const rule of Object.values(RULES)) expect(rule(GOOD)).toEqual([])
  })

  it.each([
    ['a bad cron', '7 2 * * *', '99 2 * * *', /cron/i],
    ['a misspelt key', 'runs-on:', 'run-on:', /run-on|runs-on/],
    ['an unknown context', 'secrets.DATABASE_URL', 'secret.DATABASE_URL', /secret/],
    ['an unknown permission', 'contents: read', 'contets: read', /contets/],
    [
      'an action that is not there',
      /actions\/checkout@\S+/,
      'me/lifeboat/actions/backup-dbb@v1',
      /Unable to resolve/,
    ],
    [
      'a local action that is not there',
      /actions\/checkout@\S+/,
      './actions/backup-dbb',
      /Unable to resolve/,
    ],
    ['a wrong input', /actions\/checkout@\S+/, './planted', /Invalid action input 'persist-credentials'/],
    ['a missing input', /actions\/checkout@\S+/, './planted', /Missing required input `store`/],
  ])('find %s in a workflow', async (_, what, by, message) => {
    const faults = await faultsOf('workflows-examples/planted.yml', GOOD.replace(what, by))
    expect(faults.join('\n')).toMatch(message)
  })

  it.each([
    ['an old runtime', 'node24', 'node18', /node18/],
    ['a misspelt key', 'main:', 'mian:', /mian/],
    ['a misspelt key of an input', 'required:', 'requird:', /requird/],
    ['no description', 'description: planted\n', '', /description/],
    ['an icon that does not exist', 'life-buoy', 'life-boat', /life-boat|icon/],
  ])('find %s in an action', async (_, what, by, message) => {
    const faults = await faultsOf('actions/planted/action.yml', ACTION.replace(what, by))
    expect(faults.join('\n')).toMatch(message)
  })

  it.each([
    ['pins', /@[0-9a-f]{40}.*/, '@v7'],
    ['pins', ' # v7.0.1', ''],
    ['permissions', 'permissions:\n  contents: read\n', ''],
    ['permissions', 'permissions:\n  contents: read\n', 'permissions: write-all\n'],
    ['injection', 'echo "$URL"', `echo "$\{{ github.head_ref }}"`],
    ['credentials', 'persist-credentials: false', 'fetch-depth: 0'],
    ['minutes', '7 2 * * *', '0 2 * * *'],
    ['minutes', '7 2 * * *', '7,30 * * * *'],
    ['minutes', '7 2 * * *', '*/15 * * * *'],
    ['line', '  queue: max\n', ''],
    ['line', 'queue: max', 'cancel-in-progress: true'],
    ['line', 'concurrency:\n  group: backup\n  queue: max\n', ''],
  ] as const)('find a broken rule: %s', (rule, what, by) => {
    expect(RULES[rule](GOOD.replace(what, by))).toHaveLength(1)
  })
})

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

/** Rules zizmor holds too; here they need no network. */
const RULES = {
  pins: (text: string) =>
    [...text.matchAll(/^\s*(?:-\s+)?uses:\s*(.+)$/gm)]
      .map((match) => match[1] ?? '')
      .filter((uses) => !isOurs(uses) && !/^[^@\s]+@[0-9a-f]{40} # v\d/.test(uses)),
  permissions: (text: string) => {
    const { permissions } = parse(text)
    return permissions !== null && typeof permissions === 'object' ? [] : [`permissions: ${permissions}`]
  },
  injection: (text: string) => stepsOf(text).flatMap(({ run }) => (run?.includes('${{') ? [run] : [])),
  credentials: (text: string) =>
    stepsOf(text)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .flatMap((step) => (step.with?.['persist-credentials'] === false ? [] : ['checkout keeps its token'])),
  /** Full, half and quarter hours are when everybody's runs begin. */
  minutes: (text: string) =>
    [...text.matchAll(/^\s*- cron: '(\S+)/gm)]
      .map((match) => match[1] ?? '')
      .filter((minutes) => !minutes.split(',').every((minute) => Number(minute) % 15 > 0)),
  /** No run that writes or deletes backups may be dropped or cut off by the next. */
  line: (text: string) => {
    const { concurrency, jobs }: { concurrency?: Line; jobs: Record<string, { concurrency?: Line }> } =
      parse(text)
    if (!CHANGES_THE_STORE.test(text) || /^ *dry-run: true$/m.test(text)) return []
    return Object.entries(jobs)
      .filter(([, job]) => !inLine([concurrency, job.concurrency]))
      .map(([id]) => `${id} may be dropped or cancelled`)
  },
}

const CHANGES_THE_STORE =
  /lifeboat\/(?:actions\/(?:backup-db|backup-files|prune|restore-drill)|planted)@|command: (?:backup|prune|restore-drill)$/m

interface Line {
  queue?: string
  'cancel-in-progress'?: boolean
}

/** A job whose runs, or whose workflow's runs, wait in line; GitHub's default drops the one that waits. */
function inLine(lines: (Line | undefined)[]): boolean {
  const own = lines.filter((line) => line !== undefined)
  return own.some(({ queue }) => queue === 'max') && own.every((line) => !line['cancel-in-progress'])
}

function stepsOf(text: string): Step[] {
  const { jobs }: { jobs: Record<string, { steps?: Step[] }> } = parse(text)
  return Object.values(jobs).flatMap((job) => job.steps ?? [])
}

function isOurs(uses: string): boolean {
  return uses.startsWith('./') || /^[^/]+\/lifeboat[/@]/.test(uses)
}

/** What is wrong with a workflow or action, as `path:line: message`. */
async function faultsOf(path: string, text: string): Promise<string[]> {
  // The validator looks up inputs of `owner/repo/path@ref` only, so a local action gets such a name.
  const named = text
    .replace(/uses: \.\/(?!\.github\/)(\S*)/g, 'uses: local/lifeboat/$1@main')
    .replaceAll('lifeboat/@', 'lifeboat@')
  // It also keeps what it parsed, by address: each text gets its own.
  const document = TextDocument.create(`file:///${documents++}/${path}`, 'yaml', 1, named)
  const diagnostics = await validate(document, CONFIG)
  const found = diagnostics
    .filter(({ severity }) => severity === undefined || severity <= WARNING)
    .map(({ range, message }) => {
      const words = typeof message === 'string' ? message : message.value
      return `${path}:${range.start.line + 1}: ${words}`
    })
  return path.endsWith('action.yml') ? [...found, ...unknownKeys(text)] : found
}

/** The validator does not look into inputs and outputs. */
function unknownKeys(action: string): string[] {
  const { inputs, outputs }: Record<string, Record<string, object>> = parse(action)
  const keysOf = (entries: Record<string, object> = {}) => Object.values(entries).flatMap(Object.keys)
  const ofInputs = ['description', 'required', 'default', 'deprecationMessage']
  return [
    ...keysOf(inputs).filter((key) => !ofInputs.includes(key)),
    ...keysOf(outputs).filter((key) => key !== 'description'),
  ].map((key) => `unknown key ${key}`)
}

const WARNING = 2
let documents = 0

const CONFIG: ValidationConfig = {
  fileProvider: {
    // Examples call each other as they will in the repository that they are copied to.
    async getFileContent(reference) {
      const path = 'path' in reference ? reference.path.replace(/^.*\//, '') : ''
      const content = examples.get(`workflows-examples/${path}`)
      if (content === undefined) throw new Error(`${path} is not there`)
      return { name: path, content }
    },
  },
  actionsMetadataProvider: {
    async fetchActionMetadata({ name, path }) {
      // Of others' actions the inputs are not known here.
      if (name !== 'lifeboat') return { name, description: '' }
      if (path === 'planted') return parse(ACTION)
      const text = actions.get(path === undefined ? 'action.yml' : `${path}/action.yml`)
      return text === undefined ? undefined : parse(text)
    },
  },
}

/** The whole workflows that a page has in fenced blocks, by names of their own. */
function workflowsIn(page: string): [string, string][] {
  const blocks = [...readFileSync(join(TOP, page), 'utf8').matchAll(/^```yaml\n(name: [\s\S]*?)^```$/gm)]
  return blocks.map(([, text = ''], at) => [`${page}/${at + 1}.yml`, text])
}

function only(pattern: RegExp): SourceFiles {
  return new Map([...sourceFiles('.')].filter(([path]) => pattern.test(path)))
}
