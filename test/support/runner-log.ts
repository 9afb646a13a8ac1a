/**
 * The log of a step as GitHub's runner writes it: lines of both streams in the order they came, `::add-mask::`
 * obeyed from then on and its line hidden, `::stop-commands::` honoured, legacy `##[...]` commands seen.
 * Only the raw value is masked, not the encodings the real runner adds: a test is stricter than the runner.
 */
export function runnerLog() {
  const lines: string[] = []
  const masks = new Set<string>()
  const rest = new Map<string, string>()
  let stopToken: string | undefined

  function write(line: string): void {
    const command = parseCommand(line)
    if (stopToken !== undefined) {
      if (command?.name === stopToken) stopToken = undefined
      else lines.push(mask(line))
    } else if (command?.name === 'stop-commands') stopToken = command.value
    else if (command?.name === 'add-mask') addMask(command.value)
    else lines.push(mask(line))
  }

  function addMask(value: string): void {
    for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim() !== '') masks.add(part.trim())
  }

  function mask(line: string): string {
    // Longest first, or a mask that begins another one would leave its tail readable.
    const byLength = [...masks].sort((a, b) => b.length - a.length)
    return byLength.reduce((text, secret) => text.replaceAll(secret, '***'), line)
  }

  return {
    take(stream: string, chunk: string): void {
      const parts = `${rest.get(stream) ?? ''}${chunk}`.split('\n')
      rest.set(stream, parts.pop() ?? '')
      for (const line of parts) write(line.replace(/\r$/, ''))
    },
    /** Takes an unended last line for a line. */
    flush(): void {
      for (const line of rest.values()) if (line !== '') write(line)
      rest.clear()
    },
    text: () => lines.join('\n'),
    masks: () => [...masks],
  }
}

/** A workflow command: `::name k=v::value` at the start of a line, or `##[name k=v]value` anywhere in it. */
function parseCommand(line: string): { name: string; value: string } | undefined {
  const current = /^::([^\s:]+)(?:\s[^:]*)?::(.*)$/s.exec(line.trimStart())
  const legacy = /##\[([^\s\]]+)[^\]]*\](.*)$/s.exec(line)
  const [, name, value] = current ?? legacy ?? []
  if (name === undefined || value === undefined) return undefined
  return { name, value: value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%') }
}
