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

/** Those that translations are made into, as their titles name them. */
const LANGUAGES =
  'arabic|bengali|bulgarian|catalan|chinese|croatian|czech|danish|dutch|english|estonian|finnish|french|galician|german|greek|hebrew|hindi|hungarian|icelandic|indonesian|italian|japanese|korean|latvian|lithuanian|malay|norwegian|persian|polish|portuguese|romanian|russian|serbian|slovak|slovenian|spanish|swedish|thai|turkish|ukrainian|urdu|vietnamese|[a-z]{2}[-_][A-Z]{2}'
/** A branch, tag or commit. */
const BRANCH =
  '(?:main|master|develop|dev|trunk|next|staging|upstream|(?:release|stable|hotfix)\\b\\S*|v?\\d+\\.\\S+|v\\d\\S*|#\\d+)'

/**
 * What tools and routine do: https://www.conventionalcommits.org has names for some, the rest is what merge queues, backport
 * and translation bots call theirs. A word alone is not enough where it may be what the code is about, such as merge sort.
 */
const MECHANICAL_TITLE = new RegExp(
  [
    '^\\W*(?:chore|ci|build|style|revert|release|wip|draft|lint|l10n|i18n|deps|dependencies|backport|autofix|automated)(?:\\([^)]*\\))?!?\\s*[:\\]/]',
    '^\\W*\\w+\\((?:deps|deps-dev|dev-deps|ci|release|i18n|l10n)\\)!?:',
    `^\\W*merg(?:e|es|ed|ing)\\b (?:in |to |into |from |back |the |latest |changes |commits? |of )*(?:(?:remote-tracking )?branch(?:es)?\\b|pull request\\b|pr\\b|tag\\b|${BRANCH}(?:\\s|$)|\\S*['"\`]|\\S+ (?:in)?to ${BRANCH}|\\S*/\\S+ (?:in)?to )`,
    '^\\W*bump(?:s|ed|ing)?\\b(?! (?:alloc|map|chart))',
    '^\\W*(?:backport|cherry-?pick|reformat|wip|renovate|dependabot)\\b',
    '^\\W*revert(?:s|ed|ing)?\\b(?! (?:button|action|command|dialog|option|key|event))',
    '^\\W*roll(?:ed|ing)?[ -]?back (?:to\\b|pr\\b|#|"|commit\\b|release\\b|v?\\d)',
    '^\\W*(?:auto[- ]?)?(?:update|upgrade|sync|refresh|regenerate|pin|roll)\\b.*\\b(?:dependenc(?:y|ies)(?! (?:graph|injection|tree))|deps|translations?|lock ?files?|changelogs?|submodules?|generated (?:code|files?|clients?|docs?)|autoupdate|digest)\\b',
    '^\\W*(?:update|upgrade)\\b.* to (?:version )?v?\\d[\\w.-]*\\s*$',
    '^\\W*(?:update|set|increment|raise)\\b(?: \\w+){0,2} versions?(?: numbers?)?(?:\\s*$| to\\b| for\\b| in\\b)',
    '^\\W*(?:update|sync|refresh|import)\\b(?: \\w+){0,2} (?:strings|snapshots?)(?:\\s*$| from\\b)',
    '^\\W*sync(?:hroni[sz]e)? (?:the )?(?:fork|(?:with|from) )',
    '^\\W*nightly (?:update|bump|sync|merge)|^\\W*lock ?file maintenance|\\bautoupdate\\b',
    '^\\W*(?:fix|fixe[sd]|update|add|repair|unbreak|improve|speed up|enable|disable|run)\\b(?: \\w+){0,2} ci\\b(?! (?:status|badge))',
    `\\b(?:${LANGUAGES}) (?:translations?|locali[sz]ations?)\\b|\\b(?:translat(?:e[ds]?|ions?)|locali[sz](?:e[ds]?|ations?))\\b.*\\b(?:${LANGUAGES})\\b`,
    '^\\W*(?:translations?|locali[sz]ations?)(?:\\s*$|:| updates?\\b)|\\b(?:crowdin|weblate|transifex)\\b',
    '^\\W*(?:(?:fix|fixe[sd]|run|apply|address)\\s+)?(?:(?:all|some|the|more)\\s+)*(?:lint(?:er|ing)?|formatting|prettier|eslint|black|gofmt|clang-format|whitespace)(?:\\s+(?:errors?|issues?|warnings?|fix(?:es)?|problems?|violations?|formatting))*(?:\\s*$|\\s+(?:in|on)\\b)',
    '^\\W*format (?:all |the )*(?:code|files?|sources?|with|using)\\b',
    '^\\W*(?:(?:docs?: )?(?:fix(?:es|ed)?|correct(?:s|ed)?):? (?:(?:a|an|the|some|few|more|minor|small|several) )*)?typos?(?![\\w-])',
    '^\\W*(?:prepare|cut|tag)\\b.{0,40}\\brelease\\b|^\\W*publish (?:the |a |new )*(?:v?\\d\\S* )?release\\b|^\\W*prepare (?:for )?v?\\d',
    '^\\W*releas(?:e|es|ing)\\b[\\s:]*(?:(?:version|candidate|\\S+)\\s+)?v?\\d[\\w.+-]*\\s*(?:$|[(#])',
    '^\\W*v?\\d+\\.\\d+(?:\\.\\d+)?(?:[-+][\\w.]+)?\\W*$',
    `[([][^)\\]]{0,40}\\b(?:backport|cherry[- ]pick)|\\b(?:backport|cherry[- ]pick)(?:s|ed)?\\b.{0,20} (?:of|to|from|into) (?:pr |commit )?${BRANCH}|\\(#\\d+\\) to (?:release|v?\\d)`,
    '^\\W*\\[(?:bot|auto(?:mated|-?merge|-?update|-?backport)?|wip|draft|backport|release|ci|stable\\d*|pre-commit\\.ci|(?:release|stable)[-/ ]\\S+|v?\\d+(?:\\.(?:\\d+|x))+|v\\d+)(?:[\\s:/][^\\]]*)?\\]',
    '^\\W*(?:mnt|rel|maint|bld|dep|dev)\\s*:',
    // https://gitmoji.dev
    '^\\s*(?::(?:arrow_(?:up|down)|construction_worker|green_heart|bookmark|rotating_light|twisted_rightwards_arrows|rewind|globe_with_meridians|construction|pushpin|heavy_(?:plus|minus)_sign|package):|[\u2B06\u2B07\u23EA\u2795\u2796]|\\u{1F477}|\\u{1F49A}|\\u{1F516}|\\u{1F6A8}|\\u{1F500}|\\u{1F310}|\\u{1F6A7}|\\u{1F4CC})',
    '^\\W*(?:fix|repair|unbreak)(?:es|ed|s)?\\b(?: \\w+){0,2} (?:builds?|flak(?:y|es)(?: \\w+)?|workflows?|pipelines?)\\s*$',
    '^\\W*add(?:s|ed)?\\b .{0,60}\\b(?:codeowners|editorconfig|gitignore|gitattributes|contributors?\\s*$)',
    '^\\W*make ci\\b|^\\W*clean-?\\s?ups?\\s*$|^\\W*rollup of \\d|\\bgo ?fmt\\s*$|^\\W*(?:run|apply) (?:black|ruff|isort|gofmt|rustfmt|clang-format)\\b',
    '^[\\w./-]+: (?:bump|upgrade|update) |^\\W*update (?:license(?:\\.md)?|readme(?:\\.md)?|package(?:-lock)?\\.json|yarn\\.lock|go\\.sum|cargo\\.lock|poetry\\.lock)\\s*$',
    '^\\W*version packages\\b|^\\W*locali[sz]ed file check-in|^\\W*initial commit\\s*$|^\\W*releases?\\s*$|^\\W*(?:\\[[^\\]]*\\] )?update (?:dependencies )?from \\S+/\\S+',
  ].join('|'),
  'iu',
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
  [
    'documentation',
    /^\s*(?::memo:|\u{1F4DD})|^\W*doc(?:s|u)?\b|^\W*(?:document|explain|clarify|describe)\b|\b(?:documentation|readme)\b|文档/iu,
  ],
  [
    'performance',
    /^\s*(?::zap:|\u26A1)|^\W*perf\b|\bspeed(?:s|ing)? up\b|\bfaster\b|\boptimi[sz]e|\bdo(?:es)? not allocate\b/i,
  ],
  ['test', /^\s*(?::white_check_mark:|\u2705)|^\W*(?:tests?|tst)\b|^\W*add (?:\w+ )?tests?\b|\bcoverage\b/i],
  ['feature', /^\s*(?::sparkles:|\u2728)|^\W*(?:feat(?:ure)?|enh)\b/i],
  [
    'fix',
    /^\s*(?::bug:|:ambulance:|\u{1F41B}|\u{1F691})|^\W*(?:bug|hotfix)\b|修复|修正|^\W*(?:behebe|behebt|korrigiere|corrige|arregla|corrigir)\b|^\W*(?:bug)?fix(?:es|ed)?\b|^\W*(?:resolve|correct|repair|handle|prevent|avoid|do not|don't|stop|keep|restore|ensure)\b|\bfix(?:es|ed)?\b|\boff[- ]by[- ]one\b/iu,
  ],
  [
    'feature',
    /^\W*(?:add|adds|implement|support|introduce|allow|enable|expose|make|let|new|first|füge|ergänze|añade|agrega|ajoute|adiciona)\b|新增|添加|支持/iu,
  ],
]

/** A ticket, or the part of the code, before what was done: `[FERN-12] `, `net/http: `. */
const SCOPE =
  /^\s*(?:\[(?!docs?\]|tests?\]|fix\]|feat)[\w -]+\]|[A-Z]{2,}-\d+)\s*:?\s*|^\s*[\w.-]+(?:\/[\w.-]+)+:\s+/

/** What a pull request did: by its labels, else by its title. The small and the mechanical is `mechanical`, whatever it says. */
export function workOf(entry: Contribution): Work {
  const { title, tags = [] } = entry
  if (isSmall(entry) || MECHANICAL_TITLE.test(title) || tags.some((tag) => MECHANICAL_LABEL.test(tag)))
    return 'mechanical'
  const labelled = BY_LABEL.find(([, label]) => tags.some((tag) => label.test(tag)))
  const named = BY_TITLE.find(([, words]) => words.test(title.replace(SCOPE, '')))
  return labelled?.[0] ?? named?.[0] ?? 'change'
}

/** Whether a change weighs nothing: no program asks for it, and it is named last. */
export function isMechanical(entry: Contribution): boolean {
  return entry.type === 'pull-request' && workOf(entry) === 'mechanical'
}

function isSmall({ lines, metrics }: Contribution): boolean {
  return lines !== undefined && lines <= SMALL_LINES && (metrics?.reactions?.value ?? 0) < 2
}
