import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { generateKey } from 'openpgp'
import { createGpg } from '../../test/support/gpg.ts'
import { bytesBelow } from '../contenders.ts'
import { describeMachine } from '../machine.ts'
import { type Corpus, documents, tiny } from './corpora.ts'
import { type CorpusFigures, filesPage, type Month, PHASES, type Phase, type Row } from './page.ts'
import { emptied, filesBelow, type Peer, peersOf, type Setting } from './peers.ts'

const PAGE = resolve(import.meta.dirname, '../../docs/benchmarks-files.md')
const DAYS = 31

/** Measures everything, prints the page, and keeps it in docs when the run is one to be quoted. */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '20000' },
      tiny: { type: 'string', default: '60000' },
      month: { type: 'string', default: '5000' },
      rounds: { type: 'string', default: '3' },
      out: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds)
  const work = await mkdtemp(join(tmpdir(), 'lb-bench-'))
  const gpg = createGpg()
  try {
    const { publicKey, privateKey } = await generateKey({
      userIDs: [{ name: 'Bench', email: 'bench@example.com' }],
    })
    gpg.run(['--import'], Buffer.from(privateKey))
    const setting: Setting = {
      work,
      root: '',
      publicKey,
      privateKey,
      recipient: 'bench@example.com',
      gpgHome: gpg.home,
    }
    const machine = await describeMachine(undefined)
    const corpora: CorpusFigures[] = []
    for (const corpus of [documents(Number(values.documents)), tiny(Number(values.tiny))])
      if (!corpus.what.startsWith('0 ')) corpora.push(await measureCorpus(setting, corpus, rounds))
    const month =
      Number(values.month) > 0 ? await measureMonth(setting, documents(Number(values.month))) : undefined
    const { skipped } = peersOf(setting)
    const text = filesPage({ machine, rounds, corpora, month, skipped })
    process.stdout.write(`\n${text}`)
    // A small run is for trying things out: it does not replace the figures that are quoted.
    const quoted = Number(values.documents) >= 20_000 && rounds >= 3
    const out = values.out ?? (quoted ? PAGE : undefined)
    if (out !== undefined) await writeFile(out, text)
  } finally {
    gpg.close()
    await rm(work, { recursive: true, force: true })
  }
}

/** Every peer goes through all phases on the same tree, in turn, each round beginning with another one. */
async function measureCorpus(setting: Setting, corpus: Corpus, rounds: number): Promise<CorpusFigures> {
  const rows = new Map<string, Row>()
  let bytes = 0
  for (let round = 0; round < rounds; round++) {
    const root = await emptied(join(setting.work, 'tree'))
    say(`${corpus.name}, round ${round + 1}: making the tree`)
    const file = corpus.make(root)
    bytes = await bytesBelow(root)
    const { peers } = peersOf({ ...setting, root })
    for (const phase of PHASES) {
      if (phase === '1 % changed') corpus.change(root, 0.01, round + 1)
      for (let turn = 0; turn < peers.length; turn++) {
        const peer = peers[(round + turn) % peers.length]
        if (peer) await measurePhase(setting, peer, phase, file, rowOf(rows, peer), root)
      }
    }
    for (const peer of peers) {
      const repository = repositoryOf(setting, peer)
      rowOf(rows, peer).stored.push(await bytesBelow(repository))
      await rm(repository, { recursive: true, force: true })
    }
  }
  return { corpus: corpus.name, what: corpus.what, bytes, rows: [...rows.values()] }
}

async function measurePhase(
  setting: Setting,
  peer: Peer,
  phase: Phase,
  file: string,
  row: Row,
  root: string,
): Promise<void> {
  const repository = repositoryOf(setting, peer)
  const day = { first: 0, 'nothing changed': 1, '1 % changed': 2, restore: 2, 'one file': 2 }[phase]
  const isRestore = phase === 'restore' || phase === 'one file'
  if (isRestore && !peer.restore) return
  const to = isRestore ? await emptied(join(setting.work, 'restored')) : ''
  const usage = isRestore
    ? await peer.restore?.(repository, to, phase === 'one file' ? file : undefined)
    : await peer.backup(repository, day)
  if (!usage) return
  if (phase === 'restore') {
    const [there, expected] = [await filesBelow(to), await filesBelow(root)]
    if (there !== expected) throw new Error(`${peer.name} restored ${there} of ${expected} files`)
  }
  row.runs[phase].push(usage)
  say(`  ${phase}: ${peer.name}: ${usage.seconds.toFixed(1)} s, CPU ${usage.cpuSeconds.toFixed(1)} s`)
  if (to) await rm(to, { recursive: true, force: true })
}

/** A month of daily backups of a tree in which about 1 % changes a day. */
async function measureMonth(setting: Setting, corpus: Corpus): Promise<Month> {
  const root = await emptied(join(setting.work, 'tree'))
  say(`a month of ${corpus.name}: making the tree`)
  corpus.make(root)
  const before = await bytesBelow(root)
  const { peers } = peersOf({ ...setting, root })
  const seconds = new Map(peers.map(({ name }) => [name, 0]))
  for (let day = 0; day < DAYS; day++) {
    if (day > 0) corpus.change(root, 0.01, day)
    for (const peer of peers) {
      const usage = await peer.backup(repositoryOf(setting, peer), day)
      if (day > 0) seconds.set(peer.name, (seconds.get(peer.name) ?? 0) + usage.seconds)
    }
    say(`  day ${day + 1} of ${DAYS}`)
  }
  const rows = []
  for (const { name, encrypted } of peers) {
    const repository = join(setting.work, `repository-${name.replaceAll(/\W+/g, '-')}`)
    rows.push({ name, encrypted, seconds: seconds.get(name) ?? 0, stored: await bytesBelow(repository) })
    await rm(repository, { recursive: true, force: true })
  }
  return { what: corpus.what, before, after: await bytesBelow(root), backups: DAYS, rows }
}

function rowOf(rows: Map<string, Row>, { name, how, encrypted }: Peer): Row {
  const row = rows.get(name) ?? {
    name,
    how,
    encrypted,
    runs: { first: [], 'nothing changed': [], '1 % changed': [], restore: [], 'one file': [] },
    stored: [],
  }
  rows.set(name, row)
  return row
}

function repositoryOf({ work }: Setting, { name }: Peer): string {
  return join(work, `repository-${name.replaceAll(/\W+/g, '-')}`)
}

function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

await bench()
