import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The parts of an action.yml that the runner acts on. */
export interface ActionFile {
  inputs?: Record<string, { default?: string | number | boolean }>
  runs: { using: string; main: string; post?: string; 'post-if'?: string }
}

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

/** What the runner sets before a step, made from nothing, with its directories and files below `temp`. */
export async function runnerEnvironment(temp: string, workspace?: string): Promise<Record<string, string>> {
  const directories = {
    RUNNER_TEMP: 'temp',
    RUNNER_TOOL_CACHE: 'tools',
    HOME: 'home',
    GITHUB_WORKSPACE: 'work',
  }
  const environment: Record<string, string> = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    CI: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_TRACKING_ID: `github_${temp.slice(-6)}${process.pid}`,
    ...GITHUB,
  }
  for (const [variable, name] of Object.entries(directories)) {
    environment[variable] = join(temp, name)
    await mkdir(join(temp, name))
  }
  if (workspace !== undefined) environment.GITHUB_WORKSPACE = workspace
  for (const name of FILES) {
    environment[`GITHUB_${name}`] = join(temp, name)
    await writeFile(join(temp, name), '')
  }
  environment.GITHUB_EVENT_PATH = join(temp, 'event.json')
  await writeFile(environment.GITHUB_EVENT_PATH, JSON.stringify({ schedule: '0 2 * * *' }))
  return environment
}

const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTOR: 'octocat',
  // Nobody listens there: a test that needs the API names its own server.
  GITHUB_API_URL: 'http://127.0.0.1:9',
  GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
  GITHUB_EVENT_NAME: 'schedule',
  GITHUB_JOB: 'backup',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REPOSITORY: 'acme/crm',
  GITHUB_REPOSITORY_OWNER: 'acme',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '4242',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_WORKFLOW: 'Backup',
}

/** `INPUT_*` for the inputs given and for the defaults of the others; throws for an undeclared input. */
export function inputVariables(
  action: ActionFile,
  inputs: Record<string, string>,
  context: Record<string, string>,
): Record<string, string> {
  const declared = action.inputs ?? {}
  const unknown = Object.keys(inputs).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`action.yml does not declare: ${unknown.join(', ')}`)
  const variables: Record<string, string> = {}
  for (const [name, { default: standard }] of Object.entries(declared)) {
    const value = inputs[name] ?? (standard === undefined ? undefined : evaluate(`${standard}`, context))
    // Only spaces become underscores; dashes stay.
    if (value !== undefined) variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value
  }
  return variables
}

function evaluate(text: string, context: Record<string, string>): string {
  const known: Record<string, string> = {
    'github.token': '',
    'github.repository': GITHUB.GITHUB_REPOSITORY,
    ...context,
  }
  return text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
    const value = known[name]
    if (value === undefined) throw new Error(`a default uses ${name}: name its value in the context`)
    return value
  })
}
