import { type Contribution, compareText } from '../record/contribution.ts'
import type { Memory } from '../record/empty-months.ts'
import { type KindOf, placeOf } from '../record/kind.ts'
import { daysWithoutSuccess, findOrigin, findSource } from '../record/source-record.ts'
import { escapeText, formatNumber, link, type RenderLink } from './markdown.ts'

/**
 * A failing source is shown in the log only after more than so many days: a single failure on the day of the weekly refresh
 * is not worth telling.
 */
const DAYS_UNTIL_TOLD = 7

/** What a source is called. */
interface SourceName {
  readonly origin: string
  /** What its kind is called, where it is known. */
  readonly label: string | undefined
  /** What it is, where the label does not say it. */
  readonly name: string | undefined
  /** Where it can be seen. */
  readonly url: string | undefined
}

/** What the record holds of a source on a day. */
export interface CoverageLine extends SourceName {
  /** Entries of it in the record, whatever their date. */
  readonly recorded: number
  readonly completeSince?: string
  readonly notes: readonly string[]
  /** Only after some days without success: the last day it was read, or `never`. */
  readonly lastSuccess?: string
  /** In the record, but not read any more. */
  readonly isRetired: boolean
}

/** The configured sources are listed in their order. */
export interface CoverageInput extends Memory {
  /** `YYYY-MM-DD` */
  readonly day: string
}

/** One line a source on a day: the configured ones in their order, then those that are only in the record. */
export function buildCoverage({ ledger, day, origins, kindOf }: CoverageInput): CoverageLine[] {
  const byOrigin = Map.groupBy(ledger.contributions, ({ origin }) => origin)
  const configured = new Map(origins.map((origin) => [findOrigin(ledger, origin), origin]))
  const retired = [...byOrigin.keys()].filter((origin) => !configured.has(origin)).sort(compareText)
  return [...configured.keys(), ...retired].map((origin): CoverageLine => {
    const source = findSource(ledger, origin)
    const recorded = byOrigin.get(origin) ?? []
    const isRetired = !configured.has(origin)
    // What stands in the configuration file need not be read anywhere.
    const isLate =
      !isRetired && !kindOf(origin)?.isMirrored && daysWithoutSuccess(ledger, origin, day) > DAYS_UNTIL_TOLD
    return {
      ...nameSource(origin, recorded, kindOf),
      recorded: recorded.length,
      ...(source?.['complete-since'] && { completeSince: source['complete-since'] }),
      notes: source?.notes ?? [],
      ...(isLate && { lastSuccess: source?.['last-success'] ?? 'never' }),
      isRetired,
    }
  })
}

/** One line a source: what the record holds of it, how far back it is complete, and what is wrong. */
export function renderCoverageLine(line: CoverageLine, renderLink: RenderLink = link): string {
  const facts = [
    `${formatNumber(line.recorded)} recorded`,
    ...(line.completeSince === undefined ? [] : [`complete since ${line.completeSince}`]),
    ...line.notes.map(escapeText),
    ...(line.lastSuccess === undefined
      ? []
      : [line.lastSuccess === 'never' ? 'not read yet' : `not read since ${line.lastSuccess}`]),
    ...(line.isRetired ? ['no longer collected'] : []),
  ]
  return `- ${toSourceName(line, renderLink)}: ${facts.join(', ')}`
}

/** What a source is called, as plain text. */
export function toPlainName(origin: string, { ledger, kindOf }: Memory): string {
  const recorded = ledger.contributions.filter((entry) => entry.origin === origin)
  const { label, name } = nameSource(origin, recorded, kindOf)
  return [label ?? 'Source', label === undefined ? origin : name].filter(Boolean).join(' ')
}

/** `recorded` is what the record holds of the source. */
function nameSource(origin: string, recorded: readonly Contribution[], kindOf: KindOf): SourceName {
  const kind = kindOf(origin)
  const place = placeOf(origin)
  return {
    origin,
    label: kind?.label,
    name: kind?.page ? (recorded[0]?.container?.name ?? place) : place === origin ? undefined : place,
    url: kind?.page?.(place),
  }
}

function toSourceName({ origin, label, name, url }: SourceName, renderLink: RenderLink): string {
  // At the beginning of a line text may mean something else.
  if (label === undefined) return `Source ${escapeText(origin)}`
  return name === undefined ? label : `${label} ${renderLink(name, url)}`
}
