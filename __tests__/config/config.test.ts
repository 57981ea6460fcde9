import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/file.ts'
import { type Config, ConfigSchema } from '../../src/config/schema.ts'
import { ConfigError } from '../../src/errors.ts'
import { METRICS, TYPES } from '../../src/record/contribution.ts'
import { manual } from '../../src/sources/manual.ts'

const PATH = '.github/contribution-log.yml'
const KEYS = Object.keys(ConfigSchema.entries).join(', ')

const manualOf = (config: Config) => manual.plan(config.contributions).mirrored

const parse = (text: string, hasKey = false) =>
  parseConfig({ path: PATH, text }, { nameOf: (input) => input, hasCredential: () => hasKey })

function problemsOf(text: string, hasKey = false): string[] {
  try {
    parse(text, hasKey)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({ message }) => message.replace(`${PATH}:`, ''))
  }
}

/** A broken file, and all that is said of it. */
const BROKEN: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a text for a list',
    'feeds: https://a.example',
    ['1:8 feeds: expected a list of feeds, found "https://a.example"'],
  ],
  ['a typo in a key', 'feed:\n  - https://a.example', ['1:1 feed: unknown key: did you mean "feeds"?']],
  [
    'a key of a source that is not there yet',
    'calendars: []',
    [`1:1 calendars: unknown key: expected one of ${KEYS}`],
  ],
  ['no months', 'window: { months: 0 }', ['1:19 window.months: expected at least 1 month, found 0']],
  [
    'half a month',
    'window: { months: 1.5 }',
    ['1:19 window.months: expected a whole number of months, found 1.5'],
  ],
  [
    'two windows',
    'window: { months: 3, since: 2026-01-01 }',
    ['1:9 window: expected either months or since, not both'],
  ],
  ['a number for a window', 'window: 12', ['1:9 window: expected a map with months or since, found 12']],
  [
    'a day that does not exist',
    'window: { since: 2026-02-30 }',
    ['1:18 window.since: expected a day of the calendar, written YYYY-MM-DD, found "2026-02-30"'],
  ],
  [
    'a city',
    'time-zone: Oslo',
    ['1:12 time-zone: expected an IANA time zone such as Europe/Oslo, found "Oslo"'],
  ],
  ['a number for a name', 'name: 3', ['1:7 name: expected a text, found 3: put it in quotes']],
  ['one user', 'github:\n  users: ada', ['2:10 github.users: expected a list of logins, found "ada"']],
  [
    'users of several kinds',
    'github:\n  users: [{ login: ada, number: 3 }, "a b", 7]',
    [
      '2:11 github.users[0].id: missing: write a number',
      '2:25 github.users[0].number: unknown key: expected one of login, id',
      '2:38 github.users[1]: expected a login, such as ada for https://github.com/ada, found "a b"',
      '2:45 github.users[2]: expected a login, or a map with login and id, found 7',
    ],
  ],
  [
    'typos below a key',
    'github:\n  user: [ada]\n  exclude-repository: [x]',
    [
      '2:3 github.user: unknown key: did you mean "users"?',
      '3:3 github.exclude-repository: unknown key: did you mean "exclude-repositories"?',
    ],
  ],
  [
    'a repository without an owner',
    'github: { landed-labels: { pytorch: Merged } }',
    ['1:37 github.landed-labels.pytorch: expected a repository written owner/name, found "pytorch"'],
  ],
  [
    'a number for a label',
    'github: { landed-labels: { a/b: 3 } }',
    ['1:33 github.landed-labels["a/b"]: expected a label, or a list of labels, found 3'],
  ],
  [
    'a list in a list',
    'github:\n  exclude-labels:\n  - [a]\n',
    ['3:5 github.exclude-labels[0]: expected a text, found a list'],
  ],
  [
    'what is not collected yet',
    'github: { include: [reviews] }',
    ['1:21 github.include[0]: expected pull-requests, found "reviews"'],
  ],
  ['yes for true', 'github: { private: yes }', ['1:20 github.private: expected true or false, found "yes"']],
  [
    'feeds of several kinds',
    'feeds:\n  - ftp://a.example\n  - { url: nope }\n  - { uri: https://a.example }\n  - { url: https://a.example, keywords: azure, type: podcast-epsode }',
    [
      '2:5 feeds[0]: expected an address that begins with https:// or http://, such as https://example.com/feed.xml, found "ftp://a.example"',
      '3:12 feeds[1].url: expected an address that begins with https:// or http://, such as https://example.com/feed.xml, found "nope"',
      '4:5 feeds[2].url: missing: write an address that begins with https:// or http://, such as https://example.com/feed.xml',
      '4:7 feeds[2].uri: unknown key: did you mean "url"?',
      '5:41 feeds[3].keywords: expected a list of texts, found "azure"',
      '5:54 feeds[3].type: unknown: "podcast-epsode", did you mean "podcast-episode"?',
    ],
  ],
  [
    'an entry without a value',
    'feeds:\n  -\n',
    ['2:3 feeds[0]: expected an address, or a map with url, found nothing'],
  ],
  [
    'half a channel id',
    'youtube: [UCshort]',
    [
      '1:11 youtube[0]: expected a channel id (UC…), a @handle, a playlist id, or the address of one of them, found "UCshort"',
    ],
  ],
  [
    'a handle without a key',
    'youtube: [{ channel: "@ada" }]',
    [
      '1:22 youtube[0].channel: the handle "@ada" can only be looked up with a key. Add youtube-api-key, or write the channel id (UC…) from the channel\'s page under "Share channel".',
    ],
  ],
  [
    'a handle without a key beside half a channel id',
    'youtube: ["@ada", UCshort]',
    [
      '1:11 youtube[0]: the handle "@ada" can only be looked up with a key. Add youtube-api-key, or write the channel id (UC…) from the channel\'s page under "Share channel".',
      '1:19 youtube[1]: expected a channel id (UC…), a @handle, a playlist id, or the address of one of them, found "UCshort"',
    ],
  ],
  [
    'a playlist as a feed with other options than before',
    'feeds: ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLadaTalks000001", { url: "https://www.youtube.com/feeds/videos.xml?playlist_id=PLadaTalks000001", type: video }]',
    [
      '1:9 feeds[0]: the feed of the playlist "PLadaTalks000001" shows the videos that were added first, and never a new one. Write PLadaTalks000001 into youtube, with a youtube-api-key.',
      '1:82 feeds[1]: the same as feeds[0], with other options: keep one of them',
      '1:89 feeds[1].url: the feed of the playlist "PLadaTalks000001" shows the videos that were added first, and never a new one. Write PLadaTalks000001 into youtube, with a youtube-api-key.',
    ],
  ],
  [
    'a playlist as a feed',
    'feeds: ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLadaTalks000001"]',
    [
      '1:9 feeds[0]: the feed of the playlist "PLadaTalks000001" shows the videos that were added first, and never a new one. Write PLadaTalks000001 into youtube, with a youtube-api-key.',
    ],
  ],
  [
    'a playlist without a key',
    'youtube: [PLadaTalks000001]',
    [
      '1:11 youtube[0]: the playlist "PLadaTalks000001" can only be read with a key, since without one YouTube shows the videos that were added first. Add youtube-api-key, or write the channel id (UC…).',
    ],
  ],
  [
    'a contribution that lacks most',
    'contributions:\n  - { date: 2026-02-03, type: tlak }',
    [
      '2:5 contributions[0].title: missing: write a text',
      '2:31 contributions[0].type: unknown: "tlak", did you mean "talk"?',
    ],
  ],
  [
    'a contribution that is wrong in every part',
    'contributions:\n  - date: 2026-02-03\n    type: talk\n    title: ""\n    url: example.com\n    metrics: { atendees: 3, views: -1 }',
    [
      '4:12 contributions[0].title: expected a text that is not empty, found ""',
      '5:10 contributions[0].url: expected an address that begins with https:// or http://, found "example.com"',
      '6:16 contributions[0].metrics.atendees: unknown key: did you mean "attendees"?',
      '6:36 contributions[0].metrics.views: expected a number that is not below 0, found -1',
    ],
  ],
  [
    'an hour that does not exist',
    'contributions:\n  - { date: 2026-02-03T25:00:00Z, type: talk, title: A }',
    [
      '2:13 contributions[0].date: expected a day written YYYY-MM-DD, or a time with its zone such as 2026-03-04T18:30:00+01:00, found "2026-02-03T25:00:00Z"',
    ],
  ],
  ...[
    '2026-02-03T24:00:00Z',
    '2026-02-03T23:59:60Z',
    '2026-02-03T23:60:00Z',
    '2026-02-03T12:00:00+24:00',
    '2026-02-03T12:00:00+01:60',
    '2026-02-03T12:00:00+99:99',
    '9999-12-31T23:00:00-02:00',
    '0001-01-01T00:00:00+02:00',
    '0000-06-01',
  ].map((date): readonly [string, string, readonly string[]] => [
    `the date ${date}`,
    `contributions:\n  - { date: ${date}, type: talk, title: A }`,
    [
      `2:13 contributions[0].date: expected a day written YYYY-MM-DD, or a time with its zone such as 2026-03-04T18:30:00+01:00, found "${date}"`,
    ],
  ]),
  [
    'the same contribution twice',
    'contributions:\n  - { date: 2026-02-03, type: talk, title: A }\n  - { date: 2026-02-03, type: talk, title: A }',
    ['3:5 contributions[1]: the same as contributions[0]: give each a key of its own'],
  ],
  [
    'an override for everything',
    'overrides:\n  - { match: {}, hide: true }',
    [
      '2:14 overrides[0].match: expected at least one of id, url, origin, type, container, title, tag, since, until',
    ],
  ],
  [
    'an override for nothing',
    'overrides:\n  - { hide: true }',
    ['2:5 overrides[0].match: missing: write a map of what to match, such as { container: "ada/*" }'],
  ],
  [
    'an override that does nothing',
    'overrides:\n  - { match: { type: talk } }',
    ['2:5 overrides[0]: expected set, hide or forget beside match'],
  ],
  [
    'an override full of typos',
    'overrides:\n  - { match: { typ: talk }, hide: yes, sett: {} }',
    [
      '2:16 overrides[0].match.typ: unknown key: did you mean "type"?',
      '2:35 overrides[0].hide: expected true, found "yes"',
      '2:40 overrides[0].sett: unknown key: did you mean "set"?',
    ],
  ],
  [
    'what must not be set',
    'overrides:\n  - { match: { type: talk }, set: { origin: x } }',
    [
      '2:37 overrides[0].set.origin: unknown key: expected one of type, title, url, date, end-date, description, role, tags, areas, audience, highlight, container, metrics',
    ],
  ],
  [
    'an area without words',
    'areas: [{ name: X }]',
    ['1:9 areas[0].keywords: missing: write a list of texts'],
  ],
  [
    'a key twice, among other mistakes',
    'a: 1\nname: x\nname: y\nfeeds: 3',
    [
      `1:1 a: unknown key: expected one of ${KEYS}`,
      '3:1 name: the key stands twice, first in line 2: take one away',
      '4:8 feeds: expected a list of feeds, found 3',
    ],
  ],
  ['an open bracket', 'a: [1', ['1:6 not YAML: unexpected end of the stream within a flow collection']],
  [
    'a list for a map',
    'github: [ada]',
    ['1:9 github: expected a map of what to collect from GitHub, found a list'],
  ],
  ['a list', '- a', ['1:1 expected a map, found a list']],
  ['a text', 'just text', ['1:1 expected a map, found "just text"']],
  ['two documents', '--- {}\n--- {}', ['1:1 not YAML: it holds several documents']],
  ['a tag', 'name: !!js/function x', ['1:7 not YAML: unknown scalar tag !<tag:yaml.org,2002:js/function>']],
  [
    'a map for a word',
    'github: { include: [{ toString: 1 }] }',
    ['1:21 github.include[0]: expected pull-requests, found a map'],
  ],
  [
    'keys that are not there',
    ': 1\n: 2\n',
    [
      `1:1 null: unknown key: expected one of ${KEYS}`,
      '2:3 [""]: the key stands twice, first in line 1: take one away',
    ],
  ],
  ['a list for a key', '? [a]\n: b', ['1:1 not YAML: a list or a map stands where a key should']],
  ['lists in lists', `feeds: ${'['.repeat(200)}`, ['1:107 not YAML: it is nested too deep']],
  ['many aliases', `a: &a 1\nb: [${'*a, '.repeat(30)}]`, ['2:86 not YAML: it holds more than 20 aliases']],
  ['a circle', 'a: &x [*x]', ['1:1 not YAML: an alias stands inside of what it refers to']],
]

describe('a broken configuration file', () => {
  it('is told in at least 30 ways', () => expect(BROKEN.length).toBeGreaterThanOrEqual(30))

  it.each(BROKEN)('with %s', (_, text, problems) => expect(problemsOf(text)).toEqual(problems))

  it.each([
    ['carriage returns', 'name: x\r\nfeeds: 3\r\n', '2:8 feeds: expected a list of feeds, found 3'],
    ['a byte order mark', '\uFEFFfeeds: 3', '1:8 feeds: expected a list of feeds, found 3'],
  ])('counts lines and columns with %s', (_, text, problem) => expect(problemsOf(text)).toEqual([problem]))
})

describe('the schema for editors', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const schema = JSON.parse(read('schema/contribution-log.schema.json'))
  const isValid = new Ajv({ strict: false }).compile(schema)

  it('accepts the sample', () => {
    expect(isValid(load(read('examples/contribution-log.yml')))).toBe(true)
  })

  it.each(['feeds: 3', 'feed: []', 'window: { months: 0 }', 'overrides: [{ hide: true }]'])(
    'refuses %j',
    (text) => {
      expect(isValid(load(text))).toBe(false)
    },
  )

  it('has no key that the sample does not show', () => {
    const keysOf = (node: unknown): string[] => {
      if (typeof node !== 'object' || node === null) return []
      const own = 'properties' in node ? Object.keys(node.properties as object) : []
      return [...own, ...Object.values(node).flatMap(keysOf)]
    }
    const metrics = new Set<string>(METRICS)
    const sample = read('examples/contribution-log.yml')
    const missing = keysOf(schema).filter(
      (key) => !metrics.has(key) && !new RegExp(`\\b${key}:`).test(sample),
    )
    expect([...new Set(missing)]).toEqual([])
    const comments = sample.replaceAll('\n# ', ' ').match(/The types: [^\n]*/)?.[0] ?? ''
    expect([...TYPES, ...METRICS].filter((word) => !comments.includes(` ${word}`))).toEqual([])
  })
})

describe('a configuration file', () => {
  it('makes no id of several lines', () => {
    const text = 'contributions:\n  - { key: "a\\nb\\u2028c", date: 2026-03-04, type: talk, title: T }'
    expect(manualOf(parse(text)).map(({ id }) => id)).toEqual(['manual:a b c'])
  })

  it.each(['', '# only a comment\n', 'feeds:\n  # - https://commented.example\n'])(
    'may say nothing: %j',
    (text) => expect(problemsOf(text)).toEqual([]),
  )

  it('may look up a handle with a key', () => expect(problemsOf('youtube: ["@ada"]', true)).toEqual([]))

  it('says all that the sample says', () => {
    const text = readFileSync(new URL('../../examples/contribution-log.yml', import.meta.url), 'utf8')
    const config = parse(text)
    const entries = manualOf(config)
    expect(entries.map(({ id, date }) => [id, date])).toEqual([
      [expect.stringMatching(/^manual:[0-9a-f]{12}$/), '2026-06-17'],
      [expect.stringMatching(/^manual:[0-9a-f]{12}$/), '2026-03-12T17:30:00Z'],
      ['manual:oslo-dotnet', '2026-06-04'],
      ['manual:mentoring-2026', '2026-02-02'],
    ])
    expect(entries[0]).toMatchObject({
      origin: 'manual',
      container: { name: 'NDC Oslo', url: 'https://ndcoslo.example/' },
      metrics: { attendees: { value: 240, 'as-of': '2026-06-17' } },
      highlight: true,
    })
    expect(config).toMatchObject({
      window: { months: 12 },
      'time-zone': 'Europe/Oslo',
      github: { users: [{ login: 'ada', id: 583231 }], 'landed-labels': { 'openmanuals/docs': 'landed' } },
      youtube: [{ target: { kind: 'channel', id: 'UCadaExampleCodes_000001' }, exclude: ['short'] }],
    })
    expect(config.overrides?.map(({ isHidden, isForgotten }) => [isHidden, isForgotten])).toEqual([
      [false, false],
      [false, false],
      [true, false],
      [false, true],
      [false, false],
    ])
  })
})
