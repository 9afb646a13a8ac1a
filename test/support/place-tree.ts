// Run by itself, as another user: puts the tree of one directory into another.
import { inventoryOf, placed } from './placed-tree.ts'

const [from = '', target = '', force] = process.argv.slice(2)
const { entries, contents } = await inventoryOf(from)
const notes = await placed(entries, contents, { target, force: force === 'force' })
process.stdout.write(notes.join('\n'))
