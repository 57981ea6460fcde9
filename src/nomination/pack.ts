import type { ContributionType } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { overlaps, type Window } from '../record/window.ts'
import { type Defaults, type FilledItem, fillItem, findMapping } from './fill.ts'
import { type Item, toItems } from './item.ts'
import { createHabits } from './phrases.ts'
import type { ProgramOptions } from './programs/options.ts'
import type { Gate, Program, Prompt } from './programs/program.ts'
import { createNaming, selectItems } from './select.ts'

export interface GateAnswer {
  readonly question: string
  /** `no` only means that the record has nothing. */
  readonly answer: 'yes' | 'no'
  /** The contributions that answer it: those that are selected, where some are. */
  readonly ids: readonly string[]
  /** What only the person can tell of the answer. */
  readonly provided?: string | undefined
}

/** Items of one activity type. */
export interface KindTotal {
  readonly kind: string
  readonly items: number
  readonly selected: number
}

/** A free question of the form, with the person's answer where there is one. */
export interface Answered extends Prompt {
  readonly answer: string | undefined
}

/** What goes into a program's form. */
export interface Pack {
  readonly program: Program
  readonly person: string | undefined
  readonly window: Window
  readonly gates: readonly GateAnswer[]
  readonly gaps: readonly string[]
  readonly totals: readonly KindTotal[]
  readonly selection: readonly FilledItem[]
  /** The next, as ready to be handed in. */
  readonly spares: readonly FilledItem[]
  /** All that is not selected, the spares included. */
  readonly rest: readonly Item[]
  /** In the window, but of types for which the form has no place. */
  readonly unplaced: readonly Item[]
  readonly texts: readonly Answered[]
}

export interface PackInput {
  readonly program: Program
  readonly options: ProgramOptions
  /** Contributions as they are shown, in the window or not. */
  readonly contributions: readonly Shown[]
  readonly window: Window
  readonly person: string | undefined
  /** Who the person is, in their own words. */
  readonly about: string | undefined
  readonly defaults: Defaults
  /** What is said of months without an entry. */
  readonly silence: readonly string[]
}

const SPARES = 15

/** What a program is to be given, from the record and the person's word. */
export function buildPack(input: PackInput): Pack {
  const { program, options, contributions, window, defaults } = input
  const [included, excluded] = [createNaming(options.include), createNaming(options.exclude)]
  const items = toItems(contributions, window, excluded.isEntry)
  const hasPlace = (item: Item) => isPlaced(item, program)
  const placed = items.filter(hasPlace)
  const { selected, rest } = selectItems(placed, {
    ...{ window, cap: program.cap },
    gates: program.gates.map((gate) => (item: Item) => answers(gate, item.members[0] as Shown)),
    kindOf: (item) => findMapping(program, item)?.kind ?? '',
    includes: included.isPartOf,
    excludes: excluded.isWhole,
  })
  const isHabit = createHabits(contributions)
  const fill = (item: Item) => fillItem(item, program, defaults, isHabit)
  const filled = selected.map(fill)
  const selection = program.isByKind ? sortByKind(filled, program) : filled
  const isSpare = (item: Item) =>
    !item.isCopy && item.highlight !== false && item.weighty.length > 0 && !excluded.isWhole(item)
  const spares = rest.filter(isSpare)
  const texts = answer(program.prompts, options.answers, input.about)
  return {
    ...{ program, person: input.person, window },
    gates: program.gates.map((gate) => answerGate(gate, selected, contributions, window)),
    gaps: findGaps({ ...input, selection, texts, items }),
    totals: countKinds(program, placed, selected),
    ...{ selection, rest, texts },
    spares: spares.slice(0, program.spares ?? SPARES).map(fill),
    unplaced: items.filter((item) => !hasPlace(item)),
  }
}

/** Sites that show nothing, or not all, to somebody who has not signed in. */
const WALLED =
  /(?:^|\.)(?:linkedin\.com|facebook\.com|instagram\.com|x\.com|twitter\.com|udemy\.com|pluralsight\.com|linkedinlearning\.com|oreilly\.com|skool\.com|patreon\.com|discord\.com|slack\.com|notion\.so|docs\.google\.com|drive\.google\.com|sharepoint\.com)$/i

function isPlaced(item: Item, program: Program): boolean {
  return findMapping(program, item) !== undefined && (!program.takesDirectLinksOnly || isDirect(item))
}

/** Whether a link leads to the thing itself, for everybody. */
function isDirect({ url, members, container }: Item): boolean {
  const address = url === undefined ? null : URL.parse(url)
  const isHome = address === null || (address.pathname === '/' && address.search === '')
  const isOfMember = members.some((entry) => entry.url === url)
  return !isHome && isOfMember && url !== container?.url && !WALLED.test(address.hostname)
}

function sortByKind(items: readonly FilledItem[], { kinds }: Program): FilledItem[] {
  return kinds.flatMap(({ name }) => items.filter(({ kind }) => kind === name))
}

/** Who the person is, the form's questions, then what the person answered beside them: the form may ask it by now. */
function answer(
  prompts: readonly Prompt[],
  answers: ProgramOptions['answers'],
  about: string | undefined,
): Answered[] {
  const known = prompts.map((prompt) => ({
    ...prompt,
    answer: answers[prompt.id] ?? (prompt.isAbout ? about : undefined),
  }))
  const others = Object.entries(answers)
    .filter(([id]) => !prompts.some((prompt) => prompt.id === id))
    .map(([id, text]) => ({ id, text: id, answer: text }))
  const isAsked = prompts.some(({ isAbout }) => isAbout)
  const own = about === undefined || isAsked ? [] : [{ id: 'about', text: 'About you', answer: about }]
  return [...own, ...known, ...others]
}

function answerGate(
  gate: Gate,
  selected: readonly Item[],
  contributions: readonly Shown[],
  window: Window,
): GateAnswer {
  const chosen = selected
    .filter(({ members }) => answers(gate, members[0] as Shown))
    .flatMap(({ ids }) => ids)
  const recorded = contributions
    .filter((entry) => answers(gate, entry) && overlaps(window, entry))
    .map(({ id }) => id)
  const ids = chosen.length > 0 ? chosen : recorded
  const { question, provided } = gate
  return { question, answer: ids.length > 0 ? 'yes' : 'no', ids, provided }
}

function answers({ types, named }: Gate, { type, title, container }: Shown): boolean {
  if (types.includes(type)) return true
  return named?.types.includes(type) === true && named.name.test(`${title}\n${container?.name ?? ''}`)
}

function countKinds(program: Program, placed: readonly Item[], chosen: readonly Item[]): KindTotal[] {
  return program.kinds
    .map(({ name }) => {
      const isKind = (item: Item) => findMapping(program, item)?.kind === name
      return { kind: name, items: placed.filter(isKind).length, selected: chosen.filter(isKind).length }
    })
    .filter(({ items }) => items > 0)
}

const TALKS: readonly ContributionType[] = ['talk', 'workshop']

interface GapInput extends PackInput {
  readonly selection: readonly FilledItem[]
  readonly texts: readonly Answered[]
  readonly items: readonly Item[]
}

/** What a reviewer would miss, and what the form would refuse. */
function findGaps({ program, options, selection, texts, items, silence }: GapInput): string[] {
  const toName = (name: string) => options.names[name] ?? name
  const { length } = selection
  const unfilled = program.fields
    .map(({ name }, index) => ({
      name,
      count: selection.filter(({ fields }) => fields[index]?.isToFill).length,
    }))
    .filter(({ count }) => count > 0)
  return [
    ...(items.some(({ type }) => TALKS.includes(type)) ? [] : ['No talk and no workshop.']),
    ...silence,
    ...(program.least !== undefined && length < program.least
      ? [`The form takes ${program.least} items at least, and there are ${length}.`]
      : []),
    ...unfilled.map(({ name, count }) => `${toName(name)}: to fill in ${count} of ${length} items.`),
    ...texts.flatMap(({ id, text, limit = Number.POSITIVE_INFINITY, answer: given = '' }) =>
      given.length > limit
        ? [`${toName(text)}: the answer "${id}" has ${given.length} characters, and the form takes ${limit}.`]
        : [],
    ),
    ...findUnlisted(program, options),
    ...findUnasked(program, options),
    ...findStray(options, items, program),
    ...findCut(program, selection),
    ...(items.some(({ highlight }) => highlight)
      ? []
      : ['No highlight: say in an override which entries matter most.']),
  ]
}

/** Areas and audiences that the form is not known to have. */
function findUnlisted(program: Program, { audience, primaryArea, names }: ProgramOptions): string[] {
  const choicesOf = (content: 'primary-area' | 'tags') =>
    program.fields.find((field) => field.content === content)?.choices
  const areas = choicesOf('primary-area') ?? choicesOf('tags') ?? []
  const said = [
    ...primaryArea.map(({ use }) => ({ key: 'primary-area', use, known: areas })),
    ...audience.flatMap(({ use }) =>
      use.map((one) => ({ key: 'audience', use: one, known: program.audiences })),
    ),
  ]
  return said.flatMap(({ key, use, known }) => {
    const all = [...known, ...known.flatMap((one) => names[one] ?? [])]
    if (known.length === 0 || all.some((one) => one.toLowerCase() === use.toLowerCase())) return []
    const words = use.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const near = known.filter((one) => words.some((word) => one.toLowerCase().includes(word))).slice(0, 5)
    const hint = near.length > 0 ? near : known.slice(0, 6)
    return [
      `${key}: "${use}" is not known to be in the form. It has ${hint.join('; ')}${known.length > hint.length ? '; …' : ''}.`,
    ]
  })
}

/** What is to be in or out, and is not there. */
function findStray(
  { include, exclude, fields }: ProgramOptions,
  items: readonly Item[],
  program: Program,
): string[] {
  const findAll = (name: string) => items.filter(createNaming([name]).isPartOf)
  const lists = { include, exclude, answers: fields.map(({ item }) => item) }
  const out = createNaming(exclude)
  return [
    ...Object.entries(lists).flatMap(([key, names]) =>
      names
        .filter((name) => findAll(name).length === 0)
        .map((name) => `${key}: ${name} is the address of nothing in the window.`),
    ),
    ...include
      .filter((name) => findAll(name).length > 0 && !findAll(name).some((item) => isPlaced(item, program)))
      .map((name) => `include: ${name} has no place in this form.`),
    ...include
      .filter(
        (name) =>
          out.isEntry({ id: name, url: name }) && findAll(name).some((item) => isPlaced(item, program)),
      )
      .map((name) => `include: ${name} is in exclude, too, and is left out.`),
  ]
}

/** Answers to questions that the form is not known to ask, which may be a slip. */
function findUnasked({ prompts }: Program, { answers: given }: ProgramOptions): string[] {
  const known = prompts.map(({ id }) => id)
  return Object.keys(given)
    .filter((id) => !known.includes(id))
    .map(
      (id) =>
        `answers: "${id}" is no question that this form is known to ask${known.length > 0 ? `. It asks ${known.join(', ')}` : ''}.`,
    )
}

/** Texts that the form does not take whole. */
function findCut(program: Program, selection: readonly FilledItem[]): string[] {
  return program.fields.flatMap(({ name, content, limit }) => {
    if (limit === undefined || content !== 'title') return []
    const long = selection.filter(({ item }) => item.title.length > limit)
    return long.map(({ item }) => `${name}: cut at ${limit} characters: ${item.title}`)
  })
}
