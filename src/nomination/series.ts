import { type ContributionType, compareText } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { placeOf } from '../record/kind.ts'
import type { Window } from '../record/window.ts'
import { count } from '../report/markdown.ts'

/** What a form has one place for: one contribution, or several of the same thing. */
export interface Series {
  readonly title: string
  readonly url: string | undefined
  /** The newest first. */
  readonly members: readonly Shown[]
}

interface Rule {
  /** The fewest that make a series. */
  readonly least: number
  /** Gives of all entries of the type what those of a series have in common; `undefined` for one that stands alone. */
  readonly createKey: (all: readonly Shown[]) => (entry: Shown) => string | undefined
  readonly toTitle: (members: readonly Shown[]) => string
  /** Where all of it can be seen. */
  readonly toUrl: (members: readonly Shown[], window: Window) => string | undefined
}

const MEETUP = /\bmeet-?ups?\b|\buser group\b/i
/** What stands for itself, whoever organises it: a group's conference is none of its meetups. */
const CONFERENCE =
  /\b(?:conf(?:erence)?|konferenz|summit|days?|camp|bootcamp|unconference|barcamp|festival|\w*fest|hackathon|\w*jam)\b/i
/** So many times as many people as usual come to a meetup are at something else. */
const FAR_MORE = 3
/** Words that name a kind of gathering, and none in particular. */
const GENERIC =
  /^(?:meet-?ups?|meetings?|treffen|events?|user|usergroup|group|monthly|evening|night|social|online|virtual|hybrid|in|person|the|our|number|no|nr)$/
/** Which of several it is. */
const PART =
  /(?:(?<!\w)#|\b(?:no|nr|episode|ep|part|teil|partie|parte|folge|edition|ausgabe|meetup number|vol(?:ume)?|lesson|lektion|chapter|kapitel)\.?)\s*\d+\b/gi
/** How a talk's title says how it was given. */
const MANNER =
  /^(?:(?:opening |closing )?keynote|talk|vortrag|workshop|lightning talk|panel)\s?[:–—-]\s|\s[-–—|]\s(?:online|remote|virtual|live|keynote|encore|repeat)$/gi

const containerOf = ({ container }: Shown) => container && keyOf(container.name)
const stemKeyOf = ({ title }: Shown) => keyOf(stemOf(title))
const byContainer = () => containerOf
const home = ([newest]: readonly Shown[]) => newest?.container?.url
const nameOf = ([newest]: readonly Shown[]) => newest?.container?.name ?? ''
const best = (members: readonly Shown[]) => bestOf(members)?.url
const titled =
  (one: string, many: string, link: string) =>
  (members: readonly Shown[]): string =>
    `${count(members.length, one, many)} ${link} ${nameOf(members)}`

/** Ways to do the same thing again, by type. What is not here stands alone. */
const RULES: { readonly [type in ContributionType]?: Rule } = {
  'pull-request': {
    ...{ least: 1, createKey: byContainer },
    toTitle: (members) =>
      members.length === 1
        ? `${nameOf(members)}: ${members[0]?.title}`
        : `${members.length} pull requests merged into ${nameOf(members)}`,
    toUrl: (members, window) =>
      members.length === 1
        ? members[0]?.url
        : toSearch(members, 'pulls', `is:pr is:merged merged:${window.since}..${window.until}`, 'author'),
  },
  review: {
    ...{ least: 2, createKey: byContainer, toTitle: titled('review', 'reviews', 'in') },
    toUrl: (members) => toSearch(members, 'pulls', 'is:pr', 'reviewed-by'),
  },
  issue: {
    ...{ least: 2, createKey: byContainer, toTitle: titled('issue', 'issues', 'in') },
    toUrl: (members) => toSearch(members, 'issues', 'is:issue', 'author'),
  },
  release: {
    ...{ least: 2, createKey: byContainer, toTitle: titled('release', 'releases', 'of') },
    toUrl: (members) => toPage(members, 'releases'),
  },
  'discussion-answer': {
    ...{ least: 2, createKey: byContainer, toTitle: titled('answer', 'answers', 'in'), toUrl: best },
  },
  'forum-answer': {
    ...{ least: 2, createKey: byContainer, toTitle: titled('answer', 'answers', 'on'), toUrl: best },
  },
  'podcast-episode': {
    ...{ least: 3, createKey: byContainer, toTitle: titled('episode', 'episodes', 'of'), toUrl: home },
  },
  short: { least: 3, createKey: byContainer, toTitle: titled('Short', 'Shorts', 'on'), toUrl: best },
  livestream: {
    ...{ least: 3, createKey: byPartOfTitle, toUrl: best },
    toTitle: (members) => `${sharedPart(members)} (${count(members.length, 'live stream', 'live streams')})`,
  },
  talk: { least: 2, createKey: byTitleAndPart, toTitle: plainestTitle, toUrl: best },
  workshop: { least: 2, createKey: byTitleAndPart, toTitle: plainestTitle, toUrl: best },
  event: { ...{ least: 2, createKey: byGathering, toTitle: gatheringTitle, toUrl: gatheringUrl } },
  'user-group': { ...{ least: 2, createKey: byGathering, toTitle: gatheringTitle, toUrl: gatheringUrl } },
  video: { ...{ least: 3, createKey: byNumberedStem, toTitle: partsTitle, toUrl: best } },
  'blog-post': { ...{ least: 3, createKey: byNumberedStem, toTitle: partsTitle, toUrl: best } },
  article: { ...{ least: 3, createKey: byNumberedStem, toTitle: partsTitle, toUrl: best } },
}

/** All entries, each alone or in a series with others of its type. */
export function toSeries(entries: readonly Shown[], window: Window): Series[] {
  const byType = Map.groupBy(entries, ({ type }) => type)
  return [...byType].flatMap(([type, all]) => {
    const rule = RULES[type]
    if (!rule) return all.map(toSingle)
    const keyOfEntry = rule.createKey(all)
    const groups = Map.groupBy(all, (entry) => keyOfEntry(entry) ?? '')
    return [...groups].flatMap(([key, members]) => {
      if (key === '' || members.length < rule.least) return members.map(toSingle)
      const newestFirst = members.toSorted(
        (a, b) => compareText(lastOf(b), lastOf(a)) || compareText(a.id, b.id),
      )
      return [
        { title: rule.toTitle(newestFirst), url: rule.toUrl(newestFirst, window), members: newestFirst },
      ]
    })
  })
}

function toSingle(entry: Shown): Series {
  return { title: entry.title, url: entry.url, members: [entry] }
}

/** A title without what differs from one time to the next: numbers, dates, and what stands in brackets. */
export function stemOf(title: string): string {
  const stem = title
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, ' ')
    .replace(PART, ' ')
    .replace(/\b\d+(?:st|nd|rd|th)\b/gi, ' ')
    .replace(
      /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|spring|summer|autumn|fall|winter|q[1-4])\b(?:\s+\d{4})?|\b(?:19|20)\d{2}\b/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/^[\s:|–—,-]+|(?<![\s:|–—,-])[\s:|–—,-]+$/g, '')
  return stem || title
}

/** What is given again has the same title, or begins with it, whereas the parts of a talk are different ones. */
function byTitleAndPart(all: readonly Shown[]): (entry: Shown) => string {
  const keyOfTitle = (title: string) => {
    const parts = title.match(PART) ?? []
    return keyOf([stemOf(title.replace(MANNER, '')), ...parts].join(' '))
  }
  const known = new Set(all.map(({ title }) => keyOfTitle(title)))
  return ({ title }) => {
    // A subtitle that is only sometimes there.
    const main = keyOfTitle(splitTitle(title)[0] ?? '')
    return main.includes(' ') && known.has(main) ? main : keyOfTitle(title)
  }
}

/** Things of one place that are numbered as parts of one whole, whatever each is called beside that. */
function byNumberedStem(): (entry: Shown) => string | undefined {
  return (entry) => {
    const whole = findWhole(entry.title)
    return whole === undefined ? undefined : `${containerOf(entry)}\n${keyOf(whole)}`
  }
}

/** What a numbered thing is a part of: `Kite course` of `Kite course #2: Tails`. */
function findWhole(title: string): string | undefined {
  const numbered = splitTitle(title).find((part) => part.search(PART) >= 0)
  const whole =
    numbered === undefined
      ? ''
      : numbered
          .replace(PART, ' ')
          .replace(/(?<![\s,:()[\]-])[\s,:()[\]-]+$/, '')
          .trim()
  return keyOf(whole) === '' ? undefined : whole
}

function partsTitle(members: readonly Shown[]): string {
  const [newest] = members as readonly [Shown]
  return `${findWhole(newest.title)} (${members.length} parts)`
}

/** Parts of a title, as in `Coding with Ada #12: A parser` or `A parser | Coding with Ada`. */
function partsOf(title: string): string[] {
  return splitTitle(title)
    .map(stemOf)
    .filter((part) => part !== '')
}

function splitTitle(title: string): string[] {
  return title.split(/[:|–—]\s+|\s[-|–—]\s+/)
}

/** The part of a stream's title that most of its channel's streams have, unless that is only what the channel is called. */
function byPartOfTitle(all: readonly Shown[]): (entry: Shown) => string | undefined {
  const keysOf = (entry: Shown) => {
    const channel = containerOf(entry)
    const parts = new Set(partsOf(entry.title).map(keyOf))
    return [...parts]
      .filter((part) => part !== channel && part.includes(' '))
      .map((part) => `${channel}\n${part}`)
  }
  const counts = countAll(all.flatMap(keysOf))
  return (entry) => {
    const shared = keysOf(entry)
      .map((key) => ({ key, times: counts.get(key) ?? 0 }))
      .filter(({ times }) => times > 1)
      .sort((a, b) => b.times - a.times || compareText(a.key, b.key))
    return shared[0]?.key
  }
}

function sharedPart(members: readonly Shown[]): string {
  const [newest] = members as readonly [Shown]
  const key = byPartOfTitle(members)(newest)?.split('\n')[1]
  return partsOf(newest.title).find((part) => keyOf(part) === key) ?? newest.title
}

/** Gatherings of one group: they are called alike, or the entry says whose they are. */
function byGathering(all: readonly Shown[]): (entry: Shown) => string | undefined {
  const counts = countAll(all.map(stemKeyOf))
  const usual = new Map(
    [...Map.groupBy(all, (entry) => containerOf(entry) ?? '')].map(([group, some]) => [
      group,
      medianOf(some),
    ]),
  )
  return (entry) => {
    const { title, date, 'end-date': end = date, metrics } = entry
    if (CONFERENCE.test(title) || end.slice(0, 10) > date.slice(0, 10)) return undefined
    const stem = stemKeyOf(entry)
    const isDistinct = stem.split(' ').some((word) => !GENERIC.test(word))
    if (isDistinct && (counts.get(stem) ?? 0) > 1) return `title ${stem}`
    const container = containerOf(entry)
    const isFarMore = (metrics?.attendees?.value ?? 0) > FAR_MORE * (usual.get(container ?? '') ?? 0)
    return container === undefined || (isFarMore && isDistinct) ? undefined : `container ${container}`
  }
}

/** What a numbered gathering was about: `Blazor` of `Kite Meetup #12: Blazor`. */
export function subjectOfGathering(title: string): string | undefined {
  const [first = '', ...others] = splitTitle(title)
  const isNumbered = first.search(PART) >= 0 || MEETUP.test(first)
  return isNumbered && others.length > 0 ? others.join(' – ') : undefined
}

/** How many people usually come; no end of them where that is not known. */
function medianOf(gatherings: readonly Shown[]): number {
  const counts = gatherings.flatMap(({ metrics }) => metrics?.attendees?.value ?? []).sort((a, b) => a - b)
  return counts[Math.floor((counts.length - 1) / 2)] ?? Number.POSITIVE_INFINITY
}

function countAll(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function gatheringTitle(members: readonly Shown[]): string {
  const [newest] = members as readonly [Shown]
  const isNamedAlike = members.every((entry) => stemKeyOf(entry) === stemKeyOf(newest))
  const name = isNamedAlike ? stemOf(newest.title) : nameOf(members)
  return `${name}: ${describeGatherings(members)}`
}

/** `10 meetups` */
export function describeGatherings(members: readonly Shown[]): string {
  const isMeetup = members.some(({ title, container }) => MEETUP.test(`${title} ${container?.name ?? ''}`))
  const what = members[0]?.type === 'user-group' ? 'meeting' : isMeetup ? 'meetup' : 'event'
  return count(members.length, what, `${what}s`)
}

function gatheringUrl(members: readonly Shown[]): string | undefined {
  return home(members) ?? best(members)
}

/** The title that most of them have, the shortest of several. */
function plainestTitle(members: readonly Shown[]): string {
  const counts = countAll(members.map(({ title }) => title))
  const [plainest] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
  return plainest?.[0] ?? ''
}

/** Of several the one that most people saw, else the newest with an address. */
function bestOf(members: readonly Shown[]): Shown | undefined {
  const seen = ({ metrics = {} }: Shown) => Math.max(0, ...Object.values(metrics).map(({ value }) => value))
  return members.filter(({ url }) => url !== undefined).sort((a, b) => seen(b) - seen(a))[0]
}

/** The search that shows all of them, on the pages of their repository; its home where it is not GitHub's. */
function toSearch(
  members: readonly Shown[],
  page: string,
  query: string,
  qualifier: string,
): string | undefined {
  const own = toPage(members, page)
  // What a person wrote down, or imported, tells no login.
  const isOfLogins = members.every(({ origin }) => origin.startsWith('github:'))
  if (own === undefined || !isOfLogins) return home(members)
  // Several people are one or the other: https://docs.github.com/en/search-github/searching-on-github/searching-issues-and-pull-requests
  const logins = [...new Set(members.map(({ origin }) => placeOf(origin)))].sort(compareText)
  return `${own}?q=${encodeURIComponent([query, ...logins.map((login) => `${qualifier}:${login}`)].join(' '))}`
}

function toPage(members: readonly Shown[], page: string): string | undefined {
  const repository = home(members)
  return repository && `${repository.replace(/\/$/, '')}/${page}`
}

function lastOf({ date, 'end-date': end }: Shown): string {
  return end !== undefined && end > date ? end : date
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
