import {
  type Contribution,
  type ContributionType,
  compareContributions,
  compareText,
} from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { toDay, type Window } from '../record/window.ts'
import { TYPE_WORDS } from '../report/words.ts'

/** One activity in a form: a contribution, or everything merged into one repository. */
export interface Item {
  readonly ids: readonly string[]
  readonly type: ContributionType
  readonly title: string
  readonly description: string
  /** That of the newest contribution. */
  readonly day: string
  readonly endDay: string | undefined
  readonly url: string | undefined
  readonly role: string | undefined
  readonly tags: readonly string[]
  readonly areas: readonly string[]
  readonly audience: readonly string[]
  readonly container: string | undefined
  readonly metrics: Contribution['metrics']
  /** The choice of the person: true is in, false is out. */
  readonly highlight: boolean | undefined
  /** How many contributions it stands for. */
  readonly count: number
}

/** How many pull requests a repository's item names. */
const MAX_NAMED = 3
/** How titles of small changes begin: these are named only when there is nothing else. */
const SMALL_WORK = /^(?:docs?|chore|style|typo|bump|fix typo|update dependenc(?:y|ies))\b/i

/** The items of a window, newest first. Pull requests are grouped by repository, since programs log projects, not commits. */
export function toItems(contributions: readonly Shown[], window: Window): Item[] {
  const inside = contributions
    .map((entry) => ({ entry, day: toDay(entry.date, window.timeZone) }))
    .filter(({ day }) => window.since <= day && day <= window.until)
  const isGathered = ({ entry }: Dated) =>
    entry.type === 'pull-request' && entry.container !== undefined && entry.highlight !== false
  const groups = Map.groupBy(inside.filter(isGathered), ({ entry }) => entry.container?.name ?? '')
  return [
    ...inside.filter((dated) => !isGathered(dated)).map(toItem),
    ...[...groups].map(([name, members]) => toRepositoryItem(name, members)),
  ].sort((a, b) => compareText(b.day, a.day) || compareText(a.ids[0] ?? '', b.ids[0] ?? ''))
}

interface Dated {
  readonly entry: Shown
  readonly day: string
}

function toItem({ entry, day }: Dated): Item {
  const kind = TYPE_WORDS[entry.type].one
  const place = entry.container ? ` (${kind}, ${entry.container.name})` : ` (${kind})`
  const elsewhere = (entry.also ?? []).map((also) => ` Also on ${also.url}.`).join('')
  return {
    ids: [entry.id],
    type: entry.type,
    title: entry.title,
    description: `${entry.description ?? `${entry.title}${place}.`}${elsewhere}`,
    day,
    endDay: entry['end-date'],
    url: entry.url,
    role: entry.role,
    tags: entry.tags ?? [],
    areas: entry.areas ?? [],
    audience: entry.audience ?? [],
    container: entry.container?.name,
    metrics: entry.metrics,
    highlight: entry.highlight,
    count: 1,
  }
}

function toRepositoryItem(name: string, members: readonly Dated[]): Item {
  const newestFirst = members.toSorted((a, b) => compareContributions(a.entry, b.entry))
  const [newest] = newestFirst as [Dated]
  if (members.length === 1) return { ...toItem(newest), title: `${name}: ${newest.entry.title}` }
  const oldest = newestFirst.at(-1)?.day ?? newest.day
  const entries = newestFirst.map(({ entry }) => entry)
  const named = entries
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, MAX_NAMED)
    .map(({ title, url }) => (url === undefined ? title : `${title} ${url}`))
  return {
    ids: entries.map(({ id }) => id),
    type: 'pull-request',
    title: `${members.length} pull requests merged into ${name}`,
    description: `${members.length} pull requests merged into ${name} from ${oldest} to ${newest.day}, among them: ${named.join('; ')}.`,
    day: newest.day,
    endDay: undefined,
    url: newest.entry.container?.url,
    role: newest.entry.role,
    tags: mostFrequent(entries.flatMap(({ tags = [] }) => tags)),
    areas: mostFrequent(entries.flatMap(({ areas = [] }) => areas)),
    audience: mostFrequent(entries.flatMap(({ audience = [] }) => audience)),
    container: name,
    metrics: undefined,
    highlight: entries.some(({ highlight }) => highlight) || undefined,
    count: members.length,
  }
}

/** The person's highlights first, small work last. The order is kept otherwise. */
function weigh({ highlight, title }: Shown): number {
  if (highlight) return 2
  return SMALL_WORK.test(title) ? 0 : 1
}

function mostFrequent(all: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([one]) => one)
}
