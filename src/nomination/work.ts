import type { Contribution } from '../record/contribution.ts'

/** What a change to code is for, as its author named it. */
export type Work = 'feature' | 'fix' | 'performance' | 'documentation' | 'test' | 'change' | 'mechanical'

/** The words for each, singular and plural, in the order in which they are named. */
export const WORK_WORDS: readonly (readonly [work: Work, one: string, many: string])[] = [
  ['feature', 'feature', 'features'],
  ['fix', 'fix', 'fixes'],
  ['performance', 'performance improvement', 'performance improvements'],
  ['documentation', 'documentation change', 'documentation changes'],
  ['test', 'change to tests', 'changes to tests'],
  ['change', 'other change', 'other changes'],
  ['mechanical', 'small or mechanical one', 'small or mechanical ones'],
]

/** A change of so few lines that nobody reacted to is small. */
const SMALL_LINES = 5

/**
 * What tools and routine do: https://www.conventionalcommits.org has names for some, the rest is what merge queues, backport
 * and translation bots call theirs.
 */
const MECHANICAL_TITLE = new RegExp(
  [
    '^\\W*(?:chore|ci|build|style|revert|release|wip|lint|l10n|i18n|deps|dependencies|backport|autofix|automated)(?:\\([^)]*\\))?!?\\s*[:\\]/]',
    '^\\W*(?:merge|merging)\\b(?!-)',
    '^\\W*(?:bump|backport|revert|rollback|cherry-?pick|reformat|wip|draft|nightly|renovate|dependabot)\\b',
    '^\\W*(?:auto[- ]?)?(?:update|upgrade|sync|refresh|regenerate|pin|roll)\\b.*\\b(?:dependenc(?:y|ies)|deps|translations?|lock ?files?|snapshots?|changelogs?|submodules?|version|versions|strings|generated)\\b',
    '^\\W*(?:translat(?:e|ed|ion|ions)|locali[sz]ation|new crowdin)\\b',
    '^\\W*(?:fix|run|apply)?\\s*(?:lint(?:er|ing)?|format(?:ting)?|prettier|eslint)\\b(?! (?:rule|plugin))',
    '^\\W*(?:fix(?:es|ed)? )?typos?\\b',
    '^\\W*(?:prepare|cut|tag|publish)\\b.*\\brelease\\b',
    '^\\W*release\\b.*\\d',
    '^\\W*v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+][\\w.]+)?\\W*$',
    '\\b(?:backport|cherry[- ]pick)(?:ed)?\\b|\\(#\\d+\\) to (?:release|v?\\d)',
    '^\\W*\\[(?:bot|auto|wip|backport|release|ci|stable|v?\\d[\\w.-]*)[^\\]]*\\]',
  ].join('|'),
  'i',
)
const MECHANICAL_LABEL =
  /^(?:dependencies|deps|backport.*|cherry.?pick.*|ci|ci\/cd|github_actions|github actions|release|translations?|i18n|l10n|bot|automated.*|auto.?merge|chore|type: ?chore|lint|style)$/i

const BY_LABEL: readonly (readonly [Work, RegExp])[] = [
  ['documentation', /\bdoc(?:s|umentation)?\b/i],
  ['performance', /\bperf(?:ormance)?\b/i],
  ['feature', /\b(?:feature|feat|enhancement)\b/i],
  ['fix', /\b(?:bug|bugfix|regression|crash)\b/i],
  ['test', /^tests?$|^type: ?tests?$/i],
]
const BY_TITLE: readonly (readonly [Work, RegExp])[] = [
  ['documentation', /^\W*docs?\b|^\W*(?:document|explain|clarify|describe)\b|\b(?:documentation|readme)\b/i],
  ['performance', /^\W*perf\b|\bspeed(?:s|ing)? up\b|\bfaster\b|\boptimi[sz]e|\bdo(?:es)? not allocate\b/i],
  ['test', /^\W*tests?\b|^\W*add (?:\w+ )?tests?\b|\bcoverage\b/i],
  ['feature', /^\W*feat(?:ure)?\b/i],
  [
    'fix',
    /^\W*(?:bug)?fix(?:es|ed)?\b|^\W*(?:resolve|correct|repair|handle|prevent|avoid|do not|don't|stop|keep|restore|ensure)\b|\bfix(?:es|ed)?\b|\boff[- ]by[- ]one\b/i,
  ],
  ['feature', /^\W*(?:add|adds|implement|support|introduce|allow|enable|expose|make|let|new|first)\b/i],
]

/** What a pull request did: by its labels, else by its title. The small and the mechanical is `mechanical`, whatever it says. */
export function workOf(entry: Contribution): Work {
  const { title, tags = [] } = entry
  if (isSmall(entry) || MECHANICAL_TITLE.test(title) || tags.some((tag) => MECHANICAL_LABEL.test(tag)))
    return 'mechanical'
  const labelled = BY_LABEL.find(([, label]) => tags.some((tag) => label.test(tag)))
  const named = BY_TITLE.find(([, words]) => words.test(title))
  return labelled?.[0] ?? named?.[0] ?? 'change'
}

/** Whether a change weighs nothing: no program asks for it, and it is named last. */
export function isMechanical(entry: Contribution): boolean {
  return entry.type === 'pull-request' && workOf(entry) === 'mechanical'
}

function isSmall({ lines, metrics }: Contribution): boolean {
  return lines !== undefined && lines <= SMALL_LINES && (metrics?.reactions?.value ?? 0) < 2
}
