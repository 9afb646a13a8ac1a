import { cleanUp } from '../../dist/index.js'
await cleanUp()
