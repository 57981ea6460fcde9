// Pictures of logs as github.com shows them, for changes of the log:
//   npm run screenshots             needs a Chromium: CHROMIUM=/path/to/it, or one in the usual places
//
// Writes logs of records of different sizes to demo/screenshots/, light and dark, for a desktop and a phone, and the two
// pictures of the README to docs/.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { chromium } from 'playwright-core'
import type { Contribution } from '../src/record/contribution.ts'
import { TYPES } from '../src/record/contribution.ts'
import { EMPTY_LEDGER } from '../src/record/ledger.ts'
import { addDays, toWindow } from '../src/record/window.ts'
import { draw } from '../src/report/chart.ts'
import { renderLog } from '../src/report/log.ts'
import { buildReport } from '../src/report/report.ts'
import { PICTURES } from '../src/run/outputs.ts'
import { kindOf } from '../src/sources/registry.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = join(ROOT, 'demo', 'screenshots')
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const DESK = { width: 1000, height: 1300 }
const PHONE = { width: 375, height: 1300 }
const UNTIL = '2026-11-22'

/** A record of `count` entries of the given types in turn. */
function makeRecord(count: number, types: readonly Contribution['type'][]): Contribution[] {
  return Array.from({ length: count }, (_, index): Contribution => {
    const type = types[index % types.length] ?? 'talk'
    return {
      ...{ id: `x:${index}`, origin: 'manual', type },
      title: `${type} of number ${index + 1}, with a title as long as titles often are`,
      url: `https://example.com/${index}`,
      date: addDays(UNTIL, -((index * 37) % 364)),
      container: {
        name: type === 'pull-request' ? `org-${index % 9}/repository-${index % 23}` : `Place ${index % 3}`,
      },
      ...(type === 'video' && { metrics: { views: { value: 100 + index * 13, 'as-of': UNTIL } } }),
    }
  })
}

const SIZES: Readonly<Record<string, readonly Contribution[]>> = {
  empty: [],
  one: makeRecord(1, ['talk']),
  sixty: makeRecord(60, ['video', 'blog-post', 'pull-request']),
  many: makeRecord(1500, ['pull-request', 'pull-request', 'pull-request', ...TYPES.slice(0, 11)]),
  'one-type': makeRecord(400, ['pull-request']),
}

async function writeLog(name: string, contributions: readonly Contribution[]): Promise<string> {
  const ledger = { ...EMPTY_LEDGER, contributions }
  const window = toWindow(UNTIL, 'UTC')
  const report = buildReport({
    ledger,
    visible: contributions,
    window,
    name: 'Ada Example',
    origins: ['manual'],
    kindOf,
  })
  const drawing = report.total > 0 ? draw(report) : undefined
  const folder = join(FOLDER, name)
  await mkdir(folder, { recursive: true })
  const log = renderLog(report, drawing && { ...PICTURES, alt: drawing.alt })
  await writeFile(join(folder, 'README.md'), log)
  if (drawing) {
    await writeFile(join(folder, PICTURES.light), drawing.light)
    await writeFile(join(folder, PICTURES.dark), drawing.dark)
  }
  return join(folder, 'README.md')
}

const executablePath = process.env.CHROMIUM ?? USUAL.find((path) => existsSync(path))
if (!executablePath)
  throw new Error('no Chromium was found: say where one is, as in CHROMIUM=/path/to/chromium')
const styles = Object.fromEntries(
  await Promise.all(
    ['light', 'dark'].map(async (theme) => [
      theme,
      await readFile(join(ROOT, `node_modules/github-markdown-css/github-markdown-${theme}.css`), 'utf8'),
    ]),
  ),
) as Record<'light' | 'dark', string>
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })

/** `end` selects the element above which the picture ends; without it, the picture is the viewport. */
async function shoot(
  file: string,
  out: string,
  theme: 'light' | 'dark',
  viewport: typeof DESK,
  end?: string,
): Promise<void> {
  const body = micromark(await readFile(file, 'utf8'), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  })
  const background = theme === 'dark' ? '#0d1117' : '#ffffff'
  const html = `<!doctype html><meta charset="utf-8"><base href="${pathToFileURL(file)}"><style>${styles[theme]}
body { margin: 0; background: ${background} } article { box-sizing: border-box; max-width: 980px; margin: auto; padding: ${viewport.width < 500 ? 16 : 45}px }</style><article class="markdown-body">${body}</article>`
  const page = await browser.newPage({ viewport, colorScheme: theme })
  const shown = join(FOLDER, 'page.html')
  await writeFile(shown, html)
  await page.goto(String(pathToFileURL(shown)))
  const box = end === undefined ? null : await page.locator(end).first().boundingBox()
  await page.screenshot({
    path: out,
    ...(box && { clip: { x: 0, y: 0, width: viewport.width, height: box.y } }),
  })
  await page.close()
  process.stdout.write(`${out}\n`)
}

await mkdir(FOLDER, { recursive: true })
for (const [name, contributions] of Object.entries(SIZES)) {
  const file = await writeLog(name, contributions)
  for (const theme of ['light', 'dark'] as const) {
    await shoot(file, join(FOLDER, `${name}-${theme}.png`), theme, DESK)
    await shoot(file, join(FOLDER, `${name}-${theme}-phone.png`), theme, PHONE)
  }
}
// The pictures of the README end below the picture of the log.
const sample = join(ROOT, 'examples', 'sample-log.md')
for (const theme of ['light', 'dark'] as const)
  await shoot(sample, join(ROOT, 'docs', `log-${theme}.png`), theme, { width: 900, height: 1200 }, 'table')
await browser.close()
