import { FIRST_LINE } from '../report/mark.ts'
import { count, escapeText, link, renderBlock, renderCode, renderTable } from '../report/markdown.ts'
import { TYPE_WORDS } from '../report/words.ts'
import { renderCsv } from './csv.ts'
import { isBare } from './describe.ts'
import { seal } from './edits.ts'
import type { FilledField, FilledItem } from './fill.ts'
import type { Item } from './item.ts'
import type { Answered, Pack } from './pack.ts'
import type { PackKind } from './pack-files.ts'
import type { Program } from './programs/program.ts'
import { countRemaining, type Remaining } from './remaining.ts'
import { RULE } from './select.ts'

/** The files of a pack, by extension. */
export function renderPack(pack: Pack): Readonly<Record<PackKind, string>> {
  const csv = renderCsv(pack)
  const json = renderJson(pack)
  return { md: seal(renderMarkdown(pack), { csv, json }), csv, json }
}

const TO_FILL = '**to fill**'
/** The most entries that are named as the answer to a question. */
const MAX_NAMED = 5
/** https://spec.commonmark.org/0.31.2/#line-ending */
const LINE_BREAK = /\r\n|\r|\n/
/** What a block shows of a line on a desk, in characters. */
const MAX_LINE = 110
/** Longer lists to choose from stand once at the end of the file. */
const MAX_CHOICES = 12
/** The most items shown in full, and the most listed of the rest: GitHub shows no larger page. */
const MAX_SHOWN = 200
const MAX_LISTED = 1000

function renderMarkdown(pack: Pack): string {
  const { program, person, gaps, totals, selection, spares, rest, unplaced } = pack
  const blocks = [
    FIRST_LINE,
    `# ${escapeText(person === undefined ? program.name : `${program.name}: ${person}`)}`,
    ...renderHead(pack),
    ...(gaps.length === 0 ? [] : ['## What is missing', gaps.map((gap) => `- ${renderGap(gap)}`).join('\n')]),
    ...(pack.gates.length === 0 ? [] : ['## Questions of the form', renderGates(pack)]),
    ...(pack.texts.length === 0 ? [] : ['## Free texts', ...pack.texts.flatMap(renderText)]),
    ...selection
      .slice(0, MAX_SHOWN)
      .flatMap((item, index) => [
        ...renderBeginning(item, selection[index - 1], program),
        ...renderItem(item, index),
      ]),
    ...(selection.length > MAX_SHOWN
      ? [`The other ${selection.length - MAX_SHOWN} are in the CSV beside this file.`]
      : []),
    ...renderSpares(pack),
    ...renderRest(
      '## The rest',
      rest.filter((item) => !spares.some((spare) => spare.item === item)),
    ),
    ...renderRest('## Without a place in this form', unplaced),
    ...(totals.length === 0
      ? []
      : [
          '## By activity type',
          renderTable(
            ['Activity type', 'Items', 'Selected'],
            totals.map((total) => [escapeText(total.kind), String(total.items), String(total.selected)]),
          ),
        ]),
    '## How they were selected',
    RULE.map((line) => `- ${escapeText(line)}`).join('\n'),
    '## What is known of this form',
    renderTable(
      ['What', 'Source', 'As of', 'How sure'],
      program.facts.map(({ about, source, asOf, certainty }) => [
        escapeText(about),
        link(new URL(source).host, source),
        asOf,
        certainty,
      ]),
    ),
    ...(program.unknown?.length
      ? [program.unknown.map((one) => `- Not known: ${escapeText(one)}`).join('\n')]
      : []),
    'Names that have changed since can be set in the configuration file, under `programs`.',
    ...renderChoices(pack),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Addresses are to be copied as they are. */
function renderGap(gap: string): string {
  return gap
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? renderCode(part) : escapeText(part)))
    .join(' ')
    .trim()
}

/** What is left to do, and the lines with which to begin. */
function renderHead(pack: Pack): string[] {
  const { program, window, selection } = pack
  const remaining = countRemaining(pack)
  const cap = program.cap === undefined ? '' : ` of at most ${program.cap}`
  const left =
    remaining.answers === 0
      ? '**Nothing is left to answer.**'
      : `**${count(remaining.answers, 'answer', 'answers')} left, about ${remaining.minutes} minutes.**`
  const items = `${count(selection.length, 'item', 'items')}${cap}, from ${window.since} to ${window.until}.`
  const advice =
    'What stands in a block goes into the form as it is. Write answers into the configuration file, not here: this file is made anew.'
  return [`${left} ${items} ${advice}`, ...renderFirst(pack, remaining)]
}

/** The lines of the configuration file that answer most at once. */
function renderFirst(pack: Pack, { lacksAudience, lacksArea, fields }: Remaining): string[] {
  const { program, texts } = pack
  const open = texts.filter(({ answer }) => answer === undefined)
  const [area] = program.fields.filter(({ content }) => content === 'primary-area')
  const isNumber = ({ item: { item }, field }: Remaining['fields'][number]) =>
    field.metric !== undefined && item.members.length === 1
  const numbers = fields.filter(isNumber)
  const others = Map.groupBy(
    fields.filter((one) => !isNumber(one)),
    ({ item }) => item,
  )
  const once = [
    ...(lacksAudience ? [`    audience: [] # ${program.audiences.join(', ')}`] : []),
    ...(lacksArea ? ['    primary-area: ""'] : []),
    ...(open.length + others.size > 0 ? ['    answers:'] : []),
    ...open.map(({ id }) => `      ${quoteKey(id)}: ""`),
    ...[...others].flatMap(([{ item }, some]) => [
      `      ${quoteYaml(nameOf(item))}: # ${toComment(item.title)}`,
      ...some.map(({ field }) => `        ${quoteKey(field.name)}: ""${listChoices(field)}`),
    ]),
  ]
  const lines = [
    ...(once.length > 0 ? ['programs:', `  - program: ${program.id}`, ...once] : []),
    ...(numbers.length > 0
      ? ['overrides:', ...numbers.map(({ item, field }) => renderOverride(item.item, field))]
      : []),
  ]
  if (lines.length === 0) return []
  const choices = lacksArea && area?.choices ? ['The areas are [at the end](#to-choose-from).'] : []
  return [
    '## What to do first',
    [
      'Copy these lines into the configuration file, below `programs` and `overrides` where it has them, fill in what you know, and start the run again. What stays empty is left out.',
      ...choices,
    ].join(' '),
    renderBlock(lines.join('\n'), 'yaml'),
  ]
}

/** Two lines of YAML that want a number. */
function renderOverride({ ids, url, title, members }: Item, { metric }: FilledField): string {
  const [newest] = members
  const isAtUrl = members.length === 1 && url !== undefined && newest?.url === url
  const name = isAtUrl ? `url: ${quoteYaml(url)}` : `id: ${quoteYaml(ids[0] ?? '')}`
  return `  - match: { ${name} } # ${toComment(title)}\n    set: { metrics: { ${metric}: } }`
}

function toComment(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function listChoices({ choices }: FilledField): string {
  return choices.length > 0 && choices.length <= MAX_CHOICES ? ` # ${choices.map(toComment).join(', ')}` : ''
}

/** Texts in double quotation marks mean the same in YAML as in JSON. */
function quoteYaml(text: string): string {
  return JSON.stringify(text)
}

function quoteKey(key: string): string {
  return /^[a-z][\w -]*(?<! )$/i.test(key) ? key : quoteYaml(key)
}

function renderGates({ gates, selection, rest, unplaced }: Pack): string {
  const all = [...selection.map(({ item }) => item), ...rest, ...unplaced]
  const byId = new Map(all.flatMap((item) => item.ids.map((id) => [id, item])))
  const places = new Map(selection.map(({ item }, index) => [item, index + 1]))
  const rows = gates.map(({ question, answer, ids, provided }) => {
    const named = [...new Set(ids.map((id) => byId.get(id)).filter((item) => item !== undefined))]
    const links = named.slice(0, MAX_NAMED).map((item) => {
      const place = places.get(item)
      return `${place === undefined ? 'not selected' : `No. ${place}`}: ${link(item.title, item.url)}`
    })
    const left = named.length - links.length
    const found = [...links, ...(left > 0 ? [`and ${left} more`] : [])].join('; ')
    const yes = provided === undefined ? '**yes**' : `**yes**, ${escapeText(provided)}`
    return [escapeText(question), answer === 'yes' ? yes : 'nothing recorded', found]
  })
  return renderTable(['Question', 'Answer', 'Selected items that answer it'], rows)
}

function renderText({ id, text, limit, answer }: Answered): string[] {
  const heading = `### ${escapeText(text)}`
  const most = limit === undefined ? '' : `, at most ${limit} characters`
  if (answer === undefined) return [heading, `**To write**${most}: ${renderCode(`answers: ${id}`)}`]
  const isLong = limit !== undefined && answer.length > limit
  const excess = isLong ? [`**${answer.length} characters, and the form takes ${limit}.**`] : []
  return [heading, ...excess, renderBlock(answer)]
}

/** The heading above the first item, or the first of its kind where the form asks for one kind after the other. */
function renderBeginning(
  { kind }: FilledItem,
  before: FilledItem | undefined,
  { isByKind }: Program,
): string[] {
  if (isByKind) return kind === before?.kind ? [] : [`## ${escapeText(kind)}`]
  return before ? [] : ['## Selected items']
}

function renderItem({ item, fields }: FilledItem, index: number): string[] {
  const filled = fields.filter(({ value }) => value !== '')
  const chosen = filled.filter(isChosen)
  return [
    `### ${index + 1}. ${link(item.title, item.url)}`,
    ...(chosen.length > 0
      ? [chosen.map(({ name, value }) => `${escapeText(name)} ${renderCode(value)}`).join(' · ')]
      : []),
    ...filled
      .filter((field) => !isChosen(field))
      .flatMap(({ name, value }) => [`${escapeText(name)}:`, ...renderToRead(value), renderBlock(value)]),
    ...renderToFill(fields),
    ...(isBare(item) ? ['Only its day is recorded: an override with a `description` can say more.'] : []),
  ]
}

function renderToFill(fields: readonly FilledField[]): string[] {
  const open = fields.filter(({ isToFill }) => isToFill)
  if (open.length === 0) return []
  return [
    open
      .map(({ name, choices }) => {
        const list =
          choices.length > 0 && choices.length <= MAX_CHOICES
            ? ` (${choices.map(escapeText).join(', ')})`
            : ''
        return `- ${escapeText(name)}: ${TO_FILL}${list}`
      })
      .join('\n'),
  ]
}

/** A block does not wrap its lines: what is too long for one is also there to be read. */
function renderToRead(value: string): string[] {
  const lines = value.split(LINE_BREAK)
  if (!lines.some((line) => line.length > MAX_LINE)) return []
  return [lines.map((line) => (line.trim() === '' ? '>' : `> ${escapeText(line)}`)).join('\n>\n')]
}

/** Whether the form has a list to choose from, so that nothing is typed in. */
function isChosen({ content, choices }: FilledField): boolean {
  return content === 'kind' || content === 'format' || content === 'highlight' || choices.length > 0
}

function renderSpares(pack: Pack): string[] {
  const { spares, program, selection } = pack
  if (spares.length === 0) return []
  const isFull = program.cap !== undefined && selection.length >= program.cap
  const swap = `To have one of them in, write its address into the configuration file${isFull ? '; it takes the place of the last' : ''}.`
  return [
    `## The next ${spares.length}`,
    swap,
    ...spares.flatMap((spare, index) => [
      ...renderItem(spare, selection.length + index),
      renderBlock(
        [`programs:`, `  - program: ${program.id}`, `    include: [${quoteYaml(nameOf(spare.item))}]`].join(
          '\n',
        ),
        'yaml',
      ),
    ]),
  ]
}

/** The address or id by which the person names it. */
function nameOf({ url, ids }: Item): string {
  return url ?? ids[0] ?? ''
}

function renderRest(heading: string, items: readonly Item[]): string[] {
  if (items.length === 0) return []
  const lines = items
    .slice(0, MAX_LISTED)
    .map(({ day, type, title, url }) => `- ${day} ${TYPE_WORDS[type].one}: ${link(title, url)}`)
  return [
    heading,
    `<details><summary>${count(items.length, 'item', 'items')}</summary>`,
    lines.join('\n'),
    '</details>',
  ]
}

/** Long lists, which items only refer to. */
function renderChoices({ program, selection, spares }: Pack): string[] {
  const isUsed = new Set(
    [...selection, ...spares].flatMap(({ fields }) =>
      fields.filter(({ isToFill }) => isToFill).map(({ name }) => name),
    ),
  )
  const long = program.fields.filter(
    ({ name, choices = [] }) => isUsed.has(name) && choices.length > MAX_CHOICES,
  )
  if (long.length === 0) return []
  return [
    '## To choose from',
    ...long.flatMap(({ name, choices = [] }) => [
      `<details><summary>${count(choices.length, 'value', 'values')}</summary>`,
      `${escapeText(name)}: ${choices.map(escapeText).join('; ')}`,
      '</details>',
    ]),
  ]
}

function renderJson({ program, window, gates, gaps, selection, rest, unplaced }: Pack): string {
  const items = selection.map(({ item, fields }) => ({
    fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    ids: item.ids,
  }))
  const pack = {
    program: program.id,
    window: { since: window.since, until: window.until },
    gates: gates.map(({ question, answer, ids }) => ({ question, answer, ids })),
    gaps,
    items,
    rest: [...rest, ...unplaced].flatMap(({ ids }) => ids),
  }
  return `${JSON.stringify(pack, null, 2)}\n`
}
