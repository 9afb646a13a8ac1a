// npm run test:faults: the tests that break things at random moments and places, at their full setting; hours, not minutes.
// Arguments go to jest: `npm run test:faults -- test/faults/damage.test.ts`.
import { finishWith, PROGRAMS, ROOT, run, setup, withTools } from './setup.mjs'

// Other tests that repeat themselves more often at the full setting.
const OTHERS = [
  'test/actions/inputs.test.ts',
  'test/integration/file-inventory.test.ts',
  'test/integration/files-exclude.test.ts',
  'test/integration/inventory-scale.test.ts',
  'test/integration/prune-packs-interleaved.test.ts',
  'test/integration/retention-restic.test.ts',
  'test/integration/store-s3-faults.test.ts',
  'test/unit/inventory-line.test.ts',
  'test/unit/retention',
]

await finishWith(async () => {
  const node = await setup(PROGRAMS.test)
  const args = process.argv.slice(2)
  const files = args.some((arg) => !arg.startsWith('-')) ? [] : ['test/faults', ...OTHERS]
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
