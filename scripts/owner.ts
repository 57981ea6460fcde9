// Until the Action is published, documents and examples name OWNER as its account.
//   node scripts/owner.ts          fails while they do, and lists the places
//   node scripts/owner.ts <login>  puts the account there, and removes the remarks about OWNER
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('..', import.meta.url)
/** The documents that people read or copy. */
const READ = ['README.md', 'SECURITY.md', 'docs', 'examples', 'schema']
const PLACE = /\bOWNER\/contribution-log\b/
/** The remarks about it, in the same line. */
export const REMARK =
  / +# OWNER: the account that publishes this Action, not yours|, where OWNER is the account that publishes this Action/

/** The lines of a text that name OWNER, each as `path:line`. */
export function findPlaces(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => (PLACE.test(line) ? [`${path}:${index + 1}`] : []))
}

/** The text with the account instead of OWNER. */
export function putOwner(text: string, login: string): string {
  return text
    .replaceAll(new RegExp(REMARK, 'g'), '')
    .replaceAll(new RegExp(PLACE, 'g'), `${login}/contribution-log`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = execFileSync('git', ['ls-files', '--', ...READ], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')
  const texts = paths
    .filter((path) => !path.endsWith('.png'))
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') }))
  const [login] = process.argv.slice(2)
  if (login !== undefined && !/^[a-z\d][a-z\d-]*$/i.test(login)) {
    process.stderr.write(`"${login}" is not the name of an account\n`)
    process.exitCode = 1
  } else if (login !== undefined)
    for (const { path, text } of texts) writeFileSync(new URL(path, ROOT), putOwner(text, login))
  else {
    const places = texts.flatMap(({ path, text }) => findPlaces(path, text))
    for (const place of places)
      process.stdout.write(
        `::error::${place} names OWNER. Run: npm run owner -- <the account that publishes the Action>\n`,
      )
    if (places.length > 0) process.exitCode = 1
  }
}
