import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { type Contexts, evaluateAll, isTrue, type JobState, text } from './expressions.ts'
import { type ActionResult, parseCommandFile, runAction } from './run-action.ts'

/** What the repository and the person who starts the run give. */
export interface WorkflowRun {
  secrets?: Record<string, string>
  vars?: Record<string, string>
  /** Of `workflow_dispatch`; defaults of the workflow are filled in. */
  inputs?: Record<string, string | boolean>
  /** More of the `github` context. */
  github?: Record<string, unknown>
  /** In every step's environment, below all others: where a test's servers are. */
  env?: Record<string, string>
  /** Only this job, without those it needs. */
  only?: string
  /** What `actions/checkout` brings into the workspace. */
  checkout?: string
  /** What a step gets from somebody else's action, by its name: outputs, and what it exports to later steps. */
  others?: Record<string, { outputs?: Record<string, string>; exported?: Record<string, string> }>
  /** Ports on 127.0.0.1 of service containers that stand elsewhere, by service and container port. */
  services?: Record<string, { ports: Record<string, string> }>
}

/** One step as it ended. */
export interface StepResult {
  job: string
  name: string
  outcome: 'success' | 'failure' | 'skipped'
  /** Of steps that ran one of our actions. */
  action?: ActionResult
  log: string
}

/** A whole run: jobs by id (with the matrix entry's index where there is one). */
export interface WorkflowResult {
  conclusion: 'success' | 'failure'
  steps: StepResult[]
  jobs: Record<string, { result: 'success' | 'failure' | 'skipped'; outputs: Record<string, string> }>
  /** What `actions/upload-artifact` was given, by name. */
  artifacts: Record<string, string>
  /** Of a workflow that is made to be called. */
  outputs: Record<string, string>
}

interface Step {
  id?: string
  name?: string
  if?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, unknown>
  'continue-on-error'?: unknown
  'working-directory'?: string
}

interface Job {
  needs?: string | string[]
  if?: string
  env?: Record<string, unknown>
  outputs?: Record<string, string>
  strategy?: { matrix?: unknown }
  steps: Step[]
  /** A workflow that is called, with what it is given. */
  uses?: string
  with?: Record<string, unknown>
  secrets?: Record<string, unknown>
}

interface Workflow {
  on: {
    workflow_dispatch?: { inputs?: Record<string, { default?: string | boolean }> } | null
    workflow_call?: { outputs?: Record<string, { value: string }> }
  }
  env?: Record<string, unknown>
  jobs: Record<string, Job>
}

const OURS = /^OWNER\/lifeboat(?:\/actions\/([a-z-]+))?@/
const ROOT = resolve(import.meta.dirname, '../..')

/**
 * Runs a workflow file as GitHub would: jobs by `needs`, matrix entries one after the other, conditions and expressions
 * by GitHub's own library, our actions through `dist/` with the metadata's defaults, `run` steps by bash. Of others'
 * actions those known below do what a workflow sees of them; any other one throws.
 */
export async function runWorkflow(path: string, run: WorkflowRun = {}): Promise<WorkflowResult> {
  const workflow: Workflow = parse(readFileSync(resolve(ROOT, path), 'utf8'))
  const result: WorkflowResult = { conclusion: 'success', steps: [], jobs: {}, artifacts: {}, outputs: {} }
  const declared = workflow.on.workflow_dispatch?.inputs ?? {}
  const defaults = Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, input.default ?? '']),
  )
  const shared = {
    secrets: { GITHUB_TOKEN: 'ghs_run', ...run.secrets },
    vars: run.vars ?? {},
    inputs: { ...defaults, ...run.inputs },
    github: { repository: 'acme/crm', token: 'ghs_run', ref_name: 'main', event: {}, ...run.github },
    runner: { temp: '', os: 'Linux' },
  }
  const { only } = run
  for (const id of only === undefined ? inOrder(workflow.jobs) : [only]) {
    const job = workflow.jobs[id]
    if (job) await runJob({ id, job, path, workflow, run, shared, result })
  }
  const given = workflow.on.workflow_call?.outputs ?? {}
  const values = Object.entries(given).map(([name, { value }]) => [name, value])
  result.outputs = texts(evaluateAll(Object.fromEntries(values), { ...shared, jobs: result.jobs }))
  return result
}

interface JobRun {
  id: string
  job: Job
  path: string
  workflow: Workflow
  run: WorkflowRun
  shared: Contexts
  result: WorkflowResult
}

async function runJob(context: JobRun): Promise<void> {
  const { id, job, shared, result } = context
  const needed = [job.needs ?? []].flat()
  const needs = Object.fromEntries(needed.map((name) => [name, result.jobs[name]]))
  const failed = needed.some((name) => result.jobs[name]?.result !== 'success')
  const contexts = { ...shared, needs }
  if (!isTrue(job.if, contexts, { failed, cancelled: false })) {
    result.jobs[id] = { result: 'skipped', outputs: {} }
    return
  }
  if (job.uses !== undefined) return runCalled(context, job.uses, contexts)
  const entries = matrixOf(evaluateAll(job.strategy?.matrix, contexts))
  const outputs: Record<string, string> = {}
  let good = true
  for (const [index, matrix] of entries.entries()) {
    const name = entries.length > 1 ? `${id} ${index}` : id
    good = (await runSteps(context, name, { ...contexts, matrix }, outputs)) && good
  }
  result.jobs[id] = { result: good ? 'success' : 'failure', outputs }
  if (!good) result.conclusion = 'failure'
}

/** A job that is a workflow of the same repository, which stands beside the one that calls it. */
async function runCalled(context: JobRun, uses: string, contexts: Contexts): Promise<void> {
  const { id, job, path, result } = context
  const { only: _ofTheCaller, ...run } = context.run
  const called = await runWorkflow(join(dirname(path), basename(uses)), {
    ...run,
    inputs: texts(evaluateAll(job.with ?? {}, contexts)),
    // It sees what it is handed, and nothing else.
    secrets: texts(evaluateAll(job.secrets ?? {}, contexts)),
  })
  result.steps.push(...called.steps.map((step) => ({ ...step, job: `${id} / ${step.job}` })))
  const good = called.conclusion === 'success'
  result.jobs[id] = { result: good ? 'success' : 'failure', outputs: called.outputs }
  if (!good) result.conclusion = 'failure'
}

async function runSteps(
  { job, workflow, run, result }: JobRun,
  name: string,
  contexts: Contexts,
  outputs: Record<string, string>,
): Promise<boolean> {
  const workspace = mkdtempSync(join(tmpdir(), 'lb-wf-'))
  const state: JobState = { failed: false, cancelled: false }
  const steps: Record<string, unknown> = {}
  const exported: Record<string, string> = {}
  try {
    for (const step of job.steps) {
      const jobEnv = texts(evaluateAll({ ...workflow.env, ...job.env }, contexts))
      const outer = { ...run.env, ...jobEnv, ...exported }
      const seen = { ...contexts, steps, env: outer, job: jobContext(state, run) }
      const title = step.name ?? step.uses ?? 'run'
      if (!isTrue(step.if, seen, state)) {
        result.steps.push({ job: name, name: title, outcome: 'skipped', log: '' })
        continue
      }
      const env = { ...outer, ...texts(evaluateAll(step.env ?? {}, seen)) }
      const ended = await runStep(step, { env, seen: { ...seen, env }, state, workspace, run, result })
      Object.assign(exported, ended.exported)
      const forgiven = !ended.good && evaluateAll(step['continue-on-error'], seen) === true
      const outcome = ended.good ? 'success' : 'failure'
      if (step.id)
        steps[step.id] = { outputs: ended.outputs, outcome, conclusion: forgiven ? 'success' : outcome }
      const action = ended.action ? { action: ended.action } : {}
      result.steps.push({ job: name, name: title, outcome, log: ended.log, ...action })
      if (!ended.good && !forgiven) state.failed = true
    }
    Object.assign(outputs, texts(evaluateAll(job.outputs ?? {}, { ...contexts, steps })))
    return !state.failed
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

function jobContext({ failed }: JobState, { services = {} }: WorkflowRun): Record<string, unknown> {
  return { status: failed ? 'failure' : 'success', services }
}

interface StepRun {
  env: Record<string, string>
  seen: Contexts
  state: JobState
  workspace: string
  run: WorkflowRun
  result: WorkflowResult
}

interface Ended {
  good: boolean
  log: string
  outputs: Record<string, string>
  exported: Record<string, string>
  action?: ActionResult
}

async function runStep(step: Step, context: StepRun): Promise<Ended> {
  const { env, seen, state, workspace, run } = context
  const given = texts(evaluateAll(step.with ?? {}, seen, state))
  const [ours, name] = OURS.exec(step.uses ?? '') ?? []
  if (ours !== undefined) {
    const inputs = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
    const token = { 'github.token': text((seen.github as Record<string, unknown>).token) }
    const options = { cwd: workspace, env, context: token }
    const action = await runAction(name ?? 'root', inputs, options)
    const { exitCode, log, outputs, env: exported } = action
    return { good: exitCode === 0, log, outputs, exported, action }
  }
  if (step.run !== undefined) return shell(text(evaluateAll(step.run, seen, state)), step, context)
  const other = step.uses?.replace(/@.*/, '') ?? ''
  const done: Ended = { good: true, log: '', outputs: {}, exported: {} }
  if (other === 'actions/checkout') {
    if (run.checkout) cpSync(run.checkout, join(workspace, given.path ?? ''), { recursive: true })
    return done
  }
  if (other === 'actions/upload-artifact') {
    context.result.artifacts[given.name ?? 'artifact'] = given.path ?? ''
    return done
  }
  // A cache that holds nothing yet, and keeps nothing.
  if (other.startsWith('actions/cache')) return { ...done, outputs: { 'cache-hit': '' } }
  const told = run.others?.[other]
  if (told) return { ...done, ...told }
  throw new Error(`the workflow uses ${other}, which this harness does not know`)
}

async function shell(script: string, step: Step, { env, workspace }: StepRun): Promise<Ended> {
  const home = mkdtempSync(join(tmpdir(), 'lb-sh-'))
  try {
    const names = ['OUTPUT', 'ENV', 'STEP_SUMMARY', 'PATH']
    for (const name of names) writeFileSync(join(home, name), '')
    writeFileSync(join(home, 'step.sh'), script)
    const files = Object.fromEntries(names.map((name) => [`GITHUB_${name}`, join(home, name)]))
    const cwd = join(workspace, step['working-directory'] ?? '')
    mkdirSync(cwd, { recursive: true })
    const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(home, 'step.sh')], {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: home, RUNNER_TEMP: home, CI: 'true', ...env, ...files },
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        log += chunk
      })
    const [code] = await once(child, 'close')
    const read = (name: string) => parseCommandFile(readFileSync(join(home, name), 'utf8'))
    return { good: code === 0, log, outputs: read('OUTPUT'), exported: read('ENV') }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** Ids of jobs so that each comes after those it needs. */
function inOrder(jobs: Readonly<Record<string, Job>>): string[] {
  const done: string[] = []
  const left = Object.keys(jobs)
  while (left.length > 0) {
    const at = left.findIndex((id) => [jobs[id]?.needs ?? []].flat().every((name) => done.includes(name)))
    if (at < 0) throw new Error(`jobs need each other or what is not there: ${left.join(', ')}`)
    done.push(...left.splice(at, 1))
  }
  return done
}

/** Entries of a matrix: every combination of its lists, and what `include` adds by itself. */
function matrixOf(matrix: unknown): unknown[] {
  if (typeof matrix !== 'object' || matrix === null) return [{}]
  const { include = [], ...lists } = matrix as Record<string, unknown[]>
  let entries: Record<string, unknown>[] = [{}]
  for (const [name, values] of Object.entries(lists))
    entries = entries.flatMap((entry) => values.map((value) => ({ ...entry, [name]: value })))
  return Object.keys(lists).length === 0 && include.length > 0 ? include : entries
}

function texts(values: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, text(value)]))
}
