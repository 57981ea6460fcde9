import { messageOf, SourceError } from '../errors.ts'
import { condense } from './condense.ts'
import type { FeedDocument, RawText } from './document.ts'
import { parseWithRssParser } from './rss-parser.ts'

/**
 * Parses a feed with rss-parser. What that rejects is parsed with feedsmith, which is only loaded then. Throws SourceError if
 * it is not a feed, ends early, or has too many entries.
 */
export async function parseFeedDocument(text: string): Promise<FeedDocument> {
  return condense(await parse(text))
}

async function parse(text: string): Promise<FeedDocument<RawText>> {
  if (text.trim() === '') throw new SourceError('the answer is empty, not a feed')
  if (!/^\s*\{/.test(text)) {
    try {
      return await parseWithRssParser(text)
    } catch (error) {
      // feedsmith would accept a truncated feed as complete.
      if (!/<\/(?:\w+:)?(?:rss|feed|RDF)\s*>/.test(text)) throw new SourceError(explain(text, error))
    }
  }
  const { parseWithFeedsmith } = await import('./feedsmith.ts')
  try {
    return parseWithFeedsmith(text)
  } catch (error) {
    throw new SourceError(explain(text, error))
  }
}

function explain(text: string, error: unknown): string {
  if (/^\s*<(!doctype html|html)\b/i.test(text)) return 'the answer is a web page, not a feed'
  // The message of an error inside a parser means nothing to a person.
  const isBroken = error instanceof TypeError || error instanceof RangeError
  const reason = isBroken ? '' : ` (${messageOf(error)})`
  if (/<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 2000))) return `the feed ends early or is damaged${reason}`
  return `the answer is not a feed${reason}`
}
