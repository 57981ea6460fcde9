import { SINCE, UNTIL } from './person.ts'
import type { Deed, DeedKind, Numbers, Truth } from './truth.ts'

/**
 * Counts what of a pack for Microsoft's nomination a person could hand in as it is. It knows the form and the truth, and of
 * the product only its two files: the pack's JSON and the record.
 *
 * A field is *right* when it is the truth, or empty where the activity cannot have it; *to fill* when it is empty and only
 * the person can say it: what the form requires, or a number that no source gives; else *wrong*, a number included that is
 * known and not there. `asked` counts the fields that the activity's dialog has; `all` every field of the item, of which those of
 * other dialogs are right when they are empty. A description counts as right when it is fit to paste: see `faultOf`.
 */

export interface PackFile {
  readonly items: readonly {
    readonly fields: Readonly<Record<string, string>>
    readonly ids: readonly string[]
  }[]
  readonly rest: readonly string[]
}

export interface Entry {
  readonly id: string
  readonly origin: string
  readonly title: string
  readonly date: string
  readonly url?: string
  readonly container?: { readonly name: string; readonly url?: string }
}

export interface Count {
  readonly fields: number
  readonly right: number
  readonly toFill: number
  readonly wrong: number
}

export interface Measure {
  readonly items: number
  readonly asked: Count
  readonly all: Count
  /** What is wrong: item, field, value. */
  readonly mistakes: readonly string[]
  /** What the person still has to type: field, how often. */
  readonly toFill: Readonly<Record<string, number>>
  readonly descriptions: number
  readonly fit: number
  /** Why a description is not fit, and the description. */
  readonly unfit: readonly string[]
  /** What is wrong with the choice and its order. */
  readonly checks: readonly string[]
}

type Verdict = 'right' | 'to fill' | 'wrong'

interface Judged {
  readonly deeds: readonly Deed[]
  /** The first that is no copy and no recording. */
  readonly lead: Deed
  readonly fields: Readonly<Record<string, string>>
  readonly numbers: Numbers
}

const ORGANISER = 'Activity/Event (organizer)'
const GROUP = 'User Group Owner'
const VIDEO = 'Webinar/Online Training/Video/Livestream'
const SPEAKER = 'Speaker/Presenter at Third-party event'
const CODE = 'Open Source/Project/Sample code/Tools'

/** What every dialog has. */
const COMMON = [
  ...['Activity Type', 'Primary Technology Area', 'Additional Technology Areas', 'Title', 'Description'],
  ...['Private Description', 'Target Audience', 'Published Date', 'Activity URL'],
]

/** What the dialogs have beside it, as the form was seen. */
const DIALOGS: Readonly<Record<string, readonly string[]>> = {
  Blog: ['Role', 'Number of views'],
  'Book/E-book': ['Role', 'Copies sold'],
  Podcast: ['Role', 'Number of sessions', 'Livestream views', 'On-demand views'],
  [VIDEO]: ['Role', 'Number of sessions', 'Livestream views', 'On-demand views'],
  [CODE]: ['Role', 'Number of views'],
  'Product Feedback': ['Role'],
  'Mentorship/Coaching': ['Role', 'Number of sessions'],
  [SPEAKER]: ['Livestream views', 'On-demand views', 'In-person attendees'],
  [GROUP]: ['Role', 'Number of views'],
  [ORGANISER]: [
    ...['Livestream views', 'On-demand views', 'Format', 'Type', 'Time Zone', 'End Date'],
    'Photos or Recording URL',
  ],
}

const TYPES: Readonly<Record<DeedKind, readonly string[]>> = {
  blog: ['Blog'],
  book: ['Book/E-book'],
  podcast: ['Podcast'],
  video: [VIDEO],
  short: [VIDEO],
  stream: [VIDEO],
  code: [CODE],
  package: [CODE],
  feedback: ['Product Feedback'],
  mentoring: ['Mentorship/Coaching'],
  talk: [SPEAKER],
  event: [ORGANISER],
  group: [GROUP],
}

const ROLES: Readonly<Record<string, readonly string[]>> = {
  Blog: ['Author'],
  'Book/E-book': ['Author'],
  Podcast: ['Host', 'Presenter'],
  [VIDEO]: ['Presenter', 'Host', 'Speaker'],
  'Product Feedback': ['Contributor'],
  'Mentorship/Coaching': ['Mentor'],
  [GROUP]: ['Organizer'],
}

export function measurePack(pack: PackFile, record: readonly Entry[], truth: Truth): Measure {
  const byId = new Map(record.map((entry) => [entry.id, entry]))
  const byKey = new Map(truth.deeds.map((deed) => [deed.key, deed]))
  const known = new Set(
    record.flatMap(({ url, container }) => [url, container?.url].filter((one) => one !== undefined)),
  )
  const items = pack.items.map(({ fields, ids }): Judged => {
    const deeds = ids.map((id) => deedOf(byId.get(id), byKey, id))
    return { ...{ deeds, fields, lead: leadOf(deeds) }, numbers: numbersOf(deeds, truth) }
  })
  const verdicts = items.flatMap((item) =>
    Object.entries(item.fields).map(([name, value]) => ({
      ...{ item, name, value, isAsked: isAsked(name, item) },
      verdict: judge(name, value, item, truth, known),
    })),
  )
  const faults = items.map((item) => ({ item, fault: faultOf(item, truth, known) }))
  const toFill = verdicts.filter(({ verdict }) => verdict === 'to fill')
  return {
    items: items.length,
    asked: countVerdicts(verdicts.filter(({ isAsked: is, value }) => is || value !== '')),
    all: countVerdicts(verdicts),
    mistakes: verdicts
      .filter(({ verdict, name }) => verdict === 'wrong' && name !== 'Description')
      .map(({ item, name, value }) => `${item.fields.Title}: ${name} is "${value}"`),
    toFill: countNames(toFill.map(({ name }) => name)),
    descriptions: items.length,
    fit: faults.filter(({ fault }) => fault === undefined).length,
    unfit: faults.flatMap(({ item, fault }) =>
      fault === undefined ? [] : [`${fault}: ${JSON.stringify(item.fields.Description)}`],
    ),
    checks: check(items, truth),
  }
}

function deedOf(entry: Entry | undefined, byKey: ReadonlyMap<string, Deed>, id: string): Deed {
  if (!entry) throw new Error(`the pack has ${id}, which the record has not`)
  const key =
    entry.origin === 'manual' || entry.url === undefined
      ? `${entry.date.slice(0, 10)} ${entry.title}`
      : entry.url
  const deed = byKey.get(key)
  if (!deed) throw new Error(`nobody has written down what is true of ${key}`)
  return deed
}

function leadOf(deeds: readonly Deed[]): Deed {
  const [first] = deeds
  if (!first) throw new Error('an item of nothing')
  return deeds.find(({ copyOf, recordingOf }) => !copyOf && !recordingOf) ?? first
}

/** What is known of all of them together, the views of a talk's recording included. */
function numbersOf(deeds: readonly Deed[], { deeds: all }: Truth): Numbers {
  const recordings = all.filter(
    (one) => !deeds.includes(one) && deeds.some(({ key }) => key === one.recordingOf),
  )
  const counted = [...deeds, ...recordings].map(({ numbers = {} }) => numbers)
  const sum = (name: keyof Numbers) => {
    const values = counted.flatMap((numbers) => numbers[name] ?? [])
    return values.length > 0 ? { [name]: values.reduce((a, b) => a + b, 0) } : {}
  }
  return {
    ...{ ...sum('views'), ...sum('live'), ...sum('attendees') },
    ...{ ...sum('sessions'), ...sum('copies'), ...sum('downloads') },
  }
}

function isAsked(name: string, { fields, lead }: Judged): boolean {
  const type = fields['Activity Type'] ?? ''
  const dialog = DIALOGS[acceptedTypes(lead).includes(type) ? type : (TYPES[lead.kind][0] ?? '')]
  return COMMON.includes(name) || (dialog?.includes(name) ?? false)
}

/** Evenings of a group may be entered as the group that somebody runs. */
function acceptedTypes({ kind, series }: Deed): readonly string[] {
  return kind === 'event' && series ? [...TYPES[kind], GROUP] : TYPES[kind]
}

function judge(name: string, value: string, item: Judged, truth: Truth, known: ReadonlySet<string>): Verdict {
  const { deeds, lead, numbers, fields } = item
  const type = fields['Activity Type'] ?? ''
  const times = deeds.filter(({ copyOf, recordingOf }) => !copyOf && !recordingOf).length
  const is = (...accepted: readonly string[]): Verdict => (accepted.includes(value) ? 'right' : 'wrong')
  const required = (verdict: () => Verdict) => (value === '' ? 'to fill' : verdict())
  /** A number has to be the known one. */
  const number = (wanted: number | undefined, unknown: Verdict): Verdict => {
    if (wanted !== undefined) return value === String(wanted) ? 'right' : 'wrong'
    return value === '' ? unknown : 'wrong'
  }
  /** A number whose field is not certain, so the description will do as well. */
  const numberOrText = (wanted: number | undefined): Verdict =>
    value === '' && (wanted === undefined || says(fields.Description ?? '', wanted))
      ? 'right'
      : number(wanted, 'right')
  if (!isAsked(name, item) && value === '') return 'right'

  switch (name) {
    case 'Activity Type':
      return required(() => is(...acceptedTypes(lead)))
    case 'Primary Technology Area':
      return required(() => is(...truth.areas))
    case 'Additional Technology Areas': {
      const areas = value === '' ? [] : value.split(/[;,] ?/)
      const primary = fields['Primary Technology Area'] ?? ''
      return areas.every((area) => truth.areas.includes(area) && area !== primary) ? 'right' : 'wrong'
    }
    case 'Target Audience': {
      const given = value
        .split(/[;,] ?/)
        .sort()
        .join()
      const accepted = [truth.audience, lead.audience ?? truth.audience].map((one) => one.toSorted().join())
      return required(() => (accepted.includes(given) ? 'right' : 'wrong'))
    }
    case 'Title':
      return required(() => judgeTitle(value, item, truth))
    case 'Description':
      return required(() => (faultOf(item, truth, known) === undefined ? 'right' : 'wrong'))
    case 'Private Description':
      return is('')
    case 'Published Date':
      return required(() => is(...daysOf(item)))
    case 'End Date': {
      if (type === ORGANISER && value === '' && !lead.end) return 'to fill'
      return is(lead.end ?? lead.date, ...(deeds.length > 1 ? deeds.map(({ date }) => date) : []))
    }
    case 'Role':
      // The popup for speakers was seen without a role, and the one for organisers has none.
      if (type === SPEAKER && lead.kind === 'talk') return is('', 'Speaker')
      if (lead.kind === 'event') return type === GROUP ? required(() => is('Organizer')) : is('', 'Organizer')
      return required(() => is(...rolesOf(lead)))
    case 'Number of views':
      if (lead.kind === 'code') return is('')
      if (lead.kind === 'package') return is('', ...(numbers.downloads ? [String(numbers.downloads)] : []))
      if (lead.kind === 'group' || lead.kind === 'event') return numberOrText(numbers.attendees)
      return number(numbers.views, 'to fill')
    case 'Number of sessions':
      if (lead.kind === 'mentoring') return number(numbers.sessions, 'to fill')
      if (value === '' && times === 1) return 'right'
      return numberOrText(times)
    case 'Livestream views':
      return number(numbers.live, lead.kind === 'stream' ? 'to fill' : 'right')
    case 'On-demand views':
      return number(numbers.views, lead.kind === 'podcast' ? 'to fill' : 'right')
    case 'In-person attendees':
      return number(numbers.attendees, lead.isOnline || lead.kind !== 'talk' ? 'right' : 'to fill')
    case 'Copies sold':
      return number(numbers.copies, 'to fill')
    case 'Activity URL':
      return judgeUrl(value, item, truth)
    case 'Format':
      return required(() => (/^in[- ]person$/i.test(value) ? 'right' : 'wrong'))
    case 'Type':
      return required(() => ((lead.eventType ?? /./).test(value) ? 'right' : 'wrong'))
    case 'Time Zone':
      return required(() => (truth.timeZone.test(value) ? 'right' : 'wrong'))
    case 'Photos or Recording URL':
      return is('')
    default: {
      // A field that nobody has thought of here: empty, a choice, a day, or an address of what is recorded.
      const isRecorded = known.has(value) || deeds.some(({ url }) => url && value.includes(url.slice(-11)))
      const isChoice = /^(?:yes|no|true|false)$/i.test(value)
      return value === '' || isChoice || isRecorded || daysOf(item).includes(value) ? 'right' : 'wrong'
    }
  }
}

function judgeTitle(value: string, { lead, deeds }: Judged, truth: Truth): Verdict {
  if ([...value].length > 100) return 'wrong'
  const series = truth.series.find(({ id }) => id === lead.series)?.name
  const names = deeds.length > 1 && lead.kind === 'code' ? [lead.repository] : [lead.title, series]
  const wanted = names.filter((one) => one !== undefined).map(plain)
  const given = plain(value)
  if (wanted.some((one) => given.includes(one))) return 'right'
  const isCut = /…$/.test(value) && wanted.some((one) => given.includes(one.slice(0, 40)))
  return isCut ? 'right' : 'wrong'
}

/** The day, or the last one of what took longer or happened again. */
function daysOf({ deeds, lead }: Judged): string[] {
  const own = deeds.filter(({ copyOf, recordingOf }) => !copyOf && !recordingOf)
  const counted = own.length > 0 ? own : deeds
  const newest = (all: readonly Deed[]) =>
    all
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  const work = counted.filter(({ isMechanical }) => !isMechanical)
  const [oldest = ''] = counted.map(({ date }) => date).sort()
  const days = [
    ...[newest(counted), ...(work.length > 0 ? [newest(work)] : [])],
    ...(lead.end ? [lead.end] : []),
    // The dialog for events asks for the first day.
    ...(lead.kind === 'event' ? [oldest] : []),
  ]
  return days.filter((day) => SINCE <= day && day <= UNTIL)
}

function rolesOf({ kind, roles, isOwn }: Deed): readonly string[] {
  if (roles) return roles
  if (kind === 'code') return [isOwn ? 'Author' : 'Contributor']
  if (kind === 'package') return ['Author']
  return ROLES[TYPES[kind][0] ?? ''] ?? []
}

function judgeUrl(value: string, { lead, deeds }: Judged, { login }: Truth): Verdict {
  const addresses = deeds.flatMap(({ url, urls = [], copyOf }) =>
    copyOf ? [] : [...(url ? [url] : []), ...urls],
  )
  if (lead.copyOf) return value === lead.copyOf ? 'right' : 'wrong'
  if (value === '') return addresses.length === 0 ? 'right' : 'wrong'
  if (lead.kind !== 'code' || deeds.length === 1) return addresses.includes(value) ? 'right' : 'wrong'
  // What proves several: a search for them.
  const asked = decodeURIComponent(value.replaceAll('+', ' ')).toLowerCase()
  const isSearch =
    /^https:\/\/github\.com\/(?:search\?|[^/]+\/[^/]+\/(?:pulls|issues)\?|[^/]+\/[^/]+\/commits)/.test(value)
  return isSearch &&
    asked.includes(lead.repository?.toLowerCase() ?? '') &&
    asked.includes(login.toLowerCase())
    ? 'right'
    : 'wrong'
}

/** What is never fit to paste, whoever wrote it. */
const NOISE: readonly (readonly [string, RegExp])[] = [
  [
    'a sponsor',
    /\bsponsor(?:ed|s)? by\b|\bthis video is sponsored\b|\bdiscount code\b|\bfor free for \d+ days\b/i,
  ],
  ['a newsletter', /newsletter/i],
  ['a plea to subscribe', /\bsubscribe\b|ring the bell|hit the bell/i],
  ['social links', /\b(?:linkedin|mastodon|bluesky|twitter|instagram|patreon)\b|hachyderm|buy me a coffee/i],
  ['hashtags', /(?:^|\s)#[a-z]\w+/i],
  // A single time of day is no list of them.
  ['chapters', /(?:^|\s)0?0:00\s|^\s*\d{1,2}:\d{2}\s|(?:\b\d{1,2}:\d{2}\b[\s\S]*){3}/m],
  ['a photo credit', /\b(?:photo|image|picture)\s*(?:by|:|courtesy|credit)|\bon unsplash\b/i],
  ['"appeared first on"', /appeared first on/i],
  ['a reading link', /continue reading|read more|\[(?:…|\.\.\.|&#8230;)\]/i],
  ['"originally published"', /originally published/i],
  ['an end in the middle', /(?:…|\.\.\.)\s*$/],
]

/** Kinds of work, several of them or counted: the word alone stands in many a title. */
const DID =
  /\b(?:features|fixes|bugs|documentation|docs|performance|enhancements|improvements|tests)\b|\b(?:1|one|an?)\s(?:new\s)?(?:feature|(?:bug ?)?fix|bug|enhancement|improvement|test)\b/i
const HOUSEKEEPING =
  /\b(?:bumps?|backports?|mechanical|maintenance|housekeeping|dependency updates?|dependencies|chores?)\b/i

/** Why a description cannot be pasted as it is; `undefined` if it can. */
function faultOf(item: Judged, { noise }: Truth, known: ReadonlySet<string>): string | undefined {
  const { fields, deeds, lead, numbers } = item
  const text = fields.Description ?? ''
  const given = plain(text)
  const times = deeds.filter(({ copyOf, recordingOf }) => !copyOf && !recordingOf).length
  if (text.trim() === '') return 'is empty'
  if ([...text].length > 1_000) return 'is too long'
  const titles = [fields.Title ?? '', lead.title].map(plain).filter((one) => one !== '')
  // A sentence may begin with it, but it does not stand there by itself.
  if (titles.some((title) => given.startsWith(title) && !/^ \w/.test(given.slice(title.length))))
    return 'repeats the title'
  const noisy = NOISE.find(([, pattern]) => pattern.test(text))
  if (noisy) return `has ${noisy[0]}`
  if (noise.some((pattern) => pattern.test(text))) return 'has what the platform adds'
  const links = (text.match(/https?:\/\/[^\s)>\]]+/g) ?? []).map((link) => link.replace(/[.,;:]+$/, ''))
  if (links.filter((link) => !isKnown(link, known)).length > 1) return 'has links that nobody recorded'
  if (!/[.!?)"'”’]$|https?:\/\/\S+$/.test(text.trim())) return 'has an end in the middle'
  const hasSentence = lead.says !== undefined && given.includes(plain(lead.says).slice(0, 40))
  if (lead.says !== undefined && !hasSentence && times <= 1 && lead.kind !== 'stream')
    return 'leaves out what the person wrote'
  const hasPlace = deeds.some(({ place }) => place !== undefined && given.includes(plain(place)))
  const isGroup = lead.kind === 'code' && deeds.length > 1
  if (!isGroup && !hasSentence && !hasPlace && !/\d/.test(text)) return 'has no fact'
  if (isGroup && deeds.some(({ isMechanical }) => !isMechanical)) {
    const own = deeds.reduce((left, { title }) => left.replaceAll(plain(title), ''), given)
    const did = own.search(DID)
    if (did < 0) return 'does not say what was done'
    const kept = own.search(HOUSEKEEPING)
    const named = (isMechanical: boolean) =>
      Math.min(
        ...deeds
          .filter((deed) => (deed.isMechanical ?? false) === isMechanical)
          .map(({ title }) => given.indexOf(plain(title)))
          .filter((at) => at >= 0),
      )
    if ((kept >= 0 && kept < did) || named(true) < named(false)) return 'names the housekeeping first'
  }
  const tells = [text, fields.Title ?? ''].some((one) => says(one, times))
  if (times > 1 && !isGroup && !tells && fields['Number of sessions'] !== String(times))
    return `is silent on ${times} times`
  const missing = Object.values(numbers).filter(
    (number) => !Object.values(fields).includes(String(number)) && !says(text, number),
  )
  if (missing.length > 0) return `is silent on ${missing.join(' and ')}`
  return undefined
}

/** Recorded, or below an address that is. */
function isKnown(link: string, known: ReadonlySet<string>): boolean {
  return (
    known.has(link) || [...known].some((one) => link.startsWith(one)) || /^https:\/\/github\.com\//.test(link)
  )
}

/** Whether a text has a number, however its thousands are told apart. */
function says(text: string, number: number): boolean {
  const words = [...'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')]
  const joined = text.replace(/(\d)[,.\u00a0\u202f ](?=\d{3}\b)/g, '$1')
  const isWord = new RegExp(`\\b(?:${words[number] ?? number})\\b`, 'i').test(text)
  return (
    new RegExp(`(?<!\\d)${number}(?!\\d)`).test(joined) ||
    isWord ||
    (number === 3 && /three times|thrice/i.test(text))
  )
}

/** Apart from case and typography. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

const MAX_ITEMS = 24

/** What a sensible person would not have chosen, or not in this order. */
function check(items: readonly Judged[], truth: Truth): string[] {
  const failed: string[] = []
  const demand = (holds: boolean, what: string) => {
    if (!holds) failed.push(what)
  }
  demand(items.length <= MAX_ITEMS, `${items.length} items are more than ${MAX_ITEMS}`)

  for (const { lead } of items) demand(!lead.copyOf, `a copy is chosen in place of its original: ${lead.url}`)

  const homes = items.map(
    ({ deeds }) => new Set(deeds.map(({ key, copyOf, recordingOf }) => copyOf ?? recordingOf ?? key)),
  )
  homes.forEach((own, index) => {
    const others = homes.slice(index + 1).filter((other) => [...own].some((key) => other.has(key)))
    demand(others.length === 0, `${others.length + 1} items are one thing: ${[...own][0]}`)
  })

  for (const { id, name, isOne } of truth.series) {
    const members = truth.deeds.filter(({ series }) => series === id)
    const parts = items.filter(({ deeds }) => deeds.some(({ series }) => series === id))
    if (!isOne || parts.length === 0) continue
    const covered = new Set(parts.flatMap(({ deeds }) => deeds.map(({ key }) => key)))
    demand(
      parts.length === 1 && members.every(({ key }) => covered.has(key)),
      `${name} is ${parts.length} items with ${covered.size} of ${members.length}`,
    )
  }

  for (const wanted of truth.needed) {
    const isThere = items.some(({ deeds }) =>
      deeds.some(({ key, series, repository }) => [key, series, repository].includes(wanted)),
    )
    demand(isThere, `not chosen: ${wanted}`)
  }

  const places = (matches: (item: Judged) => boolean) =>
    items.flatMap((item, index) => (matches(item) ? [index] : []))
  const before = (first: number[], then: number[], what: string) => {
    if (first.length > 0 && then.length > 0) demand(Math.max(...first) < Math.min(...then), what)
  }
  const isStage = ({ lead, numbers }: Judged) =>
    (lead.kind === 'talk' || lead.kind === 'event') && (numbers.attendees ?? 0) >= 100
  before(
    places(isStage),
    places(({ lead }) => lead.kind === 'short'),
    'a Short stands before a conference',
  )
  const isHousekeeping = ({ lead, deeds }: Judged) =>
    lead.kind === 'code' && deeds.every(({ isMechanical }) => isMechanical)
  before(
    places((item) => !isHousekeeping(item)),
    places(isHousekeeping),
    'housekeeping is not last',
  )
  const isWork = (item: Judged) => item.lead.kind === 'code' && !isHousekeeping(item)
  before(
    places((item) => isWork(item) && !item.lead.isOwn),
    places((item) => isWork(item) && item.lead.isOwn === true),
    'own repositories stand before those of others',
  )
  for (const [kind, least] of Object.entries(truth.atLeast)) {
    const count = places(({ lead }) => lead.kind === kind && !lead.copyOf).length
    demand(count >= (least ?? 0), `only ${count} originals of kind ${kind}, at least ${least}`)
  }
  return failed
}

function countVerdicts(verdicts: readonly { readonly verdict: Verdict }[]): Count {
  const count = (wanted: Verdict) => verdicts.filter(({ verdict }) => verdict === wanted).length
  return { fields: verdicts.length, right: count('right'), toFill: count('to fill'), wrong: count('wrong') }
}

function countNames(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
