import type { ContributionType, MetricName } from '../record/contribution.ts'
import { describe } from './describe.ts'
import type { Item } from './item.ts'
import type { IsHabit } from './phrases.ts'
import type { Field, FieldContent, Kind, Mapping, Program } from './programs/program.ts'
import { cutAtSentence } from './prose.ts'

/** A field of the form, filled as far as the record allows. */
export interface FilledField {
  readonly name: string
  readonly content: FieldContent
  /** What is counted in it, of this item. */
  readonly metric: MetricName | undefined
  /** Empty where it is unknown or not asked for. */
  readonly value: string
  /** The form asks for it, and only the person knows it. */
  readonly isToFill: boolean
  /** The values to choose from, where the form has a list. */
  readonly choices: readonly string[]
}

export interface FilledItem {
  readonly item: Item
  readonly kind: string
  readonly fields: readonly FilledField[]
}

/** What the person says once for all items. */
export interface Defaults {
  readonly audienceOf: (item: Item) => Said
  readonly primaryAreaOf: (item: Item) => Said
  /** Where the person's days are, if they say so. */
  readonly timeZone: string | undefined
  /** What the person says goes into a field of an item, by the field's name in the program's data. */
  readonly answerOf: (item: Item, field: string) => string | undefined
  /** The name in the program's data of what the person calls by its present name. */
  readonly toKnown: (name: string) => string
}

/** What is said of an item, and whether of it in particular, which goes before what it says itself. */
export interface Said {
  readonly values: readonly string[]
  readonly isParticular: boolean
}

/** Where being held once counts as a session. */
const COUNTED = new Set<ContributionType>([
  'talk',
  'workshop',
  'livestream',
  'podcast-episode',
  'event',
  'user-group',
])
/** Where attendees are people in a room. */
const HELD = new Set<ContributionType>(['talk', 'workshop', 'event', 'user-group'])
const ONLINE = /\b(?:online|virtual|webinar|remote|live ?stream)\b/i

/** The mapping of a type to the program that fits an item. */
export function findMapping(program: Program, item: Item): Mapping | undefined {
  const { container: { name: place = '' } = {}, roles, title } = item
  const all: readonly Mapping[] = [program.mappings[item.type] ?? []].flat()
  return all.find(({ when }) => {
    const { container = ANYTHING, role: as = ANYTHING, name = ANYTHING } = when ?? {}
    return container.test(place) && as.test(roles.join('\n')) && name.test(`${title}\n${place}`)
  })
}

const ANYTHING = /(?:)/

/** The fields of an item that the form has a place for. */
export function fillItem(item: Item, program: Program, defaults: Defaults, isHabit: IsHabit): FilledItem {
  const mapping = findMapping(program, item) as Mapping
  const kind = program.kinds.find(({ name }) => name === mapping.kind) as Kind
  const asked = findAsked(item, program, mapping, kind)
  const metrics = new Set(asked.flatMap((field) => metricsOf(field, mapping)))
  const context: Context = {
    ...{ item, program, mapping, kind, defaults },
    hasEnd: asked.some(({ content }) => content === 'end-date'),
    describe: (limit) => describe(item, isHabit, (metric) => metrics.has(metric), limit),
  }
  const values = new Map(asked.map((field) => [field, fillField(field, context)]))
  const needed = findNeeded(values, context)
  const fields = program.fields.map((field): FilledField => {
    const value = values.get(field) ?? ''
    return {
      ...{ name: field.name, content: field.content, metric: metricsOf(field, mapping)[0], value },
      isToFill: value === '' && needed.has(field),
      choices: choicesOf(field, context),
    }
  })
  return { item, kind: kind.name, fields }
}

interface Context {
  readonly item: Item
  readonly program: Program
  readonly mapping: Mapping
  readonly kind: Kind
  readonly defaults: Defaults
  /** Whether the form asks for the last day too: then its day is the first. */
  readonly hasEnd: boolean
  readonly describe: (limit: number) => string
}

/** The fields that the form has for an item. */
function findAsked(item: Item, program: Program, mapping: Mapping, kind: Kind): Field[] {
  const special = specialOf(program)
  const own = mapping.fields ?? kind.fields
  const inKind = program.fields.filter(({ name }) => !special.has(name) || own.includes(name))
  const venue = inKind.find(({ content }) => content === 'venue')
  const place = venue && toVenue(item, venue.choices ?? [])
  return inKind.filter(
    ({ venues }) => venues === undefined || (place !== undefined && venues.includes(place)),
  )
}

/** The fields that the person has to fill where they are empty. */
function findNeeded(
  values: ReadonlyMap<Field, string>,
  { program, mapping, kind }: Context,
): ReadonlySet<Field> {
  const special = specialOf(program)
  const needs = mapping.needs ?? mapping.fields ?? kind.fields
  const asked = [...values.keys()]
  const numbers = asked.filter((field) => special.has(field.name) && metricsOf(field, mapping).length > 0)
  // How often it was held is no measure of who came.
  const isMeasure = (field: Field) => !metricsOf(field, mapping).includes('sessions')
  const measures = numbers.filter(isMeasure)
  const isCounted = measures.some((field) => values.get(field) !== '')
  const open = measures.length > 0 ? measures : numbers
  const first = needs.find((need) => open.some(({ name }) => name === need))
  const isNeeded = (field: Field): boolean => {
    if (field.isRequired) return true
    if (field.content === 'role') return kind.roles.length > 0
    if (!special.has(field.name) || !needs.includes(field.name) || field.content === 'url') return false
    return !numbers.includes(field) || (!isCounted && field.name === first)
  }
  return new Set(asked.filter(isNeeded))
}

/** The fields that not every kind has. */
function specialOf({ kinds }: Program): Set<string> {
  return new Set(kinds.flatMap(({ fields }) => fields))
}

/** What is counted in a field. */
function metricsOf({ name, content }: Field, { numbers }: Mapping): MetricName[] {
  if (typeof content !== 'object') return []
  const metric = numbers?.[name]
  return metric ? [metric] : [content.metric, ...(content.plus ? [content.plus] : [])]
}

function choicesOf(
  { content, choices }: Field,
  { kind, mapping, program: { audiences } }: Context,
): readonly string[] {
  if (content === 'audience') return audiences
  if (content === 'format' && mapping.formats) return mapping.formats
  return content === 'role' ? kind.roles : (choices ?? [])
}

function fillField(field: Field, context: Context): string {
  const said = context.defaults.answerOf(context.item, field.name)
  if (said !== undefined) return said
  const limit = field.limit ?? Number.POSITIVE_INFINITY
  return field.content === 'description'
    ? context.describe(limit)
    : cutAtSentence(textOf(field, context), limit)
}

function textOf(field: Field, context: Context): string {
  const { item, mapping, kind, defaults } = context
  const { content, choices = [] } = field
  const metrics = metricsOf(field, mapping)
  if (metrics.length > 0) return numberOf(item, metrics)
  switch (content) {
    case 'kind':
      return kind.name
    case 'format':
      return mapping.format ?? ''
    case 'title':
      return item.title
    case 'url':
      return item.url ?? ''
    case 'agenda':
      return item.container?.url ?? ''
    case 'date':
      return context.hasEnd ? item.firstDay : item.day
    case 'end-date':
      return item.day
    case 'role':
      return toRole(context)
    case 'tags':
      return toTags(context, field).join(', ')
    case 'primary-area':
      return toAreas(context, choices)[0] ?? ''
    case 'additional-areas':
      return toAreas(context, choices)
        .slice(1, 1 + (field.most ?? Number.POSITIVE_INFINITY))
        .join('; ')
    case 'audience':
      return toAudiences(context).join('; ')
    case 'event':
      return choices.find((one) => hasWords(item.container?.name ?? '', one)) ?? ''
    case 'venue':
      return toVenue(item, choices)
    case 'time-zone':
      return defaults.timeZone ?? ''
    case 'highlight':
      return item.highlight === true ? (choices[0] ?? '') : ''
    default:
      return ''
  }
}

function numberOf({ metrics, type, members }: Item, names: readonly MetricName[]): string {
  const sum = names.reduce((all, name) => all + (metrics[name]?.value ?? 0), 0)
  // A 0 is left to fill in: it only means that nothing was counted.
  if (sum > 0) return String(sum)
  return names.includes('sessions') && COUNTED.has(type) ? String(members.length) : ''
}

/** The usual role of the kind without a role, none for a role that the kind does not have. */
function toRole({ item: { roles: given, isOwn }, kind, defaults }: Context): string {
  const { roles, ownRole } = kind
  if (given.length === 0) return (isOwn ? ownRole : undefined) ?? roles[0] ?? ''
  const known = given.flatMap(
    (role) => findIn(roles, role, defaults) ?? roles.find((one) => ROLE_WORDS[one]?.test(role)) ?? [],
  )
  return known[0] ?? ''
}

/** How people call what programs have these words for. */
const ROLE_WORDS: Readonly<Record<string, RegExp>> = {
  Author: /^(?:main |lead |sole )?(?:author|writer|autor(?:in)?|blogger|creator|maintainer|owner)$/i,
  'Co-Author': /^co-?(?:author|writer|autor(?:in)?)$/i,
  Contributor: /^(?:contributor|committer|member|answerer|helper)$/i,
  Host: /^(?:co-?)?(?:host(?:ess)?|moderator(?:in)?|producer)$/i,
  Presenter: /^(?:co-?)?(?:presenter|speaker|author|creator|teacher|trainer(?:in)?|instructor)$/i,
  Panelist: /^panell?ist(?:in)?$/i,
  Speaker: /^(?:co-?|keynote )?speaker$/i,
  Organizer:
    /^(?:co-?|lead |main )?(?:organi[sz]er|founder|lead(?:er)?|chair|owner|head|organisator(?:in)?|gründer(?:in)?)$/i,
  Mentor: /^(?:co-?)?(?:mentor(?:in)?|coach|tutor)$/i,
}

/** Its area and its tags, of those that the form has. */
function toTags(context: Context, { choices, most }: Field): string[] {
  const { tags } = context.item
  if (!choices) return [...tags]
  const known = tags.flatMap((tag) => findIn(choices, tag, context.defaults) ?? [])
  return [...new Set([...toAreas(context, choices), ...known])].slice(0, most)
}

/**
 * Areas that the form has, the primary first: what is said of the item in particular, else its own, else what is said of all.
 * What the person names themselves is taken as it is: the program may have it by now.
 */
function toAreas({ item, defaults }: Context, choices: readonly string[]): string[] {
  // Where the form has no list, what the person calls their areas may be none of the program's.
  const own = item.areas.flatMap((area) => findIn(choices, area, defaults) ?? [])
  const { values, isParticular } = defaults.primaryAreaOf(item)
  const said = values.map((area) => findIn(choices, area, defaults) ?? area)
  return [...new Set(isParticular || own.length === 0 ? [...said, ...own] : own)]
}

/** Only audiences that the program has, since it refuses others. */
function toAudiences({ item, defaults, program: { audiences } }: Context): string[] {
  const { values, isParticular } = defaults.audienceOf(item)
  const given = isParticular || item.audience.length === 0 ? values : item.audience
  if (audiences.length === 0) return [...given]
  const known = new Set(given.map((name) => findIn(audiences, name, defaults)))
  return audiences.filter((one) => known.has(one))
}

/** By the numbers that are known, else by what it is called. Who is taught or mentored may be anywhere. */
function toVenue(
  { type, metrics, title, container }: Item,
  [inRoom, online, both]: readonly string[],
): string {
  const isHeld = HELD.has(type)
  const hasRoom = isHeld && (metrics.attendees?.value ?? 0) > 0
  const hasLine = (metrics['live-views']?.value ?? 0) > 0
  if (hasRoom && hasLine) return both ?? ''
  if (hasLine || ONLINE.test(`${title} ${container?.name ?? ''}`)) return online ?? ''
  return hasRoom ? (inRoom ?? '') : ''
}

/** As `MVP Global Summit 2026` has those of `MVP Summit`. */
function hasWords(name: string, words: string): boolean {
  const all = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.split(' ').every((word) => all.includes(word.toLowerCase()))
}

/** The value of a list that a person means, whether by the name in the program's data or by the present one. */
function findIn(known: readonly string[], name: string, { toKnown }: Defaults): string | undefined {
  const wanted = [name, toKnown(name)].map((one) => one.toLowerCase())
  return known.find((one) => wanted.includes(one.toLowerCase()))
}
