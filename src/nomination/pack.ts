import type { Field, Gate, Kind, Program } from '../programs/program.ts'
import type { ContributionType } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { cut } from '../record/text.ts'
import { addDays, toDay, type Window } from '../record/window.ts'
import { type Item, toItems } from './item.ts'
import { selectItems } from './select.ts'

/** A field of the form, filled as far as the record can. */
export interface FilledField {
  readonly name: string
  /** Empty where it is unknown or not asked for. */
  readonly value: string
  /** The form asks for it, and only the person knows it. */
  readonly isToFill: boolean
  /** What may be filled in, where the form has a list. */
  readonly choices: readonly string[]
  /** Whether the item's kind has this field at all. */
  readonly isAsked: boolean
}

export interface PackItem {
  readonly item: Item
  readonly kind: string
  readonly fields: readonly FilledField[]
}

export interface GateAnswer {
  readonly question: string
  /** `no` is what the record says, which may not know. */
  readonly answer: 'yes' | 'no'
  readonly ids: readonly string[]
}

/** A count as the program would make it. */
export interface KindTotal {
  readonly kind: string
  readonly items: number
  readonly selected: number
}

/** What goes into a program's form. */
export interface Pack {
  readonly program: Program
  readonly person: string
  readonly window: Window
  readonly gates: readonly GateAnswer[]
  readonly gaps: readonly string[]
  readonly totals: readonly KindTotal[]
  readonly selection: readonly PackItem[]
  readonly rest: readonly Item[]
  /** In the window, but of types that the form has no place for. */
  readonly unplaced: readonly Item[]
}

export function buildPack(
  program: Program,
  contributions: readonly Shown[],
  window: Window,
  person: string,
): Pack {
  const items = toItems(contributions, window)
  const placed = items.filter(({ type }) => program.mappings[type])
  const chosen = selectItems(placed, window, program.cap)
  const selection = chosen.map((item) => fill(item, program))
  return {
    ...{ program, person, window, selection },
    gates: program.gates.map((gate) => answer(gate, contributions, window)),
    gaps: findGaps(items, selection, window),
    totals: countKinds(program, placed, chosen),
    rest: placed.filter((item) => !chosen.includes(item)),
    unplaced: items.filter(({ type }) => !program.mappings[type]),
  }
}

function fill(item: Item, program: Program): PackItem {
  const mapping = program.mappings[item.type]
  const kind = program.kinds.find(({ name }) => name === mapping?.kind) as Kind
  const asked = mapping?.fields ?? kind.fields
  const special = new Set(program.kinds.flatMap(({ fields }) => fields))
  const fields = program.fields.map((field): FilledField => {
    const isAsked = !special.has(field.name) || asked.includes(field.name)
    const value = isAsked
      ? cut(textOf(field, item, kind, mapping?.format), field.limit ?? Number.POSITIVE_INFINITY)
      : ''
    const isNeeded =
      field.isRequired || special.has(field.name) || (field.content === 'role' && kind.roles.length > 0)
    const choices = field.content === 'audience' ? program.audiences : []
    return { name: field.name, value, isAsked, choices, isToFill: isAsked && value === '' && isNeeded }
  })
  return { item, kind: kind.name, fields }
}

function textOf({ content }: Field, item: Item, kind: Kind, format: string | undefined): string {
  if (typeof content === 'object') {
    const value = item.metrics?.[content.metric]?.value
    // A program that asks for a number takes no 0 for an answer that is not known.
    return value === undefined ? '' : String(value)
  }
  switch (content) {
    case 'kind':
      return kind.name
    case 'format':
      return format ?? ''
    case 'title':
      return item.title
    case 'description':
      return item.description
    case 'url':
      return item.url ?? ''
    case 'date':
      return item.day
    case 'role':
      return toRole(item.role, kind.roles)
    case 'tags':
      return item.tags.join(', ')
    case 'primary-area':
      return item.areas[0] ?? ''
    case 'additional-areas':
      return item.areas.slice(1).join('; ')
    case 'audience':
      return item.audience.join('; ')
    case 'nothing':
      return ''
  }
}

/** The person's role in the program's words, else the usual one of the kind. */
function toRole(role: string | undefined, roles: readonly string[]): string {
  if (role === undefined) return roles[0] ?? ''
  return roles.find((one) => one.toLowerCase() === role.toLowerCase()) ?? roles[0] ?? ''
}

function answer({ question, types }: Gate, contributions: readonly Shown[], window: Window): GateAnswer {
  const ids = contributions
    .filter(({ type }) => types.includes(type))
    .filter(({ date }) => {
      const day = toDay(date, window.timeZone)
      return window.since <= day && day <= window.until
    })
    .map(({ id }) => id)
  return { question, answer: ids.length > 0 ? 'yes' : 'no', ids }
}

function countKinds(program: Program, placed: readonly Item[], chosen: readonly Item[]): KindTotal[] {
  return program.kinds
    .map(({ name }) => {
      const isKind = ({ type }: Item) => program.mappings[type]?.kind === name
      return { kind: name, items: placed.filter(isKind).length, selected: chosen.filter(isKind).length }
    })
    .filter(({ items }) => items > 0)
}

const TALKS: readonly ContributionType[] = ['talk', 'workshop']

/** What a reviewer would miss. */
function findGaps(items: readonly Item[], selection: readonly PackItem[], window: Window): string[] {
  const months = monthsOf(window).filter((month) => !items.some(({ day }) => day.startsWith(month)))
  const names = selection[0]?.fields.map(({ name }) => name) ?? []
  const unfilled = names
    .map((name, index) => ({ name, count: selection.filter(({ fields }) => fields[index]?.isToFill).length }))
    .filter(({ count }) => count > 0)
  return [
    ...(items.some(({ type }) => TALKS.includes(type)) ? [] : ['No talk and no workshop.']),
    ...(months.length === 0 ? [] : [`No entry in ${months.join(', ')}.`]),
    ...unfilled.map(({ name, count }) => `${name}: to fill in ${count} of ${selection.length} items.`),
    ...(items.some(({ highlight }) => highlight)
      ? []
      : ['No highlight: say in an override which entries matter most.']),
  ]
}

/** The months that lie in the window as a whole, `YYYY-MM`. */
function monthsOf({ since, until }: Window): string[] {
  const months: string[] = []
  for (let day = since; day <= until; day = addDays(`${day.slice(0, 7)}-28`, 4).replace(/-\d\d$/, '-01')) {
    const month = day.slice(0, 7)
    const next = addDays(`${month}-28`, 4).slice(0, 7)
    if (day.endsWith('-01') && addDays(`${next}-01`, -1) <= until) months.push(month)
  }
  return months
}
