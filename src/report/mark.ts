const MARK = '<!-- contribution-log:'

/** The first line of every Markdown file that we write: it says whose the file is. */
export const FIRST_LINE = `${MARK} generated from ledger.json; what is changed here by hand is overwritten -->`

/** Whether a file is one that we wrote, and so may be written again. */
export function isGenerated(text: string): boolean {
  // Some editors put a byte order mark before everything.
  return text.replace(/^\uFEFF/, '').startsWith(MARK)
}
