import type { ContributionType } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { cut } from '../record/text.ts'
import { isInWindow, toDay, type Window, wholeMonthsOf } from '../record/window.ts'
import { type Item, toItems } from './item.ts'
import type { Field, FieldContent, Gate, Kind, Program } from './programs/program.ts'
import { selectItems } from './select.ts'

/** A field of the form, filled as far as the record allows. */
export interface FilledField {
  readonly name: string
  readonly content: FieldContent
  /** Empty where it is unknown or not asked for. */
  readonly value: string
  /** The form asks for it, and only the person knows it. */
  readonly isToFill: boolean
  /** The values to choose from, where the form has a list. */
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
  /** `no` only means that the record has nothing. */
  readonly answer: 'yes' | 'no'
  readonly ids: readonly string[]
}

/** Items of one activity type. */
export interface KindTotal {
  readonly kind: string
  readonly items: number
  readonly selected: number
}

/** What goes into a program's form. */
export interface Pack {
  readonly program: Program
  readonly person: string | undefined
  readonly window: Window
  readonly gates: readonly GateAnswer[]
  readonly gaps: readonly string[]
  readonly totals: readonly KindTotal[]
  readonly selection: readonly PackItem[]
  readonly rest: readonly Item[]
  /** In the window, but of types for which the form has no place. */
  readonly unplaced: readonly Item[]
}

export function buildPack(
  program: Program,
  contributions: readonly Shown[],
  window: Window,
  person: string | undefined,
  toName: (name: string) => string,
): Pack {
  const items = toItems(contributions, window)
  const placed = items.filter(({ type }) => program.mappings[type])
  const chosen = selectItems(placed, window, program.cap)
  const selection = chosen.map((item) => fillItem(item, program))
  return {
    program,
    person,
    window,
    gates: program.gates.map((gate) => answerGate(gate, contributions, window)),
    gaps: findGaps(contributions, selection, window, toName),
    totals: countKinds(program, placed, chosen),
    selection,
    rest: placed.filter((item) => !chosen.includes(item)),
    unplaced: items.filter(({ type }) => !program.mappings[type]),
  }
}

function fillItem(item: Item, program: Program): PackItem {
  const mapping = program.mappings[item.type]
  const kind = program.kinds.find(({ name }) => name === mapping?.kind) as Kind
  const asked = mapping?.fields ?? kind.fields
  const special = new Set(program.kinds.flatMap(({ fields }) => fields))
  const fields = program.fields.map((field): FilledField => {
    const isAsked = !special.has(field.name) || asked.includes(field.name)
    const value = isAsked
      ? cut(fieldText(field, item, kind, program), field.limit ?? Number.POSITIVE_INFINITY)
      : ''
    const isNeeded =
      field.isRequired || special.has(field.name) || (field.content === 'role' && kind.roles.length > 0)
    const choices = choicesOf(field, kind, program)
    const isToFill = isAsked && value === '' && isNeeded
    return { name: field.name, content: field.content, value, isToFill, choices, isAsked }
  })
  return { item, kind: kind.name, fields }
}

function choicesOf({ content, choices }: Field, kind: Kind, { audiences }: Program): readonly string[] {
  if (content === 'audience') return audiences
  return content === 'role' ? kind.roles : (choices ?? [])
}

function fieldText({ name, content }: Field, item: Item, kind: Kind, program: Program): string {
  const mapping = program.mappings[item.type]
  if (typeof content === 'object') {
    const value = item.metrics?.[mapping?.numbers?.[name] ?? content.metric]?.value
    // A 0 is left to fill in: it only means that nothing was counted.
    return value ? String(value) : ''
  }
  switch (content) {
    case 'kind':
      return kind.name
    case 'format':
      return mapping?.format ?? ''
    case 'title':
      return item.title
    case 'description':
      return item.description
    case 'url':
      return item.url ?? ''
    case 'date':
      return item.day
    case 'end-date':
      return item.endDay ?? ''
    case 'role':
      return toRole(item.role, kind.roles)
    case 'tags':
      return item.tags.join(', ')
    case 'primary-area':
      return item.areas[0] ?? ''
    case 'additional-areas':
      return item.areas.slice(1).join('; ')
    case 'audience':
      return toAudiences(item.audience, program.audiences).join('; ')
    case 'nothing':
      return ''
  }
}

/**
 * The name of the role in the program: the usual one of the kind without a role, none for a role that the kind does not have.
 */
function toRole(role: string | undefined, roles: readonly string[]): string {
  if (role === undefined) return roles[0] ?? ''
  return roles.find((one) => one.toLowerCase() === role.toLowerCase()) ?? ''
}

/** Only audiences that the program has, since it refuses others. */
function toAudiences(given: readonly string[], audiences: readonly string[]): string[] {
  if (audiences.length === 0) return [...given]
  return audiences.filter((one) => given.some((name) => name.toLowerCase() === one.toLowerCase()))
}

function answerGate({ question, types }: Gate, contributions: readonly Shown[], window: Window): GateAnswer {
  const ids = contributions
    .filter(({ type, date }) => types.includes(type) && isInWindow(window, date))
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
function findGaps(
  contributions: readonly Shown[],
  selection: readonly PackItem[],
  window: Window,
  toName: (name: string) => string,
): string[] {
  const inside = contributions.filter(({ date }) => isInWindow(window, date))
  const busy = new Set(inside.map(({ date }) => toDay(date, window.timeZone).slice(0, 7)))
  const months = wholeMonthsOf(window).filter((month) => !busy.has(month))
  const names = selection[0]?.fields.map(({ name }) => name) ?? []
  const unfilled = names
    .map((name, index) => ({ name, count: selection.filter(({ fields }) => fields[index]?.isToFill).length }))
    .filter(({ count }) => count > 0)
  return [
    ...(inside.some(({ type }) => TALKS.includes(type)) ? [] : ['No talk and no workshop.']),
    ...(months.length === 0 ? [] : [`No entry in ${months.join(', ')}.`]),
    ...unfilled.map(
      ({ name, count }) => `${toName(name)}: to fill in ${count} of ${selection.length} items.`,
    ),
    ...(inside.some(({ highlight }) => highlight)
      ? []
      : ['No highlight: say in an override which entries matter most.']),
  ]
}
