import { compareText } from '../record/contribution.ts'
import type { Ledger } from '../record/ledger.ts'
import { daysWithoutSuccess, findOrigin, findSource } from '../record/source-record.ts'
import { parseWebUrl } from '../record/url.ts'
import { escapeText, formatNumber, link, type RenderLink } from './markdown.ts'

/** A failing source is named in the log only after more than so long: a single failure on the day of the weekly refresh is none to tell. */
const DAYS_UNTIL_TOLD = 7

/** What the record holds of a source on a day. */
export interface CoverageLine {
  readonly origin: string
  /** The name of what it shows, where that says more than the origin. */
  readonly name?: string
  /** Entries of it in the record, whatever their date. */
  readonly recorded: number
  readonly completeSince?: string
  readonly notes: readonly string[]
  /** Told only after some days: the last day it was read, or `never`. */
  readonly lastSuccess?: string
  /** In the record, but not read any more. */
  readonly isRetired: boolean
}

/** One line a source on a day: the configured ones in their order, then those that are only in the record. */
export function buildCoverage(ledger: Ledger, day: string, origins: readonly string[]): CoverageLine[] {
  const byOrigin = Map.groupBy(ledger.contributions, ({ origin }) => origin)
  const configured = new Map(origins.map((origin) => [findOrigin(ledger, origin), origin]))
  const retired = [...byOrigin.keys()].filter((origin) => !configured.has(origin)).sort(compareText)
  return [...configured.keys(), ...retired].map((origin): CoverageLine => {
    const source = findSource(ledger, origin)
    const recorded = byOrigin.get(origin) ?? []
    const name = recorded[0]?.container?.name
    const isRetired = !configured.has(origin)
    // What stands in the configuration file need not be read anywhere.
    const isLate =
      !isRetired && origin !== 'manual' && daysWithoutSuccess(ledger, origin, day) > DAYS_UNTIL_TOLD
    return {
      origin,
      ...(name !== undefined && /^(?:feed|youtube):/.test(origin) && { name }),
      recorded: recorded.length,
      ...(source?.['complete-since'] && { completeSince: source['complete-since'] }),
      notes: source?.notes ?? [],
      ...(isLate && { lastSuccess: source?.['last-success'] ?? 'never' }),
      isRetired,
    }
  })
}

/** One line a source: what the record holds of it, how far back it is complete, and what is amiss. */
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

function toSourceName({ origin, name }: CoverageLine, renderLink: RenderLink): string {
  const [kind = '', rest = ''] = origin.split(/:(.*)/s)
  if (origin === 'manual') return 'Added by hand'
  if (kind === 'github') return `GitHub ${escapeText(rest)}`
  // An origin is what the record says it is, and so no address before it was looked at.
  if (kind === 'feed') return `Feed ${renderLink(name ?? rest, parseWebUrl(rest) && rest)}`
  if (kind === 'youtube') return `YouTube ${renderLink(name ?? rest, toYouTubeUrl(rest))}`
  // At the beginning of a line text may mean something else.
  return `Source ${escapeText(origin)}`
}

function toYouTubeUrl(id: string): string {
  if (id.startsWith('@')) return `https://www.youtube.com/${id}`
  return id.startsWith('UC')
    ? `https://www.youtube.com/channel/${id}`
    : `https://www.youtube.com/playlist?list=${id}`
}
