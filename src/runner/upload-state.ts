import { saveState } from '@actions/core'
import { messageOf } from '../errors.ts'
import { debug } from './log.ts'

/** An upload that was begun: the store or bucket, the key in it, and the id once the store has given one. */
interface OpenUpload {
  url: string
  key: string
  uploadId?: string
}

const NAME = 'upload_'

/** Numbers are used again, so that the state names no more uploads than were ever under way at once. */
const taken = new Set<number>()

/** Keeps in the step's state which uploads are under way: the runner hands it to the post step, however main ended. */
export const uploadState = {
  begun(upload: OpenUpload) {
    let number = 0
    while (taken.has(number)) number += 1
    taken.add(number)
    keep(number, upload)
    return {
      named: (uploadId: string) => keep(number, { ...upload, uploadId }),
      ended: () => {
        if (taken.delete(number)) keep(number, undefined)
      },
    }
  },
}

/** The uploads that were under way when main ended; read in the post step. */
export function openUploads(variables: Readonly<Record<string, string | undefined>>): OpenUpload[] {
  return Object.entries(variables)
    .filter(([name, value]) => name.startsWith(`STATE_${NAME}`) && value)
    .flatMap(([, value]) => uploadIn(value ?? '') ?? [])
}

function keep(number: number, upload: OpenUpload | undefined): void {
  // Without the file, the state would be printed into the log.
  if (!process.env.GITHUB_STATE) return
  try {
    saveState(`${NAME}${number}`, upload ? JSON.stringify(upload) : '')
  } catch (error) {
    debug(`the state of an upload could not be kept: ${messageOf(error)}`)
  }
}

function uploadIn(text: string): OpenUpload | undefined {
  try {
    const { url, key, uploadId }: Record<string, unknown> = JSON.parse(text)
    if (typeof url !== 'string' || typeof key !== 'string') return undefined
    return { url, key, ...(typeof uploadId === 'string' ? { uploadId } : {}) }
  } catch {
    return undefined
  }
}
