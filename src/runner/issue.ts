import {
  changeComment,
  type Incident,
  issueBody,
  issueTitle,
  nextState,
  recoveredComment,
  reopenedComment,
  stateChanged,
} from '../report/issue.ts'
import { connect, statusOf, type Timing } from './github-client.ts'
import {
  assign,
  comment,
  edit,
  ensureLabel,
  explain,
  findIssues,
  type Issue,
  type IssueSettings,
  machineLabel,
  type Task,
} from './issue-tracker.ts'

/** What was done to the issue; `warning` says what could not be done and which right or setting is missing. */
export interface IssueResult {
  number?: number
  did: 'opened' | 'updated' | 'commented' | 'closed' | 'reopened' | 'nothing'
  warning?: string
}

/**
 * Brings the one issue of a repository, target and surface up to date with a drill's outcome. Never throws: trouble
 * with GitHub becomes a `warning`, so that it cannot hide the drill's verdict.
 */
export async function reportIncident(
  settings: IssueSettings,
  incident: Incident,
  timing: Partial<Timing> = {},
): Promise<IssueResult> {
  const warnings: string[] = []
  let result: IssueResult = { did: 'nothing' }
  try {
    const [owner = '', repo = ''] = settings.repository.split('/')
    result = await report({ ...connect(settings, timing), settings, owner, repo, incident, warnings })
  } catch (error) {
    warnings.push(explain(error, settings))
  }
  return warnings.length === 0 ? result : { ...result, warning: warnings.join('; ') }
}

async function report(task: Task): Promise<IssueResult> {
  const found = await findIssues(task, { labels: machineLabel, state: 'all' })
  const issue = await keepOne(task, found)
  if (issue !== undefined) return update(task, issue)
  return task.incident.verdict === 'pass' ? { did: 'nothing' } : open(task)
}

async function update(task: Task, issue: Issue): Promise<IssueResult> {
  const { incident } = task
  const at = incident.at.toISOString()
  const previous = issue.state
  const { number } = issue
  const passed = incident.verdict === 'pass'
  const stale = previous !== undefined && (passed ? at <= previous.at : at < previous.at)
  if (stale || (passed && !issue.open)) return { number, did: 'nothing' }
  const state = nextState(previous, incident, issue.open)
  if (passed) {
    await comment(task, number, recoveredComment(previous, incident, state), state)
    await edit(task, number, { body: issueBody(incident, state), state: 'closed', state_reason: 'completed' })
    return { number, did: 'closed' }
  }
  const text = { title: issueTitle(incident), body: issueBody(incident, state) }
  if (!issue.open) {
    await edit(task, number, { ...text, state: 'open', state_reason: 'reopened' })
    await comment(task, number, reopenedComment(incident, state), state)
    return { number, did: 'reopened' }
  }
  const changed = stateChanged(previous, state)
  // The comment comes first: were the run cut off between the two, the next one would still see the change.
  if (changed) await comment(task, number, changeComment(previous, incident, state), state)
  await edit(task, number, text)
  return { number, did: changed ? 'commented' : 'updated' }
}

async function open(task: Task): Promise<IssueResult> {
  const { settings } = task
  const wanted = Array.from(
    new Set([machineLabel, ...settings.labels.map((label) => label.trim()).filter(Boolean)]),
  )
  await ensureLabel(task)
  const created = await task.createOnce(
    () => create(task, wanted),
    async () => {
      const [issue] = await findIssues(task, { labels: machineLabel, state: 'open' })
      return issue && { number: issue.number, labelled: true, author: '' }
    },
  )
  const { number, labelled, author } = created
  if (!labelled) {
    task.warnings.push(
      `issue #${number} of ${settings.repository} was opened without its labels, so a passing drill cannot find and close it: give the token the right to label issues ('permissions: issues: write')`,
    )
  }
  await assign(task, number)
  // Another drill may have opened one in the same moment; both see both now, and both keep the lower number.
  const query = labelled ? { labels: machineLabel } : { creator: author }
  const issue = await keepOne(task, await findIssues(task, { ...query, state: 'open' }))
  if (issue === undefined || issue.number >= number) return { number, did: 'opened' }
  return update(task, issue)
}

async function create(
  task: Task,
  labels: string[],
): Promise<{ number: number; labelled: boolean; author: string }> {
  const { octokit, owner, repo, incident } = task
  const body = issueBody(incident, nextState(undefined, incident, false))
  const post = async (names: string[]) => {
    const { data } = await octokit.rest.issues.create({
      owner,
      repo,
      title: issueTitle(incident),
      body,
      labels: names,
    })
    const set = data.labels.map((label) => (typeof label === 'string' ? label : label.name))
    return { number: data.number, labelled: set.includes(machineLabel), author: data.user?.login ?? '' }
  }
  try {
    return await post(labels)
  } catch (error) {
    if (statusOf(error) !== 422 || labels.length === 1) throw error
    const issue = await post([machineLabel])
    task.warnings.push(`GitHub refused the labels in issue-labels: ${explain(error, task.settings)}`)
    return issue
  }
}

/** Keeps the lowest open issue, else the lowest closed one; other open ones are closed as duplicates. */
async function keepOne(task: Task, found: Issue[]): Promise<Issue | undefined> {
  const [keep, ...others] = found.filter((issue) => issue.open)
  for (const { number } of others) {
    try {
      await edit(task, number, { state: 'closed', state_reason: 'duplicate' })
    } catch (error) {
      // Older GitHub Enterprise servers do not know this reason.
      if (statusOf(error) !== 422) throw error
      await edit(task, number, { state: 'closed', state_reason: 'not_planned' })
    }
  }
  return keep ?? found[0]
}
