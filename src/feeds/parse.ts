import { messageOf, SourceError } from '../errors.ts'
import { condense } from './condense.ts'
import type { FeedDocument, RawText } from './document.ts'
import { parseWithRssParser } from './rss-parser.ts'

/**
 * Reads what rss-parser reads with it, and what it refuses with feedsmith, which is loaded only then. Throws SourceError
 * for what is no feed, one that ends early, and one with too many entries.
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
      // feedsmith would take what was cut off after a tag for a whole feed.
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
  // What broke inside of a parser tells a person nothing.
  const isBroken = error instanceof TypeError || error instanceof RangeError
  const reason = isBroken ? '' : ` (${messageOf(error)})`
  if (/<(rss|feed|rdf:RDF)\b/i.test(text.slice(0, 2000))) return `the feed ends early or is damaged${reason}`
  return `the answer is not a feed${reason}`
}
