import { tmpdir, userInfo } from 'node:os'
import { UserError } from '../errors.ts'

/** Where this run happens, as far as GitHub tells; all of it is absent on other machines. */
export interface RunEnvironment {
  /** `owner/name`. */
  repository?: string
  /** Commit of the workflow. */
  sha?: string
  /** Page of this run. */
  runUrl?: string
  apiUrl?: string
  runId?: string
}

/** All variables of this process; the only other readers are beside this file. */
export function variables(): Readonly<Record<string, string | undefined>> {
  return process.env
}

/**
 * Refuses the switch that makes Node take any certificate for good: of the store, of databases and of GitHub alike.
 * Throws UserError `input`.
 */
export function requireTls(env: Readonly<Record<string, string | undefined>>): void {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return
  const word = 'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the check of every certificate'
  throw new UserError('input', `${word}; remove it, and name the file of your CA in NODE_EXTRA_CA_CERTS`)
}

/** Reads GitHub's own variables. */
export function runEnvironment(env = variables()): RunEnvironment {
  const { GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_API_URL: apiUrl, GITHUB_RUN_ID: runId } = env
  const server = env.GITHUB_SERVER_URL
  return {
    ...(repository ? { repository } : {}),
    ...(sha ? { sha } : {}),
    ...(server && repository && runId ? { runUrl: `${server}/${repository}/actions/runs/${runId}` } : {}),
    ...(apiUrl ? { apiUrl } : {}),
    ...(runId ? { runId } : {}),
  }
}

/** Where files of this run may lie that nobody needs afterwards. */
export function temporaryDirectory(env = variables()): string {
  return env.RUNNER_TEMP || tmpdir()
}

/** Who runs this: the GitHub account that started the run, else the user of this machine. */
export function runActor(env = variables()): string {
  return env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || localUser()
}

function localUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown' // a uid without an entry, as in some containers
  }
}
