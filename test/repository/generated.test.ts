import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { generatedFiles } from '../../scripts/generate.ts'
import { actions } from '../../src/actions/catalog.ts'
import { root } from '../../src/actions/root.ts'
import { VERSION } from '../../src/version.ts'

const TOP = resolve(import.meta.dirname, '../..')
const files = await generatedFiles(read)

describe('what is generated from the declarations', () => {
  it.each([...files.keys()])('%s is what npm run generate writes', async (path) => {
    expect(await read(path)).toBe(files.get(path))
  })

  it('would be seen to differ', async () => {
    const drifted = (await read('actions/backup-db/README.md'))?.replace('| `store` |', '| `storage` |')
    const other = await generatedFiles(async (path) => (path.includes('backup-db') ? drifted : read(path)))
    expect(other.get('actions/backup-db/README.md')).not.toBe(drifted)
  })

  it.each(actions.map((action) => action.name))('%s has metadata with its own inputs and outputs', (name) => {
    const action = actions.find((candidate) => candidate.name === name)
    const metadata = parse(files.get(`actions/${name}/action.yml`) ?? '')
    expect(Object.keys(metadata.inputs)).toEqual(Object.keys(action?.inputs ?? {}))
    expect(Object.keys(metadata.outputs)).toEqual(Object.keys(action?.outputs ?? {}))
    expect(metadata.runs.using).toBe('node24')
  })

  it('has a description short enough for the Marketplace everywhere', () => {
    for (const { description } of [root, ...actions]) expect(description.length).toBeLessThan(125)
  })

  it('gives the same input the same meaning in every action', () => {
    for (const action of actions) {
      for (const [name, { description }] of Object.entries(action.inputs)) {
        const first = actions.find((other) => name in other.inputs)
        expect(`${action.name} ${name}: ${description}`).toBe(
          `${action.name} ${name}: ${first?.inputs[name]?.description}`,
        )
      }
    }
  })

  it('carries the version of package.json', async () => {
    expect(JSON.parse((await read('package.json')) ?? '{}').version).toBe(VERSION)
  })
})

async function read(path: string): Promise<string | undefined> {
  return readFile(resolve(TOP, path), 'utf8').catch(() => undefined)
}
