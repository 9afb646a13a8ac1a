import { messageOf, UserError } from '../errors.ts'

/** The system's word for a failure, such as `ENOSPC`, or undefined when it has none. */
export function errnoOf(error: unknown): string | undefined {
  const code: unknown = Reflect.get(Object(error), 'code')
  return typeof code === 'string' ? code : undefined
}

/** Whether the failure means that there is no such file. */
export function isMissing(error: unknown): boolean {
  const code = errnoOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

const advice: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space or choose another store',
  EDQUOT: 'the disk quota is used up; free some space or choose another store',
  EACCES: 'permission denied; let this user read and write the directory',
  EPERM: 'the operation is not permitted here; let this user read and write the directory',
  EROFS: 'the file system is mounted read-only; mount it for writing or choose another store',
  EIO: 'the disk reports an input/output error; check the disk',
  ENAMETOOLONG: 'the name is too long for this file system; choose a shorter target or path',
  EISDIR: 'there is a directory in place of the file; move it away',
  EMFILE: 'too many files are open; raise the limit of open files',
  ELOOP: 'there is a symbolic link in place of the file; move it away',
}

/** The UserError for a failed file operation; `not-found` when a read finds no file, else `store`. */
export function directoryError(verb: string, place: string, error: unknown): UserError {
  if (error instanceof UserError) return error
  const code = errnoOf(error)
  if (verb === 'get' && (isMissing(error) || code === 'EISDIR')) {
    return new UserError('not-found', `get ${place}: there is no such file`, { cause: error })
  }
  const blocked = code === 'ENOTDIR' || code === 'EEXIST'
  const known = blocked ? 'a file stands where a directory is needed; move it away' : advice[code ?? '']
  return new UserError('store', `${verb} ${place}: ${code ?? 'error'}; ${known ?? messageOf(error)}`, {
    cause: error,
  })
}
