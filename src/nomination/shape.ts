import { isGenerated } from '../report/mark.ts'
import type { PackKind } from './pack-files.ts'
import type { Program } from './programs/program.ts'

/** What is read of a pack's JSON to know it again. */
interface PackText {
  readonly items: readonly { readonly fields?: object }[]
}

/** Longer than any form's header, in characters. */
const MAX_HEADER = 20_000
const PARTS = ['window', 'gates', 'gaps', 'items', 'rest']

/**
 * Whether a file in the place of a pack is one that we wrote. The Markdown bears the mark, for which the others have no room:
 * the JSON has a pack's parts and names its program, the CSV begins with the form's fields. Programs and the person rename
 * those, so what they were called when it was written is looked up in the JSON beside it. `read` gives the pack's files.
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
  // Of a pack without items the header is all there is.
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

/** JSON does not keep the order of names that are numbers; a cell that a spreadsheet would run begins with an apostrophe. */
function toKey(names: readonly string[]): string {
  return JSON.stringify(names.map((name) => name.replace(/^'/, '')).sort())
}
