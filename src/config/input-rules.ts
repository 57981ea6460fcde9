import * as v from 'valibot'
import { parseWebUrl } from '../record/url.ts'

/** The rules for what only inputs can say: where a run reads and writes, and with which tokens. */

export const CONFIG_PATH = '.github/contribution-log.yml'

export const secret = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    // A badly pasted token would break the header that it goes into. The message does not repeat it.
    if (dataset.typed && /[^\x21-\x7E]/.test(dataset.value))
      addIssue({ message: 'it holds white space or other characters that no token has. Paste it anew.' })
  }),
)

const API_URL = 'the address of an API, such as https://api.github.com'
export const apiUrl = v.pipe(
  v.string(API_URL),
  v.check((given) => isPlainUrl(given), API_URL),
  v.transform((given) => withoutEndingSlashes(new URL(given).href)),
)

const FOLDER = 'a folder in the repository, such as contribution-log or docs/log'
export const directory = v.pipe(
  v.string(FOLDER),
  v.check((given) => toRepositoryPath(given) !== undefined, FOLDER),
  v.transform((given) => toRepositoryPath(given) ?? ''),
)

const FILE = `a file in the repository, such as ${CONFIG_PATH}`
export const configPath = v.pipe(
  v.string(FILE),
  v.check((given) => Boolean(toRepositoryPath(given)), FILE),
  v.transform((given) => toRepositoryPath(given) ?? ''),
)

const BRANCH = 'the name of a branch, such as main or contribution-log'
/** https://git-scm.com/docs/git-check-ref-format */
export const branch = v.pipe(
  v.string(BRANCH),
  v.transform((given) => given.replace(/^refs\/heads\//, '')),
  v.check((given) => !/[\x00-\x20~^:?*[\\\x7F]|\.\.|@\{|\/\/|^[/.-]|[/.]$|\.lock$/.test(given), BRANCH),
)

function isPlainUrl(given: string): boolean {
  const url = parseWebUrl(given)
  return url !== undefined && !url.username && !url.password
}

function withoutEndingSlashes(text: string): string {
  return text.replace(/(?<!\/)\/+$/, '')
}

/** A path without slashes at its ends, empty for the root; `undefined` when it leads elsewhere. */
function toRepositoryPath(given: string): string | undefined {
  const path = withoutEndingSlashes(given.replace(/^(?:\.\/+)+/, ''))
  if (path === '.' || path === '') return ''
  const isInside = path.split('/').every((part) => !/^[. ]*$/.test(part) && !isGitFolder(part))
  return isInside && !/[\\\p{Cc}]/u.test(path) ? path : undefined
}

/** In any spelling that Windows or macOS take for it, which git refuses: https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS */
function isGitFolder(name: string): boolean {
  return /^(?:\.git|git~\d+)[. ]*(?::|$)/i.test(name.replace(/\p{Default_Ignorable_Code_Point}/gu, ''))
}
