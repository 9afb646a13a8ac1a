import * as z from 'zod'
import { Target } from '../backup/keys.ts'
import { Flag, type Input, type Inputs } from '../runner/inputs.ts'

/** Surfaces a fleet file can name; `wal` has no action yet. */
export const FLEET_SURFACES = ['db', 'files', 'config'] as const
export type FleetSurface = (typeof FLEET_SURFACES)[number]

/** Sections of a fleet file that hold inputs for one command alone. */
export const FLEET_SECTIONS = ['backup', 'prune', 'restore', 'restore-drill', 'verify', 'status'] as const

/** An input's value is read from this variable of the environment, which the workflow sets from a secret. */
export const FROM_ENVIRONMENT = /^env:([A-Za-z_][A-Za-z0-9_]*)$/

/** What no file names: the first two are its own keys, the others belong to one run. */
const NOT_IN_FILE = ['target', 'surface', 'plan', 'dry-run', 'confirm', 'confirm-target', 'force']

const Scalar = z.union([z.string(), z.number(), z.boolean()])
const Value = z.union([Scalar, z.array(z.union([Scalar, z.record(z.string(), z.unknown())]))])
const Reference = z.string().regex(FROM_ENVIRONMENT)

/** Values of inputs, by name. */
export type Settings = Readonly<Record<string, unknown>>

/** A fleet file as read, its names checked and its values not yet. */
export interface FleetFile {
  version: 1
  defaults?: Settings | undefined
  targets: Readonly<Record<string, Settings>>
}

/**
 * The schema of `lifeboat.yml`, made from the inputs' own declarations: `lifeboat.schema.json` for editors comes from
 * it too. A section of settings may stand at the top (`defaults`), at a target and at each of its surfaces, and in each
 * of them again for one command.
 */
export function fleetSchema(inputs: Inputs) {
  const names = Object.entries(inputs).filter(([name]) => !NOT_IN_FILE.includes(name))
  const settings = Object.fromEntries(names.map(([name, declared]) => [name, typeOf(declared).optional()]))
  const ofCommand = z.strictObject(settings).nullable()
  const commands = Object.fromEntries(
    FLEET_SECTIONS.map((name) => [
      name,
      ofCommand.optional().describe(`Settings for \`command: ${name}\` alone.`),
    ]),
  )
  const ofSurface = z.strictObject({ ...settings, ...commands }).nullable()
  const surfaces = Object.fromEntries(
    FLEET_SURFACES.map((name) => [name, ofSurface.optional().describe(TITLES[name])]),
  )
  const section = z.strictObject({ ...settings, ...commands, ...surfaces })
  return z
    .strictObject({
      version: z.literal(1).describe('The version of this format.'),
      defaults: section.optional().describe('Settings of all targets; the nearer one wins.'),
      targets: z.record(Target, section).describe('What is protected, by name: `shop/prod`.'),
    })
    .describe('Lifeboat: stores, recipients, targets, retention and objectives of a fleet.')
}

const TITLES: Readonly<Record<FleetSurface, string>> = {
  db: 'The database of this target.',
  files: 'Directories or a live bucket.',
  config: '`.env` files and other secrets, in a store of their own.',
}

/** What may stand for one input: switches and choices as themselves, anything as `env:NAME`, secrets only so. */
function typeOf({ schema, secret, description }: Input): z.ZodType {
  const described = <T extends z.ZodType>(type: T) => type.describe(description)
  if (secret === true) return described(Reference)
  if (schema === Flag) return described(z.union([z.boolean(), Reference]))
  if (schema instanceof z.ZodEnum) return described(z.union([schema, Reference]))
  return described(Value)
}
