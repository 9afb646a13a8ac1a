import fc from 'fast-check'
import { seedOf } from './rounds.ts'

// Every property of a file draws from one seed, which is printed and can be given again.
fc.configureGlobal({ seed: seedOf('properties') })

/** fast-check with the seed of this file: what `npm test` runs once more draws the same. */
export { fc }
