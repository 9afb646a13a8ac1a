// npm run test:faults: every test at its full setting: all cases where npm test draws some, and many more random moments and
// places; hours, not minutes.
// Arguments go to jest: `npm run test:faults -- test/faults/damage.test.ts`.
import { finishWith, PROGRAMS, ROOT, run, setup, withTools } from './setup.mjs'

await finishWith(async () => {
  const node = await setup(PROGRAMS.test)
  const args = process.argv.slice(2)
  const files = args.some((arg) => !arg.startsWith('-')) ? [] : ['test/']
  const workers = args.some((arg) => /^(-w|-i|--maxWorkers|--runInBand)/.test(arg)) ? [] : ['--maxWorkers=2']
  return run(
    node,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      `${ROOT}/node_modules/jest/bin/jest.js`,
      ...workers,
      ...args,
      ...files,
    ],
    {
      env: { ...withTools(node), LIFEBOAT_FAULTS: 'full' },
      stdio: 'inherit',
    },
  )
})
