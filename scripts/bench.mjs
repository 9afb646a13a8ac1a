// npm run bench: sets the machine up, then measures the built actions against the shell under Node 24.
// `npm run bench -- files` measures backups of files against restic, borg and others that are installed.
// `npm run bench -- sqlite` measures backups of a SQLite database against sqlite3.
// `npm run bench -- --size 64 --rounds 1` tries it out with 64 MiB; a full run (1 GiB) rewrites docs/benchmarks.md.
import { finishWith, PROGRAMS, runNode24, setup } from './setup.mjs'

// What is not PostgreSQL, by the first word.
const SCRIPTS = { files: 'bench/files/main.ts', sqlite: 'bench/sqlite.ts' }

await finishWith(async () => {
  const node = await setup(PROGRAMS.demo)
  const script = SCRIPTS[process.argv[2]]
  const rest = script ? process.argv.slice(3) : process.argv.slice(2)
  return runNode24(node, ['--no-warnings', script ?? 'bench/main.ts', ...rest])
})
