import { checkHealth } from '../restore/health.ts'
import { group, info } from '../runner/log.ts'
import type { RunContext } from './action.ts'
import type { RestoreValues } from './restore-inputs.ts'

/** Tries the health checks that the inputs ask for; `environment` is what a command is told of the restored place. */
export async function healthOf(
  values: RestoreValues,
  environment: Readonly<Record<string, string>>,
  context: RunContext,
): Promise<string[]> {
  const { 'health-url': url, 'health-command': command } = values
  if (!url && !command) return []
  const { PATH = '/usr/bin:/bin', HOME = '/' } = context.variables
  const held: string[] = []
  await group('Health', () =>
    checkHealth({
      ...(url ? { url } : {}),
      ...(command ? { command } : {}),
      environment: { ...environment, PATH, HOME },
      seconds: values['health-timeout'],
      signal: context.signal,
      say: info,
      held: (name) => held.push(`${name} holds`),
    }),
  )
  return held
}
