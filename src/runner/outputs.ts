import { appendFile } from 'node:fs/promises'
import { setOutput } from '@actions/core'
import { messageOf } from '../errors.ts'
import { info, warn } from './log.ts'
import { redact } from './secrets.ts'
import { handOver, speaksJson } from './voice.ts'

/** GitHub drops a step summary above 1 MiB whole; this leaves room for multi-byte characters. */
const MAX_SUMMARY_BYTES = 1_000_000

/**
 * Hands the step's outputs over: ids, keys, numbers and paths, never text from outside. Undefined ones are empty.
 * Outside a runner they are said in the log, or are part of the JSON object.
 */
export function writeOutputs(outputs: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    const text = String(value ?? '')
    handOver(name, value)
    if (process.env.GITHUB_OUTPUT) setOutput(name, text)
    else if (!speaksJson()) info(`${name}: ${text}`)
  }
}

/** Adds Markdown to the step's summary, where there is one. Never fails the step. */
export async function writeSummary(markdown: string): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return
  try {
    await appendFile(path, `${shortened(redact(markdown))}\n`)
  } catch (error) {
    warn(`the step summary could not be written: ${messageOf(error)}`)
  }
}

function shortened(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= MAX_SUMMARY_BYTES) return text
  const cut = bytes
    .subarray(0, MAX_SUMMARY_BYTES)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')
  return `${cut}\n\n_The rest was cut: a step summary may hold 1 MiB._`
}
