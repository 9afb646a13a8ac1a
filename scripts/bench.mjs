// npm run bench: sets the machine up, then measures the built actions against the shell under Node 24.
// `npm run bench -- files` measures backups of files against restic, borg and others that are installed.
// `npm run bench -- engines` measures SQLite, Redis and MariaDB against their own tools; `-- sqlite`, `-- redis` or
// `-- mysql` one of them.
// `npm run bench -- prune 1000 10000` measures prunes of so many backups alone, and prints their part of the page.
// `npm run bench -- --size 64 --rounds 1 --prune 0` tries it out with 64 MiB and without prunes; a full run (1 GiB)
// rewrites docs/benchmarks.md, and is followed by the other engines.
import { finishWith, PROGRAMS, runNode24, setup } from './setup.mjs'

const ENGINES = 'bench/engines/main.ts'
// What is not PostgreSQL, by the first word.
const SCRIPTS = {
  files: ['bench/files/main.ts'],
  prune: ['bench/prune-alone.ts'],
  engines: [ENGINES],
  sqlite: [ENGINES, 'sqlite'],
  redis: [ENGINES, 'redis'],
  mysql: [ENGINES, 'mysql'],
}
const PROGRAMS_OF_ENGINES = ['sqlite3', 'redis-server', 'redis-cli', 'mariadbd', 'mariadb']

await finishWith(async () => {
  const [word, ...rest] = process.argv.slice(2)
  const script = SCRIPTS[word]
  const node = await setup([...PROGRAMS.demo, ...(word === 'files' ? [] : PROGRAMS_OF_ENGINES)])
  const run = (words) => runNode24(node, ['--no-warnings', ...words])
  if (script) return run([...script, ...rest])
  const all = process.argv.slice(2)
  const code = await run(['bench/main.ts', ...all])
  // What is only tried out is tried out alone.
  return code === 0 && all.length === 0 ? run([ENGINES]) : code
})
