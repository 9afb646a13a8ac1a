import { UserError } from '../../errors.ts'
import type { SourceBody } from './source-bucket.ts'

/** The content of an object on its way into a pack. */
export interface ObjectContent {
  body: AsyncIterable<Uint8Array>
  /** What ended the body before its time, however the pack writer tells it. */
  fault(): unknown
}

/** Reads it whole, so that its connection is free while it is packed. */
export async function inMemory({ body, bytes }: SourceBody): Promise<ObjectContent> {
  const chunks: Uint8Array[] = []
  for await (const chunk of body) chunks.push(chunk)
  const whole = Buffer.concat(chunks)
  if (whole.length !== bytes) throw shortOf(bytes, whole.length)
  return { body: single(whole), fault: () => undefined }
}

async function* single(chunk: Uint8Array): AsyncGenerator<Uint8Array, void> {
  if (chunk.length > 0) yield chunk
}

/** Streams it, and remembers how it failed. */
export function watched({ body, bytes }: SourceBody): ObjectContent {
  let fault: unknown
  async function* watch(): AsyncGenerator<Uint8Array, void> {
    let seen = 0
    try {
      for await (const chunk of body) {
        seen += chunk.length
        yield chunk
      }
      if (seen !== bytes) throw shortOf(bytes, seen)
    } catch (error) {
      fault = error
      throw error
    }
  }
  return { body: watch(), fault: () => fault }
}

function shortOf(bytes: number, seen: number): UserError {
  return new UserError('changed', `the object ended after ${seen} of ${bytes} bytes`)
}
