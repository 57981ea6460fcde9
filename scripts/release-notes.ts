// npm run release-notes: prints the section of CHANGELOG.md for the version in package.json, as the notes of its release.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The section `## 1.2.3 (2026-12-31)` of a change log, without its heading. Throws if there is none, or an empty one. */
export function findNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m)
  const found = sections.find((section) =>
    new RegExp(`^${RegExp.escape(version)} \\(\\d{4}-\\d{2}-\\d{2}\\)\n`).test(section),
  )
  const notes = found?.slice(found.indexOf('\n')).trim()
  if (notes) return notes
  throw new Error(
    `CHANGELOG.md says nothing of ${version}: write "## ${version} (YYYY-MM-DD)" above what is new, in place of "## Unreleased"`,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(read('package.json')) as { version: string }
  process.stdout.write(`${findNotes(read('CHANGELOG.md'), version)}\n`)
}
