import type { ContributionType, MetricName } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { count, formatNumber } from '../report/markdown.ts'
import type { Item } from './item.ts'
import type { IsHabit } from './phrases.ts'
import { cutAtSentence, toProse } from './prose.ts'
import { describeGatherings, subjectOfGathering } from './series.ts'
import { isMechanical, WORK_WORDS, workOf } from './work.ts'

/** How a sentence about a thing begins: what it is, and how it belongs to where it took place. */
const LEADS: Readonly<Record<ContributionType, readonly [what: string, where: string]>> = {
  'pull-request': ['Pull request merged', 'into'],
  review: ['Review of a pull request', 'in'],
  issue: ['Issue reported', 'in'],
  'discussion-answer': ['Answer in a discussion', 'of'],
  release: ['Release', 'of'],
  repository: ['Repository', 'in'],
  sample: ['Sample', 'in'],
  package: ['Package', 'on'],
  'blog-post': ['Blog post', 'on'],
  article: ['Article', 'in'],
  video: ['Video', 'on'],
  short: ['Short video', 'on'],
  livestream: ['Live stream', 'on'],
  'podcast-episode': ['Podcast episode', 'of'],
  talk: ['Talk', 'at'],
  workshop: ['Workshop', 'at'],
  event: ['Event organised', 'by'],
  'user-group': ['User group', 'of'],
  'forum-answer': ['Answer', 'on'],
  book: ['Book', 'from'],
  course: ['Course', 'on'],
  mentoring: ['Mentoring', 'with'],
  'product-feedback': ['Product feedback', 'to'],
  other: ['Contribution', 'to'],
}
/** What a talk was, and who spoke in an episode, where the role or the title says it. */
const SPECIAL_LEADS: readonly (readonly [type: ContributionType, word: RegExp, what: string])[] = [
  ['talk', /\bkeynote\b/i, 'Keynote'],
  ['talk', /\bpanel(?:l?ist)?\b/i, 'Panel'],
  ['talk', /\blightning\b/i, 'Lightning talk'],
  ['podcast-episode', /^(?:guest|gast|interviewee)$/i, 'Guest'],
]
/** What may last longer than what took place: a conference has three days, a talk at it not. */
const LASTING = new Set<ContributionType>([
  'mentoring',
  'course',
  'event',
  'user-group',
  'product-feedback',
  'other',
])
/** The most subjects, places and titles that a sentence names. */
const MAX_SUBJECTS = 3
const MAX_PLACES = 12
const MAX_NAMED = 3
/** Fewer reactions are chance. */
const MIN_REACTIONS = 3
/** Labels of pull requests say nothing of a subject. */
const ON_GITHUB = new Set<ContributionType>([
  'pull-request',
  'review',
  'issue',
  'discussion-answer',
  'release',
])

/** What numbers the form has fields of its own for. */
export type HasField = (metric: MetricName) => boolean

/**
 * The description of an item, at most `limit` characters: what the person wrote, as it is; else what its source says, fit to
 * paste; else a sentence of what is recorded. Numbers that the form has no field for follow. No sentence says anything that
 * is not recorded.
 */
export function describe(item: Item, isHabit: IsHabit, hasField: HasField, limit: number): string {
  const [entry] = item.members as readonly [Shown, ...Shown[]]
  if (item.members.length > 1) return cutAtSentence(describeSeries(item, entry, isHabit, limit), limit)
  const own = entry.isDescribedByHand ? entry.description : toProse(entry, isHabit)
  const text = own ?? factsOf(item)
  const isFacts = own === undefined
  const others = [
    ...(isFacts ? [] : numbersOf(item, (metric) => !hasField(metric) && !isSaid(own, item, metric))),
    ...(entry.also ? [`Also published on ${list(entry.also.map(({ name }) => name))}.`] : []),
  ]
  return append(text, others, limit)
}

/** Whether nothing is recorded that could describe it, but what it is and when it was. */
export function isBare(item: Item): boolean {
  const [entry] = item.members
  return item.members.length === 1 && entry?.description === undefined && factsAbout(item) === ''
}

/** What is recorded of a contribution, as one sentence. */
function factsOf(item: Item): string {
  // Of some things only the day is known.
  return `${leadOf(item)}${factsAbout(item) || ` of ${item.day}`}.`
}

function leadOf({ type, roles, title }: Item): string {
  const special = SPECIAL_LEADS.find(
    ([of, word]) => of === type && [...roles, title].some((text) => word.test(text)),
  )
  return special?.[2] ?? LEADS[type][0]
}

function factsAbout(item: Item): string {
  const { type, container, firstDay, day, recording, title } = item
  const isPlace = container !== undefined && container.name !== title
  const place = isPlace ? ` ${LEADS[type][1]} ${container.name}` : ''
  const time = LASTING.has(type) && firstDay < day ? ` from ${firstDay} to ${day}` : ''
  const changed = item.members[0]?.lines
  const numbers = [
    ...sizeOf(item, recording !== undefined),
    ...(changed === undefined ? [] : [`${count(changed, 'line', 'lines')} changed`]),
  ]
  return `${place}${subjectOf(item)}${time}${joinNumbers(numbers)}${recordingOf(item)}`
}

function subjectOf({ type, areas, tags }: Item): string {
  const subjects = areas.length > 0 ? areas : ON_GITHUB.has(type) ? [] : tags
  return subjects.length === 0 ? '' : ` about ${list(subjects.slice(0, MAX_SUBJECTS))}`
}

function recordingOf({ recording, metrics }: Item): string {
  if (!recording) return ''
  const views = metrics.views?.value ?? 0
  return views > 0 ? `; recording with ${count(views, 'view', 'views')}` : '; with a recording'
}

/** `for 310 people`, `with 4,210 views`, in the order in which a reader would say them. */
function sizeOf({ metrics }: Item, hasRecording: boolean): string[] {
  const value = (name: MetricName) => metrics[name]?.value ?? 0
  const say = (name: MetricName, one: string, many: string) =>
    value(name) > 0 ? [count(value(name), one, many)] : []
  return [
    ...(value('attendees') > 0 ? [`for ${count(value('attendees'), 'person', 'people')}`] : []),
    ...say('sessions', 'session', 'sessions'),
    ...say('live-views', 'live viewer', 'live viewers'),
    ...(hasRecording ? [] : say('views', 'view', 'views')),
    ...say('downloads', 'download', 'downloads'),
    ...say('copies', 'copy sold', 'copies sold'),
    ...say('score', 'point', 'points'),
    ...(value('reactions') >= MIN_REACTIONS ? say('reactions', 'reaction', 'reactions') : []),
  ]
}

function isOfPeople(number: string): boolean {
  return number.startsWith('for ')
}

function joinNumbers(numbers: readonly string[]): string {
  const [first, ...others] = numbers
  if (first === undefined) return ''
  if (isOfPeople(first)) return others.length === 0 ? ` ${first}` : ` ${first}, with ${list(others)}`
  return ` with ${list(numbers)}`
}

const HELD = new Set<ContributionType>(['talk', 'workshop', 'event', 'user-group'])

/** Numbers in sentences of their own, for behind a text. */
function numbersOf(item: Item, isWanted: (metric: MetricName) => boolean): string[] {
  const metrics = Object.fromEntries(
    Object.entries(item.metrics).filter(([name]) => isWanted(name as MetricName)),
  )
  const numbers = sizeOf({ ...item, metrics }, item.recording !== undefined)
  const people = numbers.filter(isOfPeople)
  const others = numbers.filter((one) => !isOfPeople(one))
  return [
    ...people.map((one) =>
      HELD.has(item.type) ? `Attended by ${one.slice('for '.length)}.` : `${capitalise(one)}.`,
    ),
    ...(others.length > 0 ? [`${capitalise(list(others))}.`] : []),
    ...sayRecording({ ...item, metrics }),
  ]
}

function sayRecording({ recording, metrics }: Item): string[] {
  const views = metrics.views?.value ?? 0
  return recording && views > 0 ? [`The recording has ${count(views, 'view', 'views')}.`] : []
}

/** Whether the person wrote a number into the text already. */
function isSaid(text: string, { metrics }: Item, metric: MetricName): boolean {
  const value = metrics[metric]?.value ?? 0
  const forms = [
    String(value),
    formatNumber(value),
    formatNumber(value).replaceAll(',', '.'),
    formatNumber(value).replaceAll(',', ' '),
  ]
  return forms.some((form) => new RegExp(`(?<!\\d|\\d[.,])${RegExp.escape(form)}(?!\\d|[.,]\\d)`).test(text))
}

function describeSeries(item: Item, newest: Shown, isHabit: IsHabit, limit: number): string {
  if (item.type === 'pull-request') return describeMerges(item)
  const own = newest.isDescribedByHand ? newest.description : undefined
  const byHand = own ?? item.members.find(({ isDescribedByHand }) => isDescribedByHand)?.description
  const isSpoken = item.type === 'talk' || item.type === 'workshop'
  const source = isSpoken ? toProse(newest, isHabit) : undefined
  const facts = isSpoken ? timesOf(item) : spanOf(item)
  const text = byHand ?? source
  return text === undefined ? facts : append(text, [facts], limit)
}

/** `Given 3 times, for 610 people in all: Code Tatra (2026-03-04, 310 people); …` */
function timesOf(item: Item): string {
  const { members, type } = item
  const numbers = joinNumbers(sizeOf(item, item.recording !== undefined))
  const all = numbers === '' ? '' : `,${numbers} in all`
  const given = type === 'talk' ? 'Given' : 'Held'
  const times = `${given} ${members.length} times${all}: ${named(members, whereOf)}.`
  return [times, ...sayRecording(item)].join(' ')
}

/** `10 meetups from … to …, for 412 people in all: …`, or of what is published the most seen. */
function spanOf(item: Item): string {
  const { type, title, members, firstDay, day } = item
  const numbers = sizeOf(item, false)
  const people = numbers.filter(isOfPeople)
  const others = numbers.filter((one) => !isOfPeople(one))
  const span = `from ${firstDay} to ${day}`
  if (type === 'event' || type === 'user-group') {
    const all = [...people, ...(others.length > 0 ? [`with ${list(others)}`] : [])]
    const sum = all.length > 0 ? `, ${all.join(', ')} in all` : ''
    return `${describeGatherings(members)} ${span}${sum}: ${named(members, whenOf)}.`
  }
  const sum = numbers.length > 0 ? `, ${list(numbers)} in all` : ''
  const isSeen = members.some((entry) => seenOf(entry) > 0)
  const byTitle = new Map(
    members.toSorted((a, b) => seenOf(a) - seenOf(b)).map((entry) => [entry.title, entry]),
  )
  const most = [...byTitle.values()].reverse().slice(0, MAX_NAMED)
  // Of parts that are all called alike the title says it.
  if (byTitle.size === 1) return `${title} ${span}${sum}.`
  return `${title} ${span}${sum}. ${isSeen ? 'The most seen' : 'Among them'}: ${named(most, titleOf)}.`
}

/** What the pull requests of a repository did, and those that reached most. */
function describeMerges({ members, title, firstDay, day }: Item): string {
  const works = Map.groupBy(members, workOf)
  const parts = WORK_WORDS.flatMap(([work, one, many]) => {
    const number = works.get(work)?.length ?? 0
    return number > 0 ? [count(number, one, many)] : []
  })
  const worth = members.filter((entry) => entry.highlight || !isMechanical(entry))
  const some = (worth.length > 0 ? worth : members)
    .toSorted((a, b) => tierOf(b) - tierOf(a) || reachedBy(b) - reachedBy(a) || linesOf(b) - linesOf(a))
    .slice(0, MAX_NAMED)
  return `${title} from ${firstDay} to ${day}: ${list(parts)}. Among them: ${named(some, mergeOf, MAX_NAMED)}.`
}

/** The person's highlights first, documentation after code, small work last. */
function tierOf(entry: Shown): number {
  if (entry.highlight) return 3
  const work = workOf(entry)
  if (work === 'mechanical') return 0
  return work === 'documentation' || work === 'test' ? 1 : 2
}

function reachedBy({ metrics }: Shown): number {
  return metrics?.reactions?.value ?? 0
}

function linesOf({ lines = 0 }: Shown): number {
  return lines
}

function seenOf({ metrics = {} }: Shown): number {
  return Math.max(0, ...Object.values(metrics).map(({ value }) => value))
}

function mergeOf(entry: Shown): string {
  const reactions = reachedBy(entry)
  const liked = reactions >= MIN_REACTIONS ? ` (${count(reactions, 'reaction', 'reactions')})` : ''
  return `${quote(entry.title)}${liked}`
}

function titleOf(entry: Shown): string {
  const seen = seenOf(entry)
  const views = entry.metrics?.views?.value
  const number = views
    ? ` (${count(views, 'view', 'views')})`
    : entry.metrics?.score && seen > 0
      ? ` (${count(seen, 'point', 'points')})`
      : ''
  return `${quote(entry.title)}${number}`
}

function whereOf(entry: Shown): string {
  const { container, date } = entry
  const facts = [date.slice(0, 10), ...whoOf(entry)]
  return container ? `${container.name} (${facts.join(', ')})` : facts.join(', ')
}

/** A gathering by its day, and by its subject where it has one. */
function whenOf(entry: Shown): string {
  const subject = subjectOfGathering(entry.title)
  const facts = whoOf(entry)
  const day = entry.date.slice(0, 10)
  return [
    day,
    ...(subject ? [quote(subject)] : []),
    ...(facts.length > 0 ? [`(${facts.join(', ')})`] : []),
  ].join(' ')
}

function whoOf({ metrics }: Shown): string[] {
  const [people, viewers] = [metrics?.attendees?.value, metrics?.['live-views']?.value]
  return [
    ...(people ? [count(people, 'person', 'people')] : []),
    ...(viewers ? [count(viewers, 'live viewer', 'live viewers')] : []),
  ]
}

function named(members: readonly Shown[], say: (entry: Shown) => string, most = MAX_PLACES): string {
  const left = members.length - most
  const said = members.slice(0, most).map(say)
  return [...said, ...(left > 0 ? [`and ${formatNumber(left)} more`] : [])].join('; ')
}

/** `a, b and c` */
function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function quote(title: string): string {
  return `“${title.replace(/[“”]/g, '"')}”`
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}

/** A text with sentences behind it, which stay whole. */
function append(text: string, sentences: readonly string[], limit: number): string {
  const tail = sentences.join(' ')
  if (tail === '') return cutAtSentence(text, limit)
  const room = limit - tail.length - 2
  if (room < limit / 4) return cutAtSentence(`${text} ${tail}`, limit)
  const separator = text.includes('\n') ? '\n\n' : ' '
  return `${cutAtSentence(text, room)}${separator}${tail}`
}
