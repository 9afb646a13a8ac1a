import { rmSync } from 'node:fs'

/** Removes what the set-up made. */
export default function tearDown() {
  const directory = process.env.LIFEBOAT_TEST_MACHINE
  if (directory !== undefined) rmSync(directory, { recursive: true, force: true, maxRetries: 10 })
}
