import { createHash } from 'node:crypto'
import { escapeText } from '../report/markdown.ts'
import { parseCsv, renderCell } from './csv.ts'
import type { PackKind } from './pack-files.ts'
import type { FieldContent } from './programs/program.ts'

/** Enough that no line is taken for another by chance. In characters of base64url, 6 bits each. */
const HASH_LENGTH = 6
const SEAL = /^<!-- contribution-log as made: csv=(\S*) json=(\S*) lines=(\S*) -->$/m
const FENCE = /^(`{3,})(\w*)$/

/**
 * The Markdown of a pack with what it takes to find later what a person wrote into its files: a short hash of each of its
 * lines, and of the other files. github.com does not show it.
 */
export function seal(markdown: string, others: { readonly csv: string; readonly json: string }): string {
  const lines = [...new Set(toLines(markdown).map(hashOf))].join('')
  const [csv, json] = [others.csv, others.json].map((text) => hashOf(unify(text)))
  return `${markdown}\n<!-- contribution-log as made: csv=${csv} json=${json} lines=${lines} -->\n`
}

/** Something that a person wrote into a pack. */
export interface Edit {
  /** In which file of the pack. */
  readonly kind: PackKind
  readonly text: string
  /** Where it would last in the configuration file, as a line of its YAML; absent where it has no place there. */
  readonly home?: { readonly key: 'answers' | 'overrides'; readonly line: string }
}

/** Edits of one file of a pack. */
export interface Overwritten {
  /** In the repository. */
  readonly path: string
  readonly edits: readonly Edit[]
  /** The lines of the configuration file that keep those that have a place there, as YAML; may be empty. */
  readonly lines: string
}

/** The lines of the configuration file that keep edits. */
export function toConfigLines(program: string, edits: readonly Edit[]): string {
  const linesOf = (key: 'answers' | 'overrides') =>
    edits.flatMap(({ home }) => (home?.key === key ? home.line : []))
  const [answers, overrides] = [linesOf('answers'), linesOf('overrides')]
  return [
    ...(answers.length > 0
      ? ['programs:', `  - program: ${program}`, '    answers:', ...answers.map((line) => `      ${line}`)]
      : []),
    ...(overrides.length > 0 ? ['overrides:', ...overrides.map((line) => `  - ${line}`)] : []),
  ].join('\n')
}

/** What edits are told apart by. */
export interface EditedProgram {
  readonly fields: readonly EditedField[]
  readonly prompts: readonly { readonly id: string; readonly text: string }[]
}

interface EditedField {
  readonly name: string
  readonly content: FieldContent
}

export type ReadPack = (kind: PackKind) => string | undefined

/**
 * What was written by hand into a pack's files and is not in those that are to replace them. Nothing where the pack does not
 * say what it was made as, as those of version 0.1.
 */
export function findEdits(before: ReadPack, after: ReadPack, program: EditedProgram): Edit[] {
  const markdown = unify(before('md') ?? '')
  const [, csv, json, lines = ''] = SEAL.exec(markdown) ?? []
  if (csv === undefined) return []
  const ids = parseItems(before('json')).map((item) => item.ids[0] ?? '')
  const known = new Set([
    ...(lines.match(new RegExp(`.{${HASH_LENGTH}}`, 'g')) ?? []),
    ...toLines(unify(after('md') ?? '')).map(hashOf),
  ])
  const edits = [
    ...findInMarkdown(markdown.replace(SEAL, ''), known, program).map((place) => toEdit(place, ids, 'md')),
    ...(isMade(before('csv'), csv) ? [] : findInCsv(before, after, program)),
  ]
  const isOnlyJson = edits.length === 0 && !isMade(before('json'), json)
  return isOnlyJson ? [{ kind: 'json', text: 'something in it was changed' }] : edits
}

/** A text in a pack, and what it belongs to. */
interface Place {
  readonly text: string
  /** From 0, in the order of the pack. */
  readonly item?: number | undefined
  readonly field?: EditedField | undefined
  readonly prompt?: string | undefined
  /** Its last line, from 0. */
  readonly line?: number
}

/** The texts that somebody changed: of a block the whole of it, and of an answer all of its lines. */
function findInMarkdown(
  markdown: string,
  known: ReadonlySet<string>,
  { fields, prompts }: EditedProgram,
): Place[] {
  const isByHand = (line: string) => line.trim() !== '' && !known.has(hashOf(line.trim()))
  const labels = new Map(fields.map((field) => [escapeText(field.name), field]))
  const questions = new Map(prompts.map(({ id, text }) => [escapeText(text), id]))
  const places: Place[] = []
  let [item, prompt, field]: [number | undefined, string | undefined, EditedField | undefined] = [
    undefined,
    undefined,
    undefined,
  ]
  let fence: string | undefined
  let block: string[] = []
  for (const [number, line] of markdown.split('\n').entries()) {
    const [, ticks, language] = FENCE.exec(line) ?? []
    if (fence !== undefined && line === fence) {
      if (block.some(isByHand))
        places.push({ text: block.join('\n').trim(), item, field, prompt, line: number })
      fence = undefined
    } else if (fence !== undefined) {
      block.push(line)
    } else if (ticks !== undefined) {
      ;[fence, block] = [ticks, []]
      if (language === 'yaml') field = undefined
    } else if (/^#{2,3} /.test(line) && !isByHand(line)) {
      const heading = line.replace(/^#+ /, '')
      const [, place] = /^(\d+)\. /.exec(heading) ?? []
      item = place === undefined ? undefined : Number(place) - 1
      prompt = questions.get(heading)
      field = undefined
    } else if (isByHand(line)) {
      const { label, value } = splitLabel(line)
      const own = prompt === undefined ? labels.get(label) : undefined
      const text = own === undefined ? line : value
      places.push({ text: withoutMarks(text), item, prompt, field: own, line: number })
    } else if (line.endsWith(':')) {
      field = labels.get(line.slice(0, -1))
    }
  }
  return joinAnswers(places)
}

/** `Role` and `Host` of `- Role: Host (Host, Presenter)`. */
function splitLabel(line: string): { readonly label: string; readonly value: string } {
  const [label = '', ...rest] = line
    .trim()
    .replace(/^[-*] /, '')
    .split(':')
  const value = rest.join(':').replaceAll('**to fill**', '')
  return { label, value: value.replace(/(?<!\()\([^()]*\)$/, '') }
}

/** The configuration file has one text for a question. */
function joinAnswers(places: readonly Place[]): Place[] {
  const joined: Place[] = []
  for (const place of places) {
    const { prompt, line = 0, text } = place
    const index = joined.findIndex((one) => prompt !== undefined && one.prompt === prompt)
    const known = joined[index]
    const separator = known?.line === line - 1 ? '\n' : '\n\n'
    if (known) joined[index] = { ...known, text: `${known.text}${separator}${text}`, line }
    else joined.push(place)
  }
  return joined
}

/** The cells that differ from what the JSON beside them says. */
function findInCsv(before: ReadPack, after: ReadPack, program: EditedProgram): Edit[] {
  const made = parseItems(before('json'))
  const next = new Map(parseItems(after('json')).map((item) => [item.ids[0], item]))
  const [header = [], ...rows] = parseCsv(before('csv') ?? '')
  const names = header.map((name) => name.replace(/^'/, ''))
  return rows.flatMap((cells, row) => {
    const item = made[row]
    if (!item) return [{ kind: 'csv' as const, text: cells.filter((cell) => cell !== '').join(' · ') }]
    return names.flatMap((name, column) => {
      const cell = toPlain(cells[column] ?? '')
      const isKept = [item, next.get(item.ids[0])].some((one) => toPlain(one?.fields[name] ?? '') === cell)
      if (isKept || cell === '') return []
      const field = program.fields.find((one) => one.name === name)
      return [
        toEdit(
          { text: cell, item: row, field },
          made.map(({ ids }) => ids[0] ?? ''),
          'csv',
        ),
      ]
    })
  })
}

/** A cell as a spreadsheet shows it. */
function toPlain(text: string): string {
  const [[cell = ''] = []] = parseCsv(renderCell(text.replace(/(^|[;\n])'/g, '$1')))
  return cell.replace(/(^|[;\n])'/g, '$1').trim()
}

function toEdit({ text, item, field, prompt }: Place, ids: readonly string[], kind: PackKind): Edit {
  if (prompt !== undefined)
    return {
      kind,
      text,
      home: {
        key: 'answers',
        line: `${/^[a-z][\w-]*$/i.test(prompt) ? prompt : JSON.stringify(prompt)}: ${JSON.stringify(text)}`,
      },
    }
  const id = item === undefined ? undefined : ids[item]
  if (id === undefined || field === undefined) return { kind, text }
  const set = toSetting(field.content, text)
  const line =
    set === undefined
      ? `${JSON.stringify(id)}: { ${JSON.stringify(field.name)}: ${JSON.stringify(text)} }`
      : `{ match: { id: ${JSON.stringify(id)} }, set: { ${set} } }`
  return { kind, text, home: { key: set === undefined ? 'answers' : 'overrides', line } }
}

/** What an override says for a field of the form. */
function toSetting(content: FieldContent, text: string): string | undefined {
  const value = JSON.stringify(text)
  const values = JSON.stringify(text.split(/[;,]/).flatMap((one) => one.trim() || []))
  if (typeof content === 'object') {
    const digits = text.replace(/[\s.,'’]/g, '')
    return /^\d+$/.test(digits) ? `metrics: { ${content.metric}: ${Number(digits)} }` : undefined
  }
  switch (content) {
    case 'title':
    case 'description':
    case 'url':
    case 'date':
    case 'role':
      return `${content}: ${value}`
    case 'audience':
    case 'tags':
      return `${content}: ${values}`
    case 'primary-area':
    case 'additional-areas':
      return `areas: ${values}`
    default:
      return undefined
  }
}

interface MadeItem {
  readonly fields: Readonly<Record<string, string>>
  readonly ids: readonly string[]
}

function parseItems(json: string | undefined): readonly MadeItem[] {
  try {
    const { items } = JSON.parse(json ?? '') as { items?: unknown }
    return Array.isArray(items) ? items.filter(isItem) : []
  } catch {
    return []
  }
}

function isItem(item: MadeItem | null): item is MadeItem {
  return typeof item?.fields === 'object' && item.fields !== null && Array.isArray(item.ids)
}

function isMade(text: string | undefined, hash: string | undefined): boolean {
  return text === undefined || hashOf(unify(text)) === hash
}

/** What editors and git change by themselves. */
function unify(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
}

/** Without blank lines and what Markdown makes of them at the ends. */
function toLines(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}

/** What Markdown a person may have put around a value. */
function withoutMarks(text: string): string {
  const bare = text.trim()
  const mark = ['**', '`'].find(
    (one) => bare.length > 2 * one.length && bare.startsWith(one) && bare.endsWith(one),
  )
  return mark === undefined ? bare : bare.slice(mark.length, -mark.length).trim()
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LENGTH)
}
