import { toLine } from '../record/text.ts'
import { FIRST_LINE } from '../report/mark.ts'
import { count, escapeText, link, renderTable } from '../report/markdown.ts'
import { TYPE_WORDS } from '../report/words.ts'
import type { Item } from './item.ts'
import type { FilledField, Pack } from './pack.ts'
import type { PackKind } from './pack-files.ts'
import { RULE } from './select.ts'

/** The files of a pack, by extension. */
export function renderPack(pack: Pack): Readonly<Record<PackKind, string>> {
  return { md: renderMarkdown(pack), csv: renderCsv(pack), json: renderJson(pack) }
}

const TO_FILL = '**to fill**'
/** The most entries that are named as the answer to a question. */
const MAX_NAMED = 5
/** Longer texts are easier to copy from a block of their own. */
const MAX_INLINE = 120
/** https://spec.commonmark.org/0.31.2/#line-ending */
const LINE_BREAK = /\r\n|\r|\n/
/**
 * Where a cell begins with what a spreadsheet takes for a formula, after characters that it may ignore. Full-width signs do
 * the same in a spreadsheet in an East Asian language.
 */
const FORMULA = /(?:^|[;\n])(?=["'\p{Zs}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/gu
/** The most items shown in full, and the most listed of the rest: GitHub shows no larger page. */
const MAX_SHOWN = 200
const MAX_LISTED = 1000

function renderMarkdown(pack: Pack): string {
  const { program, person, window, gates, gaps, totals, selection, rest, unplaced } = pack
  const all = [...selection.map(({ item }) => item), ...rest, ...unplaced]
  const cap = program.cap === undefined ? '' : `, of at most ${program.cap}`
  const blocks = [
    FIRST_LINE,
    `# ${escapeText(person === undefined ? program.name : `${program.name}: ${person}`)}`,
    `${count(selection.length, 'item', 'items')}${cap}, from ${window.since} to ${window.until}. Read it through, fill in what is missing, and copy it into the form.`,
    ...(gaps.length === 0
      ? []
      : ['## What is missing', gaps.map((gap) => `- ${escapeText(gap)}`).join('\n')]),
    ...(gates.length === 0 ? [] : ['## Questions of the form', renderGates(pack, all)]),
    ...(program.prompts.length === 0
      ? []
      : [
          '## To write',
          program.prompts
            .map(({ text, limit }) => `- ${escapeText(text)} (at most ${limit} characters)`)
            .join('\n'),
        ]),
    ...(totals.length === 0
      ? []
      : [
          '## By activity type',
          renderTable(
            ['Activity type', 'Items', 'Selected'],
            totals.map((total) => [escapeText(total.kind), String(total.items), String(total.selected)]),
          ),
        ]),
    ...(selection.length === 0 ? [] : ['## Selected items']),
    ...selection.slice(0, MAX_SHOWN).flatMap(({ item, fields }, index) => [
      `### ${index + 1}. ${link(item.title, item.url)}`,
      fields
        .filter(({ isAsked }) => isAsked)
        .map(renderField)
        .join('\n'),
    ]),
    ...(selection.length > MAX_SHOWN
      ? [`The other ${selection.length - MAX_SHOWN} are in the CSV beside this file.`]
      : []),
    ...renderRest('## The rest', rest),
    ...renderRest('## Without a place in this form', unplaced),
    '## How they were selected',
    escapeText(RULE),
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
    'Names that have changed since can be set in the configuration file, under `programs`.',
  ]
  return `${blocks.join('\n\n')}\n`
}

function renderGates({ gates }: Pack, items: readonly Item[]): string {
  const byId = new Map(items.flatMap((item) => item.ids.map((id) => [id, item])))
  const rows = gates.map(({ question, answer, ids }) => {
    const named = [...new Set(ids.map((id) => byId.get(id)).filter((item) => item !== undefined))]
    const links = named.slice(0, MAX_NAMED).map(({ title, url }) => link(title, url))
    const left = named.length - links.length
    const found = [...links, ...(left > 0 ? [`and ${left} more`] : [])].join('; ')
    return [escapeText(question), answer === 'yes' ? '**yes**' : 'nothing recorded', found]
  })
  return renderTable(['Question', 'Answer', 'From the record'], rows)
}

function renderField({ name, value, isToFill, choices }: FilledField): string {
  const label = `- ${escapeText(name)}:`
  if (isToFill)
    return `${label} ${TO_FILL}${choices.length > 0 ? ` (${choices.map(escapeText).join(', ')})` : ''}`
  if (value === '') return `${label} –`
  const lines = value.split(LINE_BREAK)
  if (lines.length === 1 && value.length <= MAX_INLINE) return `${label} ${toCode(value)}`
  const fence = '`'.repeat(Math.max(3, longestRun(value) + 1))
  return [label, `${fence}text`, ...lines, fence].join('\n  ')
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

/** Text to copy as it is: https://github.github.com/gfm/#code-spans */
function toCode(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const space = /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
}

function renderCsv({ program, selection }: Pack): string {
  const rows = [
    program.fields.map(({ name }) => name),
    ...selection.map(({ fields }) => fields.map(({ value }) => value)),
  ]
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('')
}

/**
 * A cell of a CSV file (https://www.rfc-editor.org/rfc/rfc4180) that no spreadsheet runs as a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection). Where the comma is the decimal sign, a semicolon separates cells
 * even inside quotation marks, so cells may begin there too.
 */
function toCell(value: string): string {
  const lines = value.split(LINE_BREAK).map(toLine).join('\n')
  const safe = lines.replace(FORMULA, "$&'")
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function renderJson({ program, window, gates, gaps, selection, rest, unplaced }: Pack): string {
  const items = selection.map(({ item, fields }) => ({
    fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    ids: item.ids,
  }))
  const pack = {
    program: program.id,
    window: { since: window.since, until: window.until },
    gates,
    gaps,
    items,
    rest: [...rest, ...unplaced].flatMap(({ ids }) => ids),
  }
  return `${JSON.stringify(pack, null, 2)}\n`
}
