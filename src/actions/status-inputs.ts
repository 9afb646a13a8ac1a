import * as z from 'zod'
import { parsePolicy } from '../backup/retention/policy.ts'
import { parseDuration } from '../backup/slot.ts'
import { type Expectation, readExpectations } from '../backup/status/expectation.ts'
import { UserError } from '../errors.ts'
import { Flag, type Inputs, input, parsedBy, type Rule, type Values } from '../runner/inputs.ts'
import { consumerKeyInputs } from './key-inputs.ts'
import { RETENTION } from './prune.ts'
import { reportInputs } from './report-inputs.ts'
import { storeInputs } from './store-inputs.ts'

const { required: _, ...anyTarget } = storeInputs.target

/** The inputs of `status`. Without `target` all that the store holds is looked at. */
export const statusInputs = {
  ...storeInputs,
  target: anyTarget,
  expect: input({
    description:
      'What should exist: a YAML list of `target`, `surface` (`db`), `rpo`, and, where wanted, `proof` (how old the newest passed drill may be) and `max-shrink` (`50%`).',
    schema: parsedBy(parseExpect),
  }),
  history: input({
    description: 'How far back manifests are read: what sizes are compared with, and what is plotted.',
    schema: parsedBy(parseDuration),
    default: '90d',
  }),
  'trusted-signers': consumerKeyInputs['trusted-signers'],
  'dashboard-dir': input({
    description:
      'Directory for a page that shows it all (`index.html`, `status.json`), for GitHub Pages or any web server.',
    schema: z.string(),
  }),
  'badge-file': input({ description: 'SVG file for a badge with the verdict.', schema: z.string() }),
  doctor: input({
    description:
      'Examine the store too: what this key may do (with a probe object), versions, lock, lifecycle, who may read it, its clock.',
    schema: Flag,
    default: 'false',
  }),
  retention: input({ description: RETENTION, schema: parsedBy(parsePolicy) }),
  ...reportInputs('off'),
} as const satisfies Inputs

export type StatusValues = Values<typeof statusInputs>

/** What is expected of other targets than the one looked at would never be judged: it is refused before any work. */
export const expectRule: Rule<typeof statusInputs> = ({ target, expect = [] }) => {
  const others = expect.filter((each) => target !== undefined && each.target !== target)
  const names = [...new Set(others.map((each) => each.target))].join(', ')
  if (others.length === 0) return []
  return [`expect: names ${names}, but target has the status look at ${target} alone; remove one of them`]
}

async function parseExpect(text: string): Promise<Expectation[]> {
  const { parse } = await import(/* webpackChunkName: "yaml" */ 'yaml')
  let value: unknown
  try {
    value = parse(text, { logLevel: 'error' })
  } catch (cause) {
    throw new UserError('input', 'is not valid YAML', { cause })
  }
  return readExpectations(value)
}
