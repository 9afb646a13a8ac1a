import type { Action } from './action.ts'
import { backupDb } from './backup-db.ts'
import { backupFiles } from './backup-files.ts'
import { prune } from './prune.ts'
import { restore } from './restore.ts'
import { restoreDrill } from './restore-drill.ts'
import { status } from './status.ts'
import { verify } from './verify.ts'

/** Every action there is, in the order of the README. */
export const actions: readonly Action[] = [
  backupDb,
  backupFiles,
  prune,
  restore,
  restoreDrill,
  verify,
  status,
]
