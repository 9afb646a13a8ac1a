import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import * as z from 'zod'
import type { Action } from '../src/actions/action.ts'
import { actions } from '../src/actions/catalog.ts'
import { fleetInputs } from '../src/actions/fleet.ts'
import { root } from '../src/actions/root.ts'
import { fleetSchema } from '../src/fleet/schema.ts'
import { type Input, type Inputs, lifeboatName } from '../src/runner/inputs.ts'
import { benchmarkChart } from './benchmark-chart.ts'

const HEAD = '# Generated from src/actions by `npm run generate`; edit there.\n'
/** A main step that was killed leaves either: then the post step looks for what it left. */
const POST_IF = 'cancelled() || failure()'
const BRANDING = { icon: 'life-buoy', color: 'blue' }

/**
 * Every file, by path relative to the project, whose content follows from the declarations in src/actions. Of a
 * README only what stands between its markers is generated; `read` gives the text it has now.
 */
export async function generatedFiles(
  read: (path: string) => Promise<string | undefined>,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  files.set('action.yml', metadata(root, 'index.js', 'Lifeboat: backups that prove themselves'))
  files.set('index.js', stub('.', 'root'))
  files.set('post.js', postStub('.'))
  files.set('lifeboat.schema.json', fleetJsonSchema())
  for (const action of actions) {
    const folder = `actions/${action.name}`
    files.set(`${folder}/action.yml`, metadata(action, 'index.js', `Lifeboat ${action.name}`))
    files.set(`${folder}/index.js`, stub('../..', action.name))
    if (action.writes) files.set(`${folder}/post.js`, postStub('../..'))
    const readme =
      (await read(`${folder}/README.md`)) ??
      `# ${action.name}\n\n${action.description}\n\n${marked('inputs', '')}\n\n${marked('outputs', '')}\n`
    files.set(
      `${folder}/README.md`,
      filled(readme, { inputs: inputTable(action.inputs), outputs: outputTable(action) }),
    )
  }
  const [databases, trees] = await Promise.all([read('docs/benchmarks.md'), read('docs/benchmarks-files.md')])
  if (databases && trees) files.set('docs/images/benchmark.svg', benchmarkChart(databases, trees))
  const readme = await read('README.md')
  if (readme) files.set('README.md', filled(readme, { actions: actionTable() }))
  return files
}

function metadata(action: Action, main: string, name: string): string {
  const inputs = Object.entries(action.inputs).map(([input, declaration]) => [
    input,
    metadataInput(declaration),
  ])
  const outputs = Object.entries(action.outputs).map(([output, description]) => [output, { description }])
  const content = {
    name,
    description: action.description,
    author: 'The Lifeboat authors',
    branding: BRANDING,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main, ...(action.writes ? { post: 'post.js', 'post-if': POST_IF } : {}) },
  }
  return `${HEAD}${stringify(content, { lineWidth: 0 })}`
}

/**
 * Only defaults that GitHub alone can give stand here: a default in action.yml would win over the same setting in
 * the job's environment.
 */
function metadataInput(declaration: Input) {
  return {
    description: described(declaration),
    required: declaration.required === true,
    ...(declaration.actionDefault ? { default: declaration.actionDefault } : {}),
  }
}

function described({ description, default: text }: Input): string {
  return text === undefined ? description : `${description} Default: \`${text}\`.`
}

/** For editors: completes and checks `lifeboat.yml`. */
function fleetJsonSchema(): string {
  const schema = z.toJSONSchema(fleetSchema(fleetInputs()), { reused: 'ref' })
  return `${JSON.stringify({ title: 'lifeboat.yml', ...schema }, null, 2)}\n`
}

function stub(up: string, name: string): string {
  return `import { run } from '${up}/dist/index.js'\nawait run('${name}')\n`
}

function postStub(up: string): string {
  return `import { cleanUp } from '${up}/dist/index.js'\nawait cleanUp()\n`
}

function inputTable(inputs: Inputs): string {
  const rows = Object.entries(inputs).map(([name, declaration]) => {
    const names = [lifeboatName(name), ...(declaration.fallback ?? [])].map((variable) => `\`${variable}\``)
    const fallback =
      declaration.default === undefined ? (declaration.actionDefault ?? '') : declaration.default
    const standard = declaration.required ? '**required**' : fallback ? `\`${fallback}\`` : ''
    return `| \`${name}\` | ${cell(declaration.description)} | ${standard} | ${names.join(', ')} |`
  })
  return [
    '| input | meaning | default | or from the environment |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

function outputTable(action: Action): string {
  const rows = Object.entries(action.outputs).map(
    ([name, description]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return ['| output | meaning |', '| --- | --- |', ...rows].join('\n')
}

function actionTable(): string {
  const rows = actions.map(
    ({ name, description }) => `| [\`${name}\`](actions/${name}/README.md) | ${cell(description)} |`,
  )
  return ['| action | does |', '| --- | --- |', ...rows].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function marked(name: string, content: string): string {
  return `<!-- ${name}:begin -->\n${content}\n<!-- ${name}:end -->`
}

function filled(text: string, sections: Readonly<Record<string, string>>): string {
  let result = text
  for (const [name, content] of Object.entries(sections)) {
    const pattern = new RegExp(`<!-- ${name}:begin -->[\\s\\S]*?<!-- ${name}:end -->`)
    if (!pattern.test(result)) throw new Error(`a README lacks the markers of ${name}`)
    result = result.replace(pattern, () => marked(name, content))
  }
  return result
}

if (import.meta.main) {
  const top = join(import.meta.dirname, '..')
  const read = async (path: string) =>
    existsSync(join(top, path)) ? readFile(join(top, path), 'utf8') : undefined
  for (const [path, content] of await generatedFiles(read)) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    await writeFile(join(top, path), content)
  }
}
