import { createCipheriv, createHash } from 'node:crypto'
import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { differences, FILES_TARGET, type FileScenario, type Tree, witness } from './file-scenario.ts'
import { faultsOf, type Objects, readDirectory, readServer } from './prune-store.ts'
import type { ActionResult } from './run-action.ts'
import type { S3Server } from './s3-server.ts'
import { errorLines, s3Inputs } from './scenario.ts'

const DAY = 86_400_000

/** A store that rounds of faults are run against: what is in it, and how to make it older. */
export interface RoundStore {
  name: string
  inputs: Record<string, string>
  read(): Promise<Objects>
  /** Makes everything so many days old, as the store sees it. */
  age(days: number): Promise<void>
  /** Unfinished uploads and temporary files. */
  unfinished(): number
}

/** A directory as a store. */
export function directoryRounds(store: string): RoundStore {
  return {
    name: 'directory',
    inputs: { store: `file:${store}` },
    read: async () => readDirectory(store),
    age: async (days) => {
      const time = new Date(Date.now() - days * DAY)
      for (const key of (await readDirectory(store)).keys()) utimesSync(join(store, key), time, time)
    },
    unfinished: () => 0,
  }
}

/** The tests' S3 server as a store. */
export function serverRounds(server: S3Server): RoundStore {
  return {
    name: 's3',
    inputs: s3Inputs(server),
    read: async () => readServer(server),
    age: async (days) => {
      for (const object of server.objects.values()) object.modified = new Date(Date.now() - days * DAY)
      for (const upload of server.uploads.values()) upload.started = new Date(Date.now() - days * DAY)
    },
    unfinished: () => server.uploads.size,
  }
}

/** Ids of the visible backups, oldest first. */
export function visible(objects: Objects): string[] {
  const suffix = '.manifest.json'
  return [...objects.keys()]
    .filter((key) => key.endsWith(suffix))
    .map((key) => key.slice(`${FILES_TARGET}/files/`.length, -suffix.length))
    .toSorted()
}

/** Packs that no visible backup names. */
export function orphans(objects: Objects): string[] {
  const named = new Set<string>()
  for (const [key, body] of objects) {
    if (!key.endsWith('.manifest.json')) continue
    const manifest: { objects: { key: string }[] } = JSON.parse(body.toString())
    for (const part of manifest.objects) named.add(part.key)
  }
  return [...objects.keys()].filter((key) => key.includes('/packs/') && !named.has(key))
}

/** What is wrong after a restore of one backup: errors, or paths that are not as they were. */
export async function faultsOfRestore(
  scene: FileScenario,
  store: Pick<RoundStore, 'inputs'>,
  backup: string,
  expected: Tree,
): Promise<string[]> {
  const back = await scene.restore({ ...store.inputs, backup, 'outside-links': 'keep' })
  if (back.exitCode !== 0) return [`${backup}: exit code ${back.exitCode}`, ...errorLines(back)]
  const faults = differences(witness(back.to), expected)
  rmSync(back.to, { recursive: true })
  return faults
}

/** What is wrong with what a store shows: nothing visible may lack an object or hold a wrong one. */
export async function faultsOfStore(store: RoundStore): Promise<string[]> {
  return faultsOf(await store.read())
}

/** Files of noise, so that a backup takes a while: enough for two packs, small ones beside a large one. */
export function fillWithNoise(tree: string, random: () => number, mebibytes = 40): void {
  for (let n = 0; n < 200; n++) writeFileSync(join(tree, `small-${n}`), noise(2000 + n, random))
  writeFileSync(join(tree, 'large'), noise(18 << 20, random))
  for (let n = 0; n < mebibytes - 18; n++) writeFileSync(join(tree, `middle-${n}`), noise(1 << 20, random))
}

/** Changes some of what `fillWithNoise` made. */
export function changeNoise(tree: string, random: () => number): void {
  for (const name of readdirSync(tree))
    if (name.startsWith('small') ? random() < 0.1 : name.startsWith('middle') && random() < 0.5)
      writeFileSync(join(tree, name), noise(1000 + Math.floor(random() * (1 << 20)), random))
}

/** Whether a run was ended by the kill that was planned for it. */
export function wasKilled(run: ActionResult): boolean {
  return run.signal === 'SIGKILL'
}

function noise(bytes: number, random: () => number): Buffer {
  const key = createHash('sha256').update(`${random()}`).digest()
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(bytes))
}
