import type { Settings } from '../config/settings.ts'
import type { Overwritten } from '../nomination/edits.ts'
import type { Packs } from '../nomination/packs.ts'
import type { Drawing } from '../report/chart.ts'
import { buildCoverage, type CoverageLine } from '../report/coverage.ts'
import { describeSilence } from '../report/empty-months.ts'
import { buildReport, type Report } from '../report/report.ts'
import type { FileTexts } from '../repository/repository.ts'
import type { Merged } from './merge.ts'
import type { Outputs } from './outputs.ts'

export interface RenderSettings extends Pick<Settings, 'name' | 'windowUpTo' | 'until' | 'kindOf'> {
  readonly outputs: Outputs
  /** Shown where no name is known. */
  readonly fallbackName: string | undefined
  /** The pictures of a report that is not empty. */
  readonly draw: (report: Report) => Drawing
  /** Absent when no program is asked for. */
  readonly packs: Packs | undefined
}

export interface Rendering {
  /** The files as they are to be, by path, in the order in which they are to be written. */
  readonly files: ReadonlyMap<string, string>
  readonly report: Report
  /** What a person wrote into packs that are made anew. */
  readonly overwritten: readonly Overwritten[]
  /** As of this run, whereas the report's is as of the day that the files show. */
  readonly coverage: readonly CoverageLine[]
}

/** The files of a record for the day that it shows. `before` gives the files that they replace, by path. */
export function render(
  { ledger, sources, origins, show, toMatcher }: Merged,
  before: FileTexts,
  settings: RenderSettings,
): Rendering {
  const { until, windowUpTo, outputs, kindOf, packs, draw } = settings
  const day = ledger.refreshed ?? until
  const name = settings.name ?? ledger.name ?? settings.fallbackName
  const window = windowUpTo(day)
  const memory = { ledger, origins, kindOf }
  const report = buildReport({ ledger, visible: show(window), window, name, origins, kindOf })
  const material = {
    ...{ ledger, report },
    drawing: report.total > 0 ? draw(report) : undefined,
    packs:
      packs?.make({
        ...{ show, person: name, until: day, toMatcher },
        describeSilence: (contributions, days) => describeSilence(contributions, days, memory),
      }) ?? new Map<string, string>(),
  }
  const files = outputs.all.flatMap((output): [string, string][] => {
    const text = output.render(material)
    return text === undefined ? [] : [[output.path, text]]
  })
  const made = new Map(files)
  return {
    files: made,
    report,
    overwritten: packs?.findOverwritten(before, made) ?? [],
    coverage: buildCoverage({ ledger: { ...ledger, sources }, day: until, origins, kindOf }),
  }
}
