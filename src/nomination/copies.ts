import { compareText } from '../record/contribution.ts'
import type { Shown } from '../record/cross-posts.ts'
import { placeOf } from '../record/kind.ts'
import { parseWebUrl, siteOf } from '../record/url.ts'

const WRITTEN = new Set(['blog-post', 'article'])
/** Shorter titles may well be used twice. In characters. */
const MIN_TITLE = 10

/**
 * Texts that the person published elsewhere under the same title, however much later: a form asks for a thing once. The
 * original is what stands on the site of its own feed, else the earliest.
 */
export function findCopies(entries: readonly Shown[]): Set<Shown> {
  const texts = entries.filter(({ type, title, highlight }) => {
    return WRITTEN.has(type) && [...title].length >= MIN_TITLE && highlight !== false
  })
  const copies = [...Map.groupBy(texts, titleKeyOf).values()].flatMap((same) => {
    const [original, ...others] = same.toSorted(
      (a, b) => rankOf(b) - rankOf(a) || compareText(a.date, b.date) || compareText(a.id, b.id),
    )
    // In one place a title that comes again is another thing, as a yearly one is.
    return others.filter(({ origin }) => origin !== original?.origin)
  })
  return new Set(copies)
}

function rankOf({ highlight, url, origin }: Shown): number {
  const page = url === undefined ? undefined : parseWebUrl(url)
  const home = parseWebUrl(placeOf(origin))
  const isAtHome = page !== undefined && home !== undefined && siteOf(page) === siteOf(home)
  return (highlight ? 2 : 0) + (isAtHome ? 1 : 0)
}

function titleKeyOf({ title }: Shown): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
