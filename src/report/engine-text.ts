import type { Manifest } from '../backup/manifest.ts'
import type { HandBackup } from './restore-commands.ts'

/** How databases of one engine are restored by hand, once their objects are fetched and checked. */
export interface EngineText {
  /** Programs a person needs beside those every surface needs, one sentence each. */
  programs(manifest: Manifest): string[]
  /** The steps from step 4 on, in Markdown; every block made by `shell` is executed by a test. */
  restore(backup: HandBackup): string
}
