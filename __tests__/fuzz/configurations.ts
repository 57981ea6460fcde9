import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { load } from 'js-yaml'
import { parseConfig } from '../../src/config/file.ts'
import { readInputs } from '../../src/config/inputs.ts'
import { toSettings } from '../../src/config/settings.ts'
import { ConfigError } from '../../src/errors.ts'
import { createPacks } from '../../src/nomination/packs.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { parseLedger, serialiseLedger } from '../../src/record/ledger-file.ts'
import { toLine } from '../../src/record/text.ts'
import { mutationsOf, othersOf } from './inputs.ts'
import { checkMessage, checkSame, createRound, type Round, readOrRefuse, type Watch } from './round.ts'

const PATH = '.github/contribution-log.yml'
const NOW = new Date('2026-11-22T12:00:00Z')

const sample = readFileSync(new URL('../../examples/contribution-log.yml', import.meta.url), 'utf8')

const PIECES = [
  ...[
    '- ',
    ': ',
    '\n',
    '\n  ',
    '\n- ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '---\n',
    '...\n',
    '\t',
    '\r',
  ],
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!js/function x',
    '!!binary x',
    '!!set ',
    '!!omap ',
    '!x ',
    '? ',
    '? [a]\n: b',
    '%YAML 1.1',
  ],
  ...[
    '__proto__: ',
    'constructor: ',
    'toString: ',
    '__proto__',
    'null',
    '~',
    'true',
    '.nan',
    '.inf',
    '-0',
    '1e400',
  ],
  ...[
    '0x10',
    '0o7',
    '99999999999999999999',
    '2026-02-30',
    '9999-12-31T23:59:59-12:00',
    '0000-01-01',
    '+99:99',
  ],
  ...[
    'https://u:p@a.example/?token=s',
    'javascript:alert(1)',
    'UC',
    '@ada',
    'PL1',
    '*/*',
    '[',
    '{a,b}',
    '**',
    '!(x)',
  ],
  ...[
    'a\\nb',
    '\u2028',
    '\u0000',
    '\u202e',
    '\ufeff',
    '\ud800',
    '😀',
    'key: ',
    'names: ',
    'match: ',
    'forget: true',
  ],
]

/** What each input may say, to begin with. */
const INPUTS: Readonly<Record<string, string>> = {
  token: 'ghs_0123456789',
  'search-token': 'ghp_0123456789',
  'search-api-url': 'https://api.github.com',
  'github-users': 'ada\n@lovelace, dependabot[bot]',
  'exclude-repositories': 'ada/*, */dotfiles',
  feeds: 'https://blog.example.com/feed.xml\nfeed://a.example/?key=secret-of-mine',
  youtube: 'UC0000000000000000000000\nhttps://www.youtube.com/@ada',
  'youtube-api-key': 'AIza0123456789',
  directory: 'docs/log',
  branch: 'data/log',
  publish: 'pull-request',
  since: '2026-01-01',
  until: '2026-11-22',
  'time-zone': 'Europe/Oslo',
  config: '.github/contribution-log.yml',
  programs: 'microsoft-mvp, google-gde',
  'fail-on-source-error': 'never',
  'commit-message': 'docs: update\nlog',
}

function isConfigError(error: unknown): error is ConfigError {
  return error instanceof ConfigError
}

const ASKED = { nameOf: (name: string) => name, hasCredential: () => true }

const readers = {
  needsToken: true,
  now: NOW,
  apiUrl: 'https://api.github.com',
  nameOf: (name: string) => name,
}

export function createConfigurationRounds(watch: Watch): Round[] {
  const inputs = readInputs({ ...readers, get: (name) => (name === 'token' ? 'ghs_0123456789' : '') })

  async function check(text: string) {
    const read = () => watch('reading', () => parseConfig({ path: PATH, text }, ASKED))
    const configuration = await readOrRefuse(read, isConfigError).finally(() => checkPlaces(text))
    if (!configuration) return
    const settings = await readOrRefuse(() => toSettings(inputs, configuration, NOW), isConfigError)
    if (settings) await readOrRefuse(() => createPacks(settings), isConfigError)
    const manual = settings?.mirrored ?? []
    const file = serialiseLedger({ ...EMPTY_LEDGER, contributions: manual })
    const ids = (entries: typeof manual) => entries.map(({ id }) => toLine(id)).sort()
    checkSame('entries by hand', ids(parseLedger(file).contributions), ids(manual))
  }

  return [
    createRound('a configuration is read, or refused with places', 200, mutationsOf([sample], PIECES), check),
    createRound(
      'a configuration of other values is read, or refused with places',
      100,
      othersOf(fc.constant(load(sample))).map((value) => JSON.stringify(value, null, 1)),
      check,
    ),
    createRound(
      'inputs are read, or refused by name',
      1000,
      fc.tuple(
        fc.constantFrom(...Object.keys(INPUTS)),
        mutationsOf(Object.values(INPUTS), [...PIECES, '/', '..', '.git', '~', '@{', ' ', 'http://']),
      ),
      async ([name, text]) => {
        const get = (one: string) => (one === name ? text : (INPUTS[one] ?? ''))
        const read = () => watch('reading', () => readInputs({ ...readers, get }))
        const result = await readOrRefuse(read, isConfigError)
        if (result) await readOrRefuse(() => toSettings(result, {}, NOW), isConfigError)
      },
    ),
  ]
}

/** Each problem names a place that there is. */
function checkPlaces(text: string): void {
  try {
    parseConfig({ path: PATH, text }, ASKED)
  } catch (error) {
    if (!isConfigError(error)) return
    for (const { message, line = 0, column = 0 } of error.problems) {
      checkMessage(message)
      const length = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)[line - 1]?.length
      if (
        length === undefined ||
        column < 1 ||
        column > length + 1 ||
        !message.startsWith(`${PATH}:${line}:${column} `)
      )
        throw new Error(`no such place: ${message}`)
    }
  }
}
