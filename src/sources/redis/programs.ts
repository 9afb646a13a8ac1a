import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inventory } from '../../backup/inventory.ts'
import { UserError } from '../../errors.ts'
import { run } from '../../streams/process.ts'

/** An installed server. */
export interface ServerProgram {
  path: string
  product: 'Redis' | 'Valkey'
  /** As people write it: `7.0.15`. */
  version: string
}

const DIRECTORIES = [
  '/usr/bin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/local/sbin',
  '/opt/homebrew/bin',
  '/snap/bin',
]
const NAMES = ['redis-server', 'valkey-server']

/** The newest RDB version each product's versions read, newest first (rdb.h, RDB_VERSION). */
const READS: Readonly<Record<ServerProgram['product'], readonly [number, number][]>> = {
  Redis: [
    [8.4, 13],
    [7.4, 12],
    [7.2, 11],
    [7, 10],
    [5, 9],
    [4, 8],
  ],
  Valkey: [
    [9, 80],
    [7.2, 11],
  ],
}

/**
 * An installed server that can load a dump with this inventory. Throws UserError `tool-missing` that says what is
 * there and what to install.
 */
export async function serverFor({ origin, major }: Inventory): Promise<ServerProgram> {
  const installed = await installedServers()
  const wanted = Number(origin.rdbVersion ?? 0)
  const product = origin.product === 'Valkey' ? 'Valkey' : 'Redis'
  const able = installed.filter((program) => newestRdb(program) >= wanted)
  const best = able.find((program) => program.product === product) ?? able[0]
  if (best) return best
  const source = `${product} ${origin.version ?? major}`
  const there =
    installed.length > 0
      ? `installed here is ${installed.map(({ product: name, version }) => `${name} ${version}`).join(', ')}, which is too old for its dumps (RDB version ${wanted})`
      : 'no server is installed here'
  const word = `the backup is of ${source}, and ${there}. Install the package ${product.toLowerCase()}-server of that version or a newer one (packages.redis.io has newer ones than most distributions), or set scratch to the URL of an empty server`
  throw new UserError('tool-missing', word)
}

/** All servers installed here. */
async function installedServers(): Promise<ServerProgram[]> {
  const found: ServerProgram[] = []
  for (const path of DIRECTORIES.flatMap((directory) => NAMES.map((name) => join(directory, name)))) {
    const there = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (!there) continue
    const { stdout } = await run({ program: path, args: ['--version'], env: { LC_ALL: 'C' } })
    const [, product, version] = /^(Redis|Valkey) server v=([\d.]+)/.exec(stdout) ?? []
    if (version !== undefined)
      found.push({ path, version, product: product === 'Valkey' ? 'Valkey' : 'Redis' })
  }
  return found
}

function newestRdb({ product, version }: ServerProgram): number {
  const number = Number.parseFloat(version)
  return READS[product].find(([since]) => number >= since)?.[1] ?? 0
}
