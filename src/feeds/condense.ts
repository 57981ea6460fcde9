import { SourceError } from '../errors.ts'
import type { FeedDocument, FeedEntry, RawLink, RawText } from './document.ts'
import { toPlainLine, toPlainLines } from './plain-text.ts'

/** Ten times as many as in any feed we know of. */
const MAX_ENTRIES = 20_000
/** Longer than any text in the record: secrets are removed before the final cut, and half a secret would not be recognised. */
const MAX_TEXT = 5_000
const MAX_ADDRESS = 8_000
const MAX_NAME = 1_000
/** The most links, categories, authors and the like of one entry. */
const MAX_PARTS = 1_000

/** Turns texts into plain text and limits all lengths, whatever the feed contains. Throws SourceError for too many entries. */
export function condense({ title, links, base, entries }: FeedDocument<RawText>): FeedDocument {
  if (entries.length > MAX_ENTRIES)
    throw new SourceError(
      `the feed has ${entries.length} entries, and more than ${MAX_ENTRIES} are not read: ask for one with the newest only`,
    )
  return {
    title: toTitle(title),
    links: toLinks(links),
    base: base?.slice(0, MAX_ADDRESS),
    entries: entries.map(condenseEntry),
  }
}

function condenseEntry(entry: FeedEntry<RawText>): FeedEntry {
  return {
    ...entry,
    guid: entry.guid?.slice(0, MAX_ADDRESS),
    title: toTitle(entry.title),
    links: toLinks(entry.links),
    base: entry.base?.slice(0, MAX_ADDRESS),
    // Truncated, a longer text might happen to be a valid date.
    dates: entry.dates.filter(({ length }) => length <= MAX_NAME).slice(0, MAX_PARTS),
    description: entry.description && toPlainLines(entry.description).slice(0, MAX_TEXT),
    categories: toNames(entry.categories),
    authors: toNames(entry.authors),
    enclosures: toLinks(entry.enclosures),
  }
}

function toTitle(text: RawText | undefined): string | undefined {
  return text && toPlainLine(text).slice(0, MAX_TEXT)
}

function toLinks(links: readonly RawLink[]): RawLink[] {
  return links.slice(0, MAX_PARTS).map(({ href, rel, type }) => ({
    href: href.slice(0, MAX_ADDRESS),
    rel: rel?.slice(0, MAX_NAME),
    type: type?.slice(0, MAX_NAME),
  }))
}

function toNames(names: readonly string[]): string[] {
  return names.slice(0, MAX_PARTS).map((name) => name.slice(0, MAX_NAME))
}
