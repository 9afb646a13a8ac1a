/** What a command line asked of this process's speech; a runner asks nothing. */
interface Voice {
  /** Plain lines, never workflow commands, wherever this runs. */
  plain: boolean
  /** Standard output is for one JSON object: every line goes to standard error. */
  json: boolean
}

const voice: Voice = { plain: false, json: false }

/** What a run handed over, for the JSON object of a command line. */
const handedOver = new Map<string, unknown>()

let bar = ''

/**
 * Turns workflow commands off for this process; with `json` standard output stays free. Whoever reads may stop doing so
 * (`| head`): the work goes on, unheard.
 */
export function speakPlainly(options: { json: boolean }): void {
  voice.plain = true
  voice.json = options.json
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** Whether lines are read by GitHub's runner, which obeys commands in them. */
export function onRunner(): boolean {
  return !voice.plain && process.env.GITHUB_ACTIONS === 'true'
}

/** Whether standard output is for one JSON object. */
export function speaksJson(): boolean {
  return voice.json
}

/** Writes one clean line of the log, or of what failed. */
export function writeLine(text: string, to: 'log' | 'error' = 'log'): void {
  clearBar()
  const stream = to === 'error' || voice.json ? process.stderr : process.stdout
  stream.write(`${text}\n`)
}

/** Notes a value under a name for the JSON object; the last one stands. */
export function handOver(name: string, value: unknown): void {
  handedOver.set(name, value ?? null)
}

/** Everything noted so far. */
export function everythingHandedOver(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(handedOver)
}

/** Whether a progress bar can be drawn: at a command line whose standard error is a terminal. */
export function hasBar(): boolean {
  return voice.plain && process.stderr.isTTY === true
}

/** Draws the bar's line anew, cut to the width of the terminal. */
export function drawBar(text: string): void {
  bar = Array.from(text)
    .slice(0, Math.max(10, (process.stderr.columns || 80) - 1))
    .join('')
  process.stderr.write(`\r\u001b[K${bar}`)
}

/** Takes the bar away; the next line begins where it stood. */
export function clearBar(): void {
  if (bar !== '') process.stderr.write('\r\u001b[K')
  bar = ''
}
