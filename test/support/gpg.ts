import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A throwaway gpg home; `close` ends its agent and removes it. */
export interface Gpg {
  home: string
  /** Runs gpg in batch mode and gives its output; throws with its messages when it fails. */
  run(args: string[], input?: Uint8Array): Buffer
  /** Runs gpg and gives whatever came of it. */
  attempt(args: string[], input?: Uint8Array): SpawnSyncReturns<Buffer>
  close(): void
}

/** A gpg with an empty key ring. The agent's socket needs a short path, so the home lies right under the temporary directory. */
export function createGpg(): Gpg {
  const home = mkdtempSync(join(tmpdir(), 'lbg-'))
  const env = { PATH: process.env.PATH, GNUPGHOME: home, LC_ALL: 'C' }
  const attempt = (args: string[], input: Uint8Array = Buffer.alloc(0)) =>
    spawnSync(
      'gpg',
      ['--batch', '--yes', '--quiet', '--pinentry-mode', 'loopback', '--trust-model', 'always', ...args],
      {
        env,
        input,
        maxBuffer: 1 << 28,
        timeout: 60_000,
      },
    )
  return {
    home,
    attempt,
    run(args, input) {
      const { status, stdout, stderr } = attempt(args, input)
      if (status !== 0) throw new Error(`gpg ${args.join(' ')} ended with ${status}: ${stderr.toString()}`)
      return stdout
    },
    close() {
      spawnSync('gpgconf', ['--kill', 'all'], { env, timeout: 10_000 })
      rmSync(home, { recursive: true, force: true })
    },
  }
}
