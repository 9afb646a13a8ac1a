import { UserError } from '../errors.ts'
import { type Command, ProcessError, run, type Service, serve } from '../streams/process.ts'

/** What is asked of the isolation of a scratch server: where it can be had, always, or never. */
export const ISOLATION_WISHES = ['auto', 'require', 'off'] as const

/** One of ISOLATION_WISHES. */
export type IsolationWish = (typeof ISOLATION_WISHES)[number]

/** How a scratch server is kept apart from the machine, or why it is not. */
export interface Isolation {
  way: Way | 'none'
  /** Of `none`: why, in a few words. Holds what programs of the system said. */
  why?: string
}

/** `user`: a user namespace, for which no rights are needed; `root`: we are root; `sudo`: root by sudo, unasked. */
type Way = 'user' | 'root' | 'sudo'

/** A server's command; its directory is `cwd`, the one place it may write to. */
type ServerCommand = Command & { cwd: string }

const SUDO = ['/usr/bin/sudo', '-n', '--']
/** When this process is killed, all goes with it; only what sudo starts is not ours to be tied to. */
const TIED = ['/usr/bin/setpriv', '--pdeathsig', 'KILL', '--']
/**
 * No network but an empty one, no processes and no shared memory but its own. As the first process of its pid
 * namespace the server takes with it all that it ever started.
 */
const NAMESPACES = ['--net', '--mount', '--ipc', '--pid', '--fork', '--kill-child=KILL']
const UNSHARE = '/usr/bin/unshare'
/** What of the machine the server finds, read-only: programs, libraries, locales, dictionaries. */
const KEPT = '/usr /bin /sbin /lib /lib32 /lib64 /libx32 /var/cache/postgresql'
/** What libraries look for in /etc, as copies: nobody's configuration, no names of other machines. */
const KEPT_OF_ETC = 'alternatives group ld.so.cache nsswitch.conf passwd ssl/openssl.cnf'
const DEVICES = 'null random urandom zero'

/**
 * Makes a root directory of memory with what is kept and the server's own directory, and becomes the server in it.
 * Arguments: way, directory, uid, gid, then the environment, the program and its arguments. In a chroot the kernel
 * refuses new user namespaces (user_namespaces(7)), and with no-new-privs no program gives rights: what runs in there
 * can mount and leave nothing.
 */
const SCRIPT = `set -eu
way=$1 home=$2 uid=$3 gid=$4 root=$2/root
shift 4
export PATH=/usr/bin:/bin:/usr/sbin:/sbin LC_ALL=C
umask 022
mkdir -p "$root"
mount -t tmpfs -o nosuid,nodev,size=16m,mode=755 lifeboat "$root"
mkdir -p "$root/etc" "$root/dev/shm" "$root/proc" "$root/tmp" "$root$home"
chmod 1777 "$root/tmp" "$root/dev/shm"
for path in ${KEPT}; do
  if [ -L "$path" ]; then
    cp -P "$path" "$root$path"
  elif [ -d "$path" ]; then
    mkdir -p "$root$path"
    mount --bind "$path" "$root$path"
    # In a user namespace what holds already (noatime, say) must be asked for again.
    mount -o "remount,bind,$(findmnt -n -o VFS-OPTIONS -T "$path"),ro,nosuid,nodev" "$root$path"
  fi
done
(cd /etc && cp -RP --parents ${KEPT_OF_ETC} "$root/etc") 2>/dev/null || : # not all are everywhere
printf '127.0.0.1 localhost\\n::1 localhost\\n' >"$root/etc/hosts"
for name in ${DEVICES}; do
  : >"$root/dev/$name"
  mount --bind "/dev/$name" "$root/dev/$name"
done
mount -t proc -o nosuid,nodev,noexec proc "$root/proc" 2>/dev/null || : # no server needs it
mount --bind "$home" "$root$home"
ip link set lo up 2>/dev/null || : # PostgreSQL before 15 speaks to itself there
if [ "$way" = user ]; then
  exec unshare --user --map-user="$uid" --map-group="$gid" --root="$root" --wd="$home" -- \\
    setpriv --no-new-privs --pdeathsig KILL -- env -i "$@"
fi
exec unshare --root="$root" --wd="$home" -- setpriv --reuid="$uid" --regid="$gid" --clear-groups \\
  --no-new-privs --inh-caps=-all --bounding-set=-all --pdeathsig KILL -- env -i "$@"`

/**
 * Finds out how a server can be kept apart here, by running `probe` (a harmless command of the server's program) each
 * way until one works. Throws UserError `tool-missing` when that is required and no way works.
 */
export async function findIsolation(wish: IsolationWish, probe: ServerCommand): Promise<Isolation> {
  if (wish === 'off') return { way: 'none', why: 'isolation is off' }
  const faults: string[] = []
  for (const way of waysOf(probe)) {
    try {
      await run(isolatedCommand(probe, { way }))
      return { way }
    } catch (error) {
      probe.signal?.throwIfAborted()
      faults.push(`${NAMES[way]}: ${faultOf(error)}`)
    }
  }
  const why = faults.length > 0 ? faults.join('; ') : `there are no namespaces on ${process.platform}`
  if (wish === 'auto') return { way: 'none', why }
  throw new UserError(
    'tool-missing',
    `isolation: require, and no scratch server can be isolated here (${why}); docs/security.md says what it takes`,
  )
}

/** The command that runs a server's command the way that was found. */
export function isolatedCommand(command: ServerCommand, { way }: Isolation): Command {
  if (way === 'none') return command
  const { program, args, env, cwd, signal } = command
  const uid = command.uid ?? process.getuid?.() ?? 0
  const gid = command.gid ?? process.getgid?.() ?? 0
  const user = way === 'user' ? ['--user', '--map-root-user'] : []
  const before = [...(way === 'sudo' ? SUDO : TIED), UNSHARE, ...user, ...NAMESPACES, '--']
  const shell = ['/bin/sh', '-c', SCRIPT, 'isolate', way, cwd, String(uid), String(gid)]
  const variables = Object.entries(env ?? {}).map(([name, value]) => `${name}=${value}`)
  const [first = UNSHARE, ...more] = [...before, ...shell, ...variables, program, ...args]
  return {
    program: first,
    args: more,
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    cwd,
    // As root the script itself becomes the other user; a user namespace is that user's from the start.
    ...(way === 'user' && command.uid !== undefined ? { uid, gid } : {}),
    ...(signal ? { signal } : {}),
  }
}

/** Starts a server the way that was found. `stop` ends it and, where it is isolated, all that ran in there. */
export function serveIsolated(
  command: ServerCommand,
  isolation: Isolation,
  signal: 'SIGQUIT' | 'SIGTERM',
): { exited: Service['exited']; stop(): Promise<void> } {
  const service = serve(isolatedCommand(command, isolation))
  return {
    exited: service.exited,
    async stop() {
      // The first process of a pid namespace need not hear any other signal.
      await service.stop(isolation.way === 'none' ? signal : 'SIGKILL')
    },
  }
}

const NAMES: Readonly<Record<Way, string>> = {
  user: 'by a user namespace',
  root: 'as root',
  sudo: 'by sudo',
}

function waysOf({ uid }: Command): Way[] {
  if (process.platform !== 'linux') return []
  return uid === undefined ? ['user', 'sudo'] : ['root', 'user']
}

function faultOf(error: unknown): string {
  const text = error instanceof ProcessError ? error.exit.stderr.trim().split('\n').at(-1) : undefined
  return (text || (error instanceof Error ? error.message : String(error))).slice(0, 200)
}
