import * as z from 'zod'
import { type Inputs, input, Names } from '../runner/inputs.ts'

/** Whom to tell; the same in every action. `issue` differs: drills open one, other actions do not unless asked. */
export function reportInputs(issueDefault: 'on-failure' | 'off') {
  return {
    issue: input({
      description: 'Open, update and close one issue per target: `on-failure` or `off`.',
      schema: z.enum(['on-failure', 'off']),
      default: issueDefault,
    }),
    'github-token': input({
      description: 'Token for the issue; the job needs `permissions: issues: write`.',
      schema: z.string(),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression for GitHub, not for us
      actionDefault: '${{ github.token }}',
      secret: true,
    }),
    'issue-labels': input({
      description: 'More labels for the issue, separated by commas.',
      schema: Names,
      default: 'backup',
    }),
    'issue-assignees': input({
      description: 'Who is assigned to the issue, separated by commas.',
      schema: Names,
    }),
    'heartbeat-url': input({
      description: 'Address pinged at the start, on success and on failure, as healthchecks.io has it.',
      schema: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }),
      secret: true,
    }),
    'metrics-file': input({ description: 'Prometheus text file to write or update.', schema: z.string() }),
  } as const satisfies Inputs
}
