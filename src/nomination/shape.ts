import { isGenerated } from '../report/mark.ts'
import type { PackKind } from './pack-files.ts'
import type { Program } from './programs/program.ts'

/** The parts of a pack's JSON that are read. */
interface PackText {
  readonly items: readonly { readonly fields?: object }[]
}

/** Longer than any form's header, in characters. */
const MAX_HEADER = 20_000
const PARTS = ['window', 'gates', 'gaps', 'items', 'rest']

/**
 * Whether a file in the place of a pack was written by us. The Markdown has our mark, for which the others have no room: the
 * JSON is known by its parts and the name of its program, the CSV by the fields of the form in its first line. Programs and
 * the person may have renamed those since, so the names at the time are taken from the JSON beside it. `read` gives the files
 * of the pack.
 */
export function isPackFile(
  kind: PackKind,
  { id, fields }: Program,
  names: Readonly<Record<string, string>>,
  read: (kind: PackKind) => string | undefined,
): boolean {
  const text = read(kind) ?? ''
  if (kind === 'md') return isGenerated(text)
  const pack = parsePack(read('json'), id)
  if (kind === 'json') return pack !== undefined
  const { cells, isAll } = parseHeader(text)
  const known = [
    fields.map(({ name }) => name),
    fields.map(({ name }) => names[name] ?? name),
    ...(pack?.items ?? []).slice(0, 1).map((item) => Object.keys(item.fields ?? {})),
  ]
  // A pack without items does not say its fields, but its CSV is the header alone.
  return known.some((some) => toKey(some) === toKey(cells)) || (pack?.items.length === 0 && isAll)
}

function parsePack(text: string | undefined, program: string): PackText | undefined {
  try {
    const pack = JSON.parse(text?.replace(/^\uFEFF/, '') ?? '') as (PackText & { program?: unknown }) | null
    const isPack =
      pack?.program === program &&
      PARTS.every((part) => Object.hasOwn(pack, part)) &&
      Array.isArray(pack.items)
    return isPack ? pack : undefined
  } catch {
    return undefined
  }
}

/** The cells of the first record, and whether there is no other: https://www.rfc-editor.org/rfc/rfc4180 */
function parseHeader(text: string): { cells: string[]; isAll: boolean } {
  const cells: string[] = []
  let length = 0
  for (const [all, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .slice(0, MAX_HEADER)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy)) {
    cells.push(quoted?.replaceAll('""', '"') ?? plain)
    length += all.length
    if (end !== ',') break
  }
  return { cells, isAll: text.slice(length).trim() === '' }
}

/**
 * Sorted, since JSON does not keep the order of keys that are numbers, and without the apostrophe before what a spreadsheet
 * would run.
 */
function toKey(names: readonly string[]): string {
  return JSON.stringify(names.map((name) => name.replace(/^'/, '')).sort())
}
