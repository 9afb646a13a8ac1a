import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  lutimesSync,
  mkdirSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { comparePaths } from '../../src/backup/files/entry.ts'
import type { Walked } from '../../src/backup/files/walked.ts'
import { resolveRoots } from '../../src/sources/files/roots.ts'
import { walkTree } from '../../src/sources/files/walk.ts'
import { below, found, makeTree, type Plan, walked } from '../support/file-tree.ts'
import { fc } from '../support/properties.ts'
import { scratchDirectories } from '../support/scratch-directories.ts'

const scratch = scratchDirectories()
const isRoot = process.getuid?.() === 0
const paths = (entries: readonly Walked[]) => entries.map((entry) => entry.path)

const UGLY: Plan = {
  empty: {},
  'a-b': 'sorts after a/ and before ab',
  'a/b': 'in a',
  ab: 'x',
  'a/deep/er/file': 'y',
  '-rf': 'looks like an option',
  'new\nline': 'n',
  'caf\xc3\xa9': 'UTF-8',
  'caf\xe9': 'Latin-1',
  '\xff\xfe': 'no text at all',
  ' space ': 's',
  'quote"\\': 'q',
  ['x'.repeat(255)]: 'longest name',
  [`${'d'.repeat(200)}/${'e'.repeat(200)}/${'f'.repeat(200)}`]: 'long path',
  dangling: { to: 'nowhere' },
  'to-bytes': { to: 'caf\xe9' },
  out: { to: '/etc' },
  loop: { to: '.' },
  'z-second': { same: 'a/b' },
  '0-first': { same: 'a/b' },
}

describe('a walk', () => {
  it('tells what find tells, of an ugly tree', async () => {
    const directory = scratch()
    makeTree(directory, UGLY)
    chmodSync(join(directory, 'ab'), 0o4755)
    chmodSync(join(directory, 'empty'), 0o1777)
    lutimesSync(join(directory, 'dangling'), '1', '-86400') // a negative number would be taken for now
    const { entries, faults } = await walked([directory])
    expect(faults).toEqual([])
    const witness = found(directory)
    expect(new Set(paths(entries))).toEqual(new Set(witness.keys()))
    for (const entry of entries) {
      if (entry.type === 'hardlink') continue
      const { inode, ...said } = witness.get(entry.path) ?? {}
      expect({ path: entry.path, ...saidOf(entry) }).toEqual({
        path: entry.path,
        ...said,
        ...(entry.type === 'directory' ? { size: '' } : {}),
      })
      if (entry.type === 'file') expect(entry.inode).toBe(inode)
    }
    expect(entries.filter((entry) => entry.type === 'hardlink')).toEqual([
      { type: 'hardlink', path: 'a/b', to: '0-first' },
      { type: 'hardlink', path: 'z-second', to: '0-first' },
    ])
  })

  it('tells times before 1970 as stat does', async () => {
    const directory = scratch()
    makeTree(directory, { file: '' })
    for (const time of ['-1.5', '-0.25', '-2', '0']) {
      utimesSync(join(directory, 'file'), time, time)
      const said = execFileSync('stat', ['-c', '%.9Y', join(directory, 'file')], { encoding: 'utf8' }).trim()
      const { entries } = await walked([directory])
      expect(entries.at(-1)).toMatchObject({ mtime: said })
    }
  })

  it('is in the order of comparePaths, whatever the names', async () => {
    const byte = fc.constantFrom('a', 'b', '-', '.', ' ', '0', '\n', '\x01', '\xc3', '\xa9', '\xff', 'A')
    const name = fc
      .array(byte, { minLength: 1, maxLength: 3 })
      .map((bytes) => bytes.join(''))
      .filter((text) => text !== '.' && text !== '..')
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
    await fc.assert(
      fc.asyncProperty(fc.array(path, { minLength: 1, maxLength: 30 }), async (list) => {
        const directory = scratch()
        for (const one of list) mkdirSync(below(directory, one), { recursive: true })
        const all = paths((await walked([directory])).entries)
        expect(all).toEqual([...found(directory).keys()].sort(comparePaths))
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('keeps several roots under their names, in order, and a single file under its own', async () => {
    const directory = scratch()
    makeTree(directory, { 'b/one': '1', 'a/two': '2', 'a-c/three': '3', file: '4' })
    const { entries } = await walked(['./b/', 'a', 'a-c', 'file'], { directory })
    expect(paths(entries)).toEqual(['a', 'a/two', 'a-c', 'a-c/three', 'b', 'b/one', 'file'])
    expect(paths((await walked([join(directory, 'file')])).entries)).toEqual([`${directory.slice(1)}/file`])
    expect(paths((await walked(['b'], { directory })).entries)).toEqual(['.', 'one'])
  })

  it('follows a root that is a link, and says so', async () => {
    const directory = scratch()
    makeTree(directory, { 'real/file': '1', link: { to: 'real' } })
    const { entries, faults } = await walked([join(directory, 'link')])
    expect(paths(entries)).toEqual(['.', 'file'])
    expect(faults).toMatchObject([{ kind: 'followed', severity: 'note' }])
    expect(faults[0]?.detail).toContain(`${directory}/real`)
  })

  it.each([
    [['a', 'a/b'], 'one lies within the other'],
    [['a', 'link'], 'one lies within the other'],
    [['.', 'a'], 'give it alone'],
    [['../x'], `'..' is not allowed`],
    [['missing'], 'ENOENT'],
    [['socket'], 'neither a directory nor a file'],
    [[], 'at least one'],
  ])('refuses the roots %j', async (roots, word) => {
    const directory = scratch()
    makeTree(directory, { 'a/b': {}, link: { to: 'a' } })
    execFileSync('mkfifo', [join(directory, 'socket')])
    await expect(walked(roots, { directory })).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining(word),
    })
  })

  it('passes by sockets, pipes and devices with a word', async () => {
    const directory = scratch()
    execFileSync('mkfifo', [join(directory, 'pipe')])
    const server = createServer().listen(join(directory, 'socket'))
    await new Promise((ready) => server.once('listening', ready))
    if (isRoot) execFileSync('mknod', [join(directory, 'null'), 'c', '1', '3'])
    const { entries, faults } = await walked([directory])
    server.close()
    expect(paths(entries)).toEqual(['.'])
    const kinds = faults.map(({ kind, severity, path }) => `${kind} ${severity} ${path}`)
    expect(kinds).toEqual([
      ...(isRoot ? ['skipped note null'] : []),
      'skipped note pipe',
      'skipped note socket',
    ])
  })

  it('keeps a mount point as an empty directory, when asked for one file system', async () => {
    const directory = scratch()
    makeTree(directory, { 'mnt/under': 'hidden', other: 'x' })
    const script = `
      mount -t tmpfs none "$1/mnt" && touch "$1/mnt/inside" && exec "$2" --no-warnings --input-type=module -e '
        const { walkTree } = await import(process.argv[2]); const { resolveRoots } = await import(process.argv[3])
        for (const oneFileSystem of [true, false]) {
          const said = []
          const options = { roots: resolveRoots([process.argv[1]], "/"), exclude: [], oneFileSystem,
            onFault: (f) => said.push(f.kind + f.path), signal: new AbortController().signal }
          for await (const batch of walkTree(options)) said.push(...batch.map((e) => e.path))
          console.log(said.join(" "))
        }' "$1" "$3" "$4"`
    const source = (file: string) => join(process.cwd(), 'src/sources/files', file)
    const args = ['-c', script, 'sh', directory, process.execPath, source('walk.ts'), source('roots.ts')]
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', ...args], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({
      stdout: 'mountmnt . mnt other\n. mnt mnt/inside other\n',
      stderr: '',
    })
  })

  it('names what vanished and what has too long a path', async () => {
    const directory = scratch()
    // Deeper than a path may be long, made step by step.
    const name = 'n'.repeat(250)
    execFileSync(
      'sh',
      ['-c', `i=0; while [ $i -lt 20 ]; do mkdir ${name}; cd -P ${name}; i=$((i+1)); done`],
      {
        cwd: directory,
      },
    )
    const { entries, faults } = await walked([directory])
    expect(entries.length).toBeGreaterThan(10)
    expect(faults).toEqual([
      { kind: 'too-long', severity: 'fault', path: expect.any(String), detail: expect.any(String) },
    ])
    execFileSync('rm', ['-rf', join(directory, name)])

    const more = Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`f${10_000 + at}`, 'x']))
    makeTree(directory, { ...more, 'g/h': 'x' })
    const gone: string[] = []
    const batches = walkTree({
      roots: resolveRoots([directory], '/'),
      exclude: [],
      oneFileSystem: false,
      onFault: (fault) => gone.push(`${fault.kind} ${fault.path}`),
      signal: new AbortController().signal,
    })
    for await (const batch of batches) {
      if (batch[0]?.path !== '.') continue
      rmSync(join(directory, 'f15999'))
      rmSync(join(directory, 'g'), { recursive: true })
    }
    expect(gone).toEqual(['vanished f15999', 'vanished g'])
  })

  it('is not led elsewhere by a link put in the place of a directory', async () => {
    const directory = scratch()
    const outside = scratch()
    writeFileSync(join(outside, 'secret'), 's')
    makeTree(directory, { 'd/x': '1' })
    const { list, see } = await import('../../src/sources/files/look.ts')
    const seen = see('d', join(directory, 'd'))
    if ('fault' in seen) throw new Error('not seen')
    rmSync(join(directory, 'd'), { recursive: true })
    symlinkSync(outside, join(directory, 'd'))
    expect(list(seen)).toMatchObject({ fault: { kind: 'replaced', severity: 'fault', path: 'd' } })
    rmSync(join(directory, 'd'))
    expect(list(seen)).toMatchObject({ fault: { kind: 'vanished' } })
  })

  it('leaves out the store the backup goes to, by whatever name it is met, and refuses to start there', async () => {
    const directory = scratch()
    makeTree(directory, { 'kept/x': '1', 'backups/shop/files/a.json': '2' })
    symlinkSync(join(directory, 'backups'), join(directory, 'alias'))
    const apart = [join(directory, 'alias'), join(directory, 'not-made-yet')]
    const { entries, faults } = await walked([directory], { apart })
    expect(paths(entries)).toEqual(['.', 'alias', 'kept', 'kept/x'])
    expect(faults).toMatchObject([{ kind: 'skipped', severity: 'note', path: 'backups' }])
    await expect(walked([join(directory, 'backups')], { apart })).rejects.toThrow(
      'is the store the backup is written into',
    )
  })

  it('says what it may not read, as another user', () => {
    const directory = scratch()
    makeTree(directory, { 'shut/x': '1', 'no-x/file': '2', open: '3' })
    chmodSync(join(directory, 'shut'), 0o000)
    chmodSync(join(directory, 'no-x'), 0o744)
    chmodSync(directory, 0o755)
    const script = `
      const { walkTree } = await import(process.argv[2]); const { resolveRoots } = await import(process.argv[3])
      const said = []
      const options = { roots: resolveRoots([process.argv[1]], '/'), exclude: [], oneFileSystem: false,
        onFault: (f) => said.push(f.kind + ':' + f.path), signal: new AbortController().signal }
      for await (const batch of walkTree(options)) said.push(...batch.map((e) => e.path))
      console.log(said.join(' '))`
    const source = (file: string) => join(process.cwd(), 'src/sources/files', file)
    const node = ['--no-warnings', '--input-type=module', '-e', script, directory]
    const args = [...node, source('walk.ts'), source('roots.ts')]
    const nobody = ['--reuid', '65534', '--regid', '65534', '--clear-groups', process.execPath]
    const [program, ...rest] = isRoot ? ['setpriv', ...nobody, ...args] : [process.execPath, ...args]
    const { stdout, stderr } = spawnSync(program ?? '', rest, { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({
      stdout: 'denied:no-x/file denied:shut . no-x open shut\n',
      stderr: '',
    })
    chmodSync(join(directory, 'shut'), 0o755)
  })

  it('ends when it is cancelled, and lets the event loop run', async () => {
    const directory = scratch()
    for (let at = 0; at < 9000; at++) mkdirSync(join(directory, `${at}`))
    let turns = 0
    const timer = setInterval(() => turns++, 0)
    await walked([directory], { exclude: ['[0-9]*'] })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(1)
    const controller = new AbortController()
    const walk = walked([directory], { signal: controller.signal })
    controller.abort()
    await expect(walk).rejects.toMatchObject({ code: 'cancelled' })
    for (let at = 0; at < 9000; at++) rmdirSync(join(directory, `${at}`))
  })
})

function saidOf(entry: Exclude<Walked, { type: 'hardlink' }>): Record<string, string> {
  const letter = { file: 'f', directory: 'd', symlink: 'l' }[entry.type]
  const target = entry.type === 'symlink' ? entry.target : ''
  const size = entry.type === 'file' ? String(entry.size) : entry.type === 'symlink' ? `${target.length}` : ''
  const { uid, gid, mtime } = entry
  return { type: letter, mode: entry.mode.toString(8), uid: `${uid}`, gid: `${gid}`, mtime, size, target }
}
