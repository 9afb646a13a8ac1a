import { messageOf } from '../errors.ts'
import type { Incident } from '../report/issue.ts'
import type { MetricsSample } from '../report/metrics.ts'
import { runEnvironment } from '../runner/environment.ts'
import { heartbeat } from '../runner/heartbeat.ts'
import type { Values } from '../runner/inputs.ts'
import { info, warn } from '../runner/log.ts'
import { writeMetricsFile } from '../runner/metrics-file.ts'
import type { reportInputs } from './report-inputs.ts'

/** What the inputs say of whom to tell. */
export type ReportValues = Values<ReturnType<typeof reportInputs>>

/** Pings the dead man's switch, where there is one; trouble with it is a warning, never a failure. */
export async function ping(
  values: ReportValues,
  event: 'start' | 'success' | 'fail',
  text?: string,
  signal?: AbortSignal,
): Promise<void> {
  const url = values['heartbeat-url']
  if (!url) return
  const { runId } = runEnvironment()
  const trouble = await heartbeat(url, event, {
    ...(runId ? { runId } : {}),
    ...(text ? { text } : {}),
    ...(signal ? { signal } : {}),
  })
  if (trouble) warn(`heartbeat: ${trouble}`)
}

/** Updates the metrics file, where there is one; trouble with it is a warning. */
export async function measure(values: ReportValues, ...samples: readonly MetricsSample[]): Promise<void> {
  const path = values['metrics-file']
  if (!path) return
  try {
    await writeMetricsFile(path, ...samples)
  } catch (error) {
    warn(`metrics-file could not be written: ${messageOf(error)}`)
  }
}

/**
 * Opens, updates or closes the issue and gives its number. Trouble with GitHub is a warning and never hides the
 * verdict.
 */
export async function tellIssue(
  values: ReportValues,
  incident: Omit<Incident, 'repository'>,
  signal?: AbortSignal,
): Promise<number | undefined> {
  if (values.issue === 'off') return undefined
  const token = values['github-token']
  const { repository, apiUrl, runUrl } = runEnvironment()
  if (!token || !repository) {
    if (incident.verdict !== 'pass')
      warn(`no issue: ${token ? 'this is not a GitHub run' : 'github-token is missing'}`)
    return undefined
  }
  // GitHub's client is large, and most runs tell no issue.
  const { reportIncident } = await import(/* webpackChunkName: "github" */ '../runner/issue.ts')
  const result = await reportIncident(
    {
      token,
      repository,
      ...(apiUrl ? { apiUrl } : {}),
      labels: values['issue-labels'],
      assignees: values['issue-assignees'] ?? [],
    },
    { ...incident, repository, ...(runUrl ? { runUrl } : {}) },
    signal ? { signal } : {},
  )
  if (result.warning) warn(`issue: ${result.warning}`)
  if (result.did !== 'nothing') info(`issue #${result.number ?? '?'} ${result.did}`)
  return result.number
}
