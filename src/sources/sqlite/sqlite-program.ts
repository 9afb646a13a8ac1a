import { text } from 'node:stream/consumers'
import { sumsAndFacts } from './contents.ts'
import { checkFile, copyDatabase, lookAt, runQuery } from './operations.ts'
import { replaceDatabase } from './replacement.ts'
import type { Answer, Ask, Fault, Operation, Reply } from './requests.ts'

// The way in of the program that touches databases: SQLite works in calls that end only when they are done, so it
// has a process of its own, which can be ended at any moment. A bundle of its own beside the other ones.
const OPERATIONS: { [O in Operation]: (ask: Ask<O>) => Answer<O> | Promise<Answer<O>> } = {
  look: lookAt,
  copy: copyDatabase,
  check: checkFile,
  contents: sumsAndFacts,
  query: runQuery,
  replace: replaceDatabase,
}

const request: { operation: Operation; ask: Ask<Operation> } = JSON.parse(await text(process.stdin))
process.stdout.write(JSON.stringify(await answerTo(request.operation, request.ask)))

async function answerTo<O extends Operation>(operation: O, ask: Ask<O>): Promise<Reply<O>> {
  try {
    return { answer: await OPERATIONS[operation](ask) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error)
  if (typeof error !== 'object' || error === null) return { message }
  if ('errcode' in error && typeof error.errcode === 'number') return { message, result: error.errcode }
  return 'code' in error && typeof error.code === 'string' ? { message, errno: error.code } : { message }
}
