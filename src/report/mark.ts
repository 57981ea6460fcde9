const MARK = '<!-- contribution-log:'

/** The first line of every Markdown file that we write, and the second of every picture: it marks them as ours. */
export const FIRST_LINE = `${MARK} generated from ledger.json; what is changed here by hand is overwritten -->`

/** Pictures of version 0.1 have no mark, but a title in our words. */
const UNMARKED = /^<title>[\d,]+ contributions? from \d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}: /

/** Whether we wrote a file, and so may overwrite it. */
export function isGenerated(text: string): boolean {
  return withoutByteOrderMark(text).startsWith(MARK)
}

/** The same for a picture. Without a mark it is ours only if there is a record of ours beside it. */
export function isDrawn(text: string, hasRecord: boolean): boolean {
  const [, inside] = /^<svg\b[^>]*>\s*(.*)/s.exec(withoutByteOrderMark(text)) ?? []
  return inside !== undefined && (inside.startsWith(MARK) || (hasRecord && UNMARKED.test(inside)))
}

/** Some editors add one at the beginning. */
function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
