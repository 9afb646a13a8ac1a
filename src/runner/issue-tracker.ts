import { messageOf } from '../errors.ts'
import { commentMarker, hasMarker, type Incident, issueMarker } from '../report/issue.ts'
import { type IncidentState, readState } from '../report/issue-state.ts'
import { plainLine } from '../report/markdown.ts'
import { type GithubClient, statusOf } from './github-client.ts'

/** Where issues are kept and how they are labelled. */
export interface IssueSettings {
  token: string
  /** `owner/name`. */
  repository: string
  apiUrl?: string
  labels: readonly string[]
  assignees: readonly string[]
}

/** The label by which issues are found; labels of the user's choice come beside it. */
export const machineLabel = 'lifeboat'

/** 100 issues a page; more than this many pages with our label are not looked through. */
const maxPages = 20

/** One report to GitHub: the client, the place, what is to be told, and what could not be done on the way. */
export interface Task extends GithubClient {
  settings: IssueSettings
  owner: string
  repo: string
  incident: Incident
  warnings: string[]
}

/** One issue with our marker. */
export interface Issue {
  number: number
  open: boolean
  state: IncidentState | undefined
}

/** The issues that carry our marker, lowest number first. Pull requests come in the same list and are left out. */
export async function findIssues(
  { octokit, owner, repo, incident }: Task,
  query: { labels?: string; creator?: string; state: 'open' | 'all' },
): Promise<Issue[]> {
  const marker = issueMarker(incident)
  const issues: Issue[] = []
  let pages = 0
  const all = { owner, repo, sort: 'updated', direction: 'desc', per_page: 100, ...query } as const
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, all)) {
    for (const { number, state, body, pull_request } of data) {
      if (pull_request !== undefined || !hasMarker(body ?? '', marker)) continue
      if (issues.some((issue) => issue.number === number)) continue
      issues.push({ number, open: state === 'open', state: readState(body ?? '') })
    }
    if (++pages === maxPages) break
  }
  return issues.sort((a, b) => a.number - b.number)
}

/** Changes an issue; what is not named stays. */
export async function edit(
  { octokit, owner, repo }: Task,
  number: number,
  change: {
    title?: string
    body?: string
    state?: 'open' | 'closed'
    state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened'
  },
): Promise<void> {
  await octokit.rest.issues.update({ owner, repo, issue_number: number, ...change })
}

/** Writes a comment once, also when the answer to the first attempt was lost. */
export async function comment(
  { octokit, owner, repo, createOnce }: Task,
  number: number,
  body: string,
  state: IncidentState,
) {
  const issue = { owner, repo, issue_number: number }
  await createOnce(
    async () => {
      await octokit.rest.issues.createComment({ ...issue, body })
      return true
    },
    async () => {
      const marker = commentMarker(state)
      const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 })
      for await (const { data } of pages) {
        if (data.some((written) => hasMarker(written.body ?? '', marker))) return true
      }
      return undefined
    },
  )
}

/** Labels are made beforehand, since a token may be allowed to use a label but not to make one. */
export async function ensureLabel({ octokit, owner, repo, createOnce }: Task): Promise<void> {
  const make = async () => {
    const description = 'Backup and restore drill results, kept by Lifeboat'
    try {
      await octokit.rest.issues.createLabel({ owner, repo, name: machineLabel, color: 'd93f0b', description })
    } catch (error) {
      // 422: it is there already. 403 and 404: the issue itself will tell whether the rights are enough.
      if (![403, 404, 422].includes(statusOf(error) ?? 0)) throw error
    }
    return true
  }
  await createOnce(make, async () => undefined)
}

/** Assigned after the fact: GitHub leaves out people it cannot assign here, but refuses a whole new issue for them. */
export async function assign(
  { octokit, owner, repo, settings, warnings }: Task,
  number: number,
): Promise<void> {
  const wanted = settings.assignees.map((name) => name.trim().replace(/^@/, '')).filter(Boolean)
  if (wanted.length === 0) return
  try {
    const assignees = wanted.slice(0, 10)
    const { data } = await octokit.rest.issues.addAssignees({ owner, repo, issue_number: number, assignees })
    const assigned = new Set(data.assignees?.map(({ login }) => login.toLowerCase()))
    const missing = wanted.filter((name) => !assigned.has(name.toLowerCase()))
    if (missing.length > 0)
      warnings.push(`GitHub did not assign ${plainLine(missing.join(', '))} to issue #${number}`)
  } catch (error) {
    warnings.push(`issue #${number} could not be assigned: ${explain(error, settings)}`)
  }
}

/** What went wrong and what to do about it, on one line. */
export function explain(error: unknown, { repository }: IssueSettings): string {
  const said = plainLine(messageOf(error), 300)
  const where = `issues of ${plainLine(repository, 150)}`
  switch (statusOf(error)) {
    case 401:
      return `GitHub does not accept the github-token for the ${where}: ${said}`
    case 403:
    case 404:
      return `the github-token may not write the ${where}: give the job 'permissions: issues: write', or set 'issue: off' (${said})`
    case 410:
      return `the ${where} are switched off: enable them in the repository's settings, or set 'issue: off' (${said})`
    case undefined:
      return `the ${where} could not be reached: ${said}`
    default:
      return `GitHub refused to write the ${where}: ${said}`
  }
}
