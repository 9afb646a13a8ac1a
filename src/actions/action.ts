import type { Inputs } from '../runner/inputs.ts'

/** What every action is given: nothing of it is read from anywhere else. */
export interface RunContext {
  /** Fires when the run is cancelled. */
  signal: AbortSignal
  /** Variables of the process, for reading inputs. */
  variables: Readonly<Record<string, string | undefined>>
}

/** One action, declared once: its metadata file, README tables and command line are generated from this. */
export interface Action {
  name: string
  /** One line, under 125 characters, as the Marketplace allows. */
  description: string
  inputs: Inputs
  outputs: Readonly<Record<string, string>>
  /** Whether it writes to a store or a bucket, so that a post step clears away what a killed run left there. */
  writes?: true
  /** Whether one long stream passes through the process. */
  streaming?: true
  run(context: RunContext): Promise<void>
}
