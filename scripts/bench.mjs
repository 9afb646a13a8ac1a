// npm run bench: sets the machine up, then measures the built actions against the shell under Node 24.
// `npm run bench -- files` measures backups of files against restic, borg and others that are installed.
// `npm run bench -- --size 64 --rounds 1` tries it out with 64 MiB; a full run (1 GiB) rewrites docs/benchmarks.md.
import { finishWith, PROGRAMS, runNode24, setup } from './setup.mjs'

await finishWith(async () => {
  const node = await setup(PROGRAMS.demo)
  const files = process.argv[2] === 'files'
  const [script, rest] = files ? ['bench/files/main.ts', 3] : ['bench/main.ts', 2]
  return runNode24(node, ['--no-warnings', script, ...process.argv.slice(rest)])
})
