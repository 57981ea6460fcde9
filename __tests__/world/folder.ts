import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `os.tmpdir()` goes by on the systems there are. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP']

/** Gives all tests one folder for what they put aside, which is gone at the end, also of those that failed. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'contribution-log-tests-'))
  for (const name of NAMES) process.env[name] = folder
  // Windows lets a folder go only some time after the process that worked in it.
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}
