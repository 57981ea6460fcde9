const MARK = '<!-- contribution-log:'

/** The first line of every Markdown file that we write, and the second of every picture: it says whose the file is. */
export const FIRST_LINE = `${MARK} generated from ledger.json; what is changed here by hand is overwritten -->`

/** The pictures of version 0.1 bear no mark: they say in our words what they show. */
const UNMARKED = /^<title>[\d,]+ contributions? from \d{4}-\d{2}-\d{2} to \d{4}-\d{2}-\d{2}: /

/** Whether a file is one that we wrote, and so may be written again. */
export function isGenerated(text: string): boolean {
  return withoutByteOrderMark(text).startsWith(MARK)
}

/** The same of a picture. Without a mark it is one of ours only where a record of ours is beside it. */
export function isDrawn(text: string, hasRecord: boolean): boolean {
  const [, inside] = /^<svg\b[^>]*>\s*(.*)/s.exec(withoutByteOrderMark(text)) ?? []
  return inside !== undefined && (inside.startsWith(MARK) || (hasRecord && UNMARKED.test(inside)))
}

/** Some editors put one before everything. */
function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
