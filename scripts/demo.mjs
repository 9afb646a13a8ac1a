// npm run demo: sets the machine up, then runs the demo under Node 24.
import { finishWith, PROGRAMS, runNode24, setup } from './setup.mjs'

await finishWith(async () => {
  const node = await setup(PROGRAMS.demo)
  return runNode24(node, ['--no-warnings', 'scripts/demo.ts', ...process.argv.slice(2)])
})
