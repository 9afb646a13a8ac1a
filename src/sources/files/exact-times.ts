import { access, constants } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { BytePath, Nanotime } from '../../backup/files/entry.ts'
import { nanoseconds } from '../../backup/files/nanotime.ts'
import { ProcessError, writeTo } from '../../streams/process.ts'
import { onDisk } from './disk.ts'

/** Sets modification times of files, directories and links themselves, to the nanosecond; false when some failed. */
export type TimeSetter = (times: ReadonlyMap<BytePath, Nanotime>, signal: AbortSignal) => Promise<boolean>

const PERL = '/usr/bin/perl'
/** Number of utimensat(2), which perl has no function for (linux: arch/x86/entry/syscalls, include/uapi/asm-generic). */
const UTIMENSAT: Readonly<Record<string, number>> = { x64: 280, arm64: 88 }
/**
 * Reads `seconds nanoseconds path` items that end in NUL. The numbers are AT_FDCWD, UTIME_OMIT (the time of access
 * stays) and AT_SYMLINK_NOFOLLOW of fcntl.h and sys/stat.h.
 */
const SCRIPT = `
  my $call = shift() + 0; my $failed = 0; $/ = "\\0"; binmode(STDIN);
  while (<STDIN>) {
    chomp; my ($s, $n, $path) = split(/ /, $_, 3);
    my $times = pack("q4", 0, 1073741822, $s, $n);
    $failed = 1 if syscall($call, -100, $path, $times, 256) != 0;
  }
  exit $failed;`
const BILLION = 1_000_000_000n

/**
 * Node sets times as floating point numbers, a quarter of a microsecond off. Perl, part of every Debian and Ubuntu,
 * can do better; undefined where there is none, or on a processor other than x64 and arm64.
 */
export async function exactTimes(): Promise<TimeSetter | undefined> {
  const call = UTIMENSAT[process.arch]
  if (call === undefined || process.platform !== 'linux') return undefined
  try {
    await access(PERL, constants.X_OK)
  } catch {
    return undefined
  }
  return async (times, signal) => {
    if (times.size === 0) return true
    const items = Readable.from([onDisk([...times].map(itemOf).join(''))])
    const env = { LC_ALL: 'C', PATH: '/usr/bin:/bin' }
    try {
      await writeTo({ program: PERL, args: ['-e', SCRIPT, String(call)], env, signal }, items)
      return true
    } catch (error) {
      if (error instanceof ProcessError && error.exit.signal === undefined) return false
      throw error
    }
  }
}

function itemOf([path, time]: readonly [BytePath, Nanotime]): string {
  const all = nanoseconds(time) ?? 0n
  // The rest is never negative: half a second before 1970 is -1 and 500,000,000.
  const rest = ((all % BILLION) + BILLION) % BILLION
  return `${(all - rest) / BILLION} ${rest} ${path}\0`
}
