// Makes docs/images anew from what the last `npm run demo` left in .demo: `npm run demo && node scripts/pictures.ts`.
// Of Debian it needs chromium, pngquant, fonts-inter and fonts-noto-color-emoji.
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { summaryPage } from './summary-page.ts'

const TOP = join(import.meta.dirname, '..')
const DEMO = join(TOP, '.demo')
const IMAGES = join(TOP, 'docs/images')

/** Picture to the demo's summary it shows. */
const SUMMARIES = {
  'backup.png': '1-backup-db.md',
  'drill-pass.png': '2-restore-drill.md',
  'drill-fail.png': '3-restore-drill.md',
}

async function pictures(): Promise<void> {
  await mkdir(IMAGES, { recursive: true })
  for (const [image, summary] of Object.entries(SUMMARIES)) {
    await picture(summaryPage(await readFile(join(DEMO, 'summaries', summary), 'utf8')), image, 880)
  }
  const page = await readFile(join(DEMO, 'site/index.html'), 'utf8')
  // Where this checkout lies is nobody's business.
  await picture(page.replaceAll(`${TOP}/`, ''), 'status-page.png', 1240)
}

/** The page as a PNG as wide as said, in CSS pixels, and of its own height. */
async function picture(page: string, image: string, width: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lifeboat-picture-'))
  try {
    const file = join(folder, 'page.html')
    await writeFile(file, page)
    const target = join(IMAGES, image)
    const size = `${width},${await heightOf(folder, page, width)}`
    chromium(folder, [
      `--window-size=${size}`,
      '--force-device-scale-factor=1.5',
      '--hide-scrollbars',
      `--screenshot=${target}`,
      `file://${file}`,
    ])
    run('pngquant', ['--force', '--output', target, '128', target])
    process.stdout.write(`${relative(TOP, target)}: ${(await stat(target)).size} bytes\n`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Pixels of the page from top to bottom, as the browser lays it out. */
async function heightOf(folder: string, page: string, width: number): Promise<number> {
  const file = join(folder, 'measured.html')
  const asks = '<script>document.title = "height " + document.body.getBoundingClientRect().bottom</script>'
  const allowed = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  await writeFile(file, allowed.replace('</body>', `${asks}</body>`))
  const dom = chromium(folder, [`--window-size=${width},600`, '--dump-dom', `file://${file}`])
  const height = Number(/<title>height ([\d.]+)<\/title>/.exec(dom)?.[1])
  if (!(height > 0)) throw new Error(`chromium did not tell the height of ${file}`)
  return Math.ceil(height) + 8
}

function chromium(folder: string, args: readonly string[]): string {
  // Only pages of our own are opened; as root chromium refuses to start with its sandbox.
  const fixed = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`]
  return run('chromium', [...fixed, ...args])
}

function run(program: string, args: readonly string[]): string {
  const ended = spawnSync(program, args, { cwd: TOP, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  if (ended.status !== 0)
    throw new Error(`${program} ended with ${ended.status}: ${ended.stderr ?? ended.error}`)
  return ended.stdout ?? ''
}

await pictures()
