// What a release says, from CHANGELOG.md; refuses a tag that is not what the tree is. `node scripts/release-notes.ts v1.2.3`
// (Node 24) prints the notes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The section of the changelog for a tag. Throws one line that says what has to be done first. */
export function releaseNotes(
  tag: string,
  { version, changelog }: { version: string; changelog: string },
): string {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) throw new Error(`${tag} is no tag of a release: v1.2.3`)
  if (tag !== `v${version}`) throw new Error(`the tag is ${tag}, but package.json says ${version}`)
  const sections = changelog.split(/^## /m).slice(1)
  const own = sections.find((section) => section.split(/[\s,]/)[0] === version)
  const notes = own?.slice(own.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section "## ${version}": rename "Unreleased", and date it`)
  return notes
}

if (import.meta.filename === process.argv[1]) {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')
  const { version }: { version: string } = JSON.parse(read('package.json'))
  console.log(releaseNotes(process.argv[2] ?? '', { version, changelog: read('CHANGELOG.md') }))
}
