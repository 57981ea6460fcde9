import type { Settings } from '../config/settings.ts'
import type { Packs } from '../nomination/packs.ts'
import type { Shown } from '../record/cross-posts.ts'
import type { Ledger } from '../record/ledger.ts'
import { serialiseLedger } from '../record/ledger-file.ts'
import type { Window } from '../record/window.ts'
import type { Drawing } from '../report/chart.ts'
import { renderLog } from '../report/log.ts'
import { buildReport, type Report } from '../report/report.ts'
import { type Paths, PICTURES, toPath } from './files.ts'

export interface RenderSettings extends Pick<Settings, 'name' | 'windowUpTo'> {
  /** Where the generated files are. */
  readonly directory: string
  /** Shown where no name is known. */
  readonly fallbackName: string | undefined
  /** The pictures of a report that is not empty. */
  readonly draw: (report: Report) => Drawing
  /** Absent when no program is asked for. */
  readonly packs?: Packs
}

export interface Rendering {
  /** The files as they are to be, by path. */
  readonly files: ReadonlyMap<string, string>
  readonly report: Report
}

/** The files of a record for a day, `YYYY-MM-DD`. `show` gives what the person wants to see of it in a window, `origins` what is configured. */
export function renderFiles(
  ledger: Ledger,
  show: (window: Window) => readonly Shown[],
  day: string,
  origins: readonly string[],
  { log: logPath, ledger: ledgerPath }: Paths,
  settings: RenderSettings,
): Rendering {
  const { directory, windowUpTo, draw, packs } = settings
  const name = settings.name ?? ledger.name ?? settings.fallbackName
  const window = windowUpTo(day)
  const report = buildReport({ ledger, visible: show(window), window, name, origins })
  const drawing = report.total > 0 ? draw(report) : undefined
  const log = renderLog(report, drawing && { ...PICTURES, alt: drawing.alt })
  const pictures: [string, string][] = drawing
    ? [
        [PICTURES.light, drawing.light],
        [PICTURES.dark, drawing.dark],
      ]
    : []
  const others = [...pictures, ...(packs?.make(show, name, day) ?? [])]
  const files = new Map([
    // The record first: where files are written one by one, what is made from it must not stand without it.
    [ledgerPath, serialiseLedger(ledger)],
    [logPath, log],
    ...others.map(([file, text]): [string, string] => [toPath(directory, file), text]),
  ])
  return { files, report }
}
