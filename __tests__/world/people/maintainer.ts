import type { WorldPullRequest } from '../github.ts'
import type { Person } from './person.ts'
import { type Deed, dayIn } from './truth.ts'

/**
 * Noor Haddadi maintains libraries in Python. Of her 1,800 merges most are in her own repositories, and most of those are
 * the work of keeping house; her best stand in other people's.
 */

const LOGIN = 'noorhaddadi'
const ZONE = 'Africa/Casablanca'
const END = Date.parse('2026-11-22T00:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000

interface Merge {
  readonly repository: string
  /** Days before the last one. */
  readonly days: number
  readonly title: string
  readonly labels: readonly string[]
  readonly size: readonly [additions: number, deletions: number]
  readonly reactions: number
  readonly isMechanical: boolean
}

/** In other people's repositories: days before the last one, title, label, lines added and taken away, reactions. */
const ELSEWHERE: Readonly<
  Record<string, readonly (readonly [number, string, string, number, number, number])[]>
> = {
  'copperline/copperline': [
    [12, 'Stream request bodies without buffering them twice', 'enhancement', 412, 188, 64],
    [47, 'Fix a deadlock when a worker is recycled during a websocket handshake', 'bug', 96, 31, 88],
    [103, 'Answer 425 to early data that must not be replayed', 'enhancement', 240, 22, 17],
    [151, 'Explain backpressure in the deployment guide', 'documentation', 130, 12, 9],
    [208, 'Fix header folding for proxies that still do it', 'bug', 58, 40, 6],
    [260, 'Make graceful shutdown wait for background tasks', 'enhancement', 310, 95, 41],
    [330, 'Fix typo in CONTRIBUTING', 'documentation', 1, 1, 0],
  ],
  'arborlang/arbor': [
    [28, 'Infer the type of recursive closures', 'enhancement', 870, 210, 53],
    [139, 'Fix wrong line numbers in errors that come from macros', 'bug', 122, 64, 12],
    [244, 'Say which import is circular instead of that one is', 'enhancement', 77, 18, 35],
  ],
  'datumworks/polyframe': [
    [66, 'Read Parquet files whose columns change their order', 'enhancement', 520, 77, 29],
    [171, 'Fix overflow in rolling sums over 32-bit integers', 'bug', 45, 12, 14],
    [290, 'Document how missing values are sorted', 'documentation', 88, 4, 5],
  ],
  'openkiln/kiln': [
    [84, 'Cache wheels by the interpreter that built them', 'performance', 390, 140, 47],
    [199, 'Fix builds in folders with a space in their name', 'bug', 33, 9, 22],
  ],
  'quietfold/mailroom': [
    [120, 'Retry greylisted messages after the time the server asks for', 'enhancement', 180, 26, 11],
  ],
}

/** What keeps house: told apart by how it is called. `$` is a number that goes up. */
const MECHANICAL: readonly (readonly [string, ...string[]])[] = [
  ['Bump hypothesis from 6.$.0 to 6.$.1', 'dependencies'],
  ["Merge branch 'release/4.x' into main (#$)"],
  ['[4.x] Backport #$ to the maintenance branch', 'backport'],
  ['Release 4.$'],
  ['ci: cache the uv folder between jobs (#$)', 'ci'],
  ['lint: apply ruff $'],
  ['Translations update from Hosted Weblate (#$)', 'translations'],
  ['chore(deps): update actions/checkout digest to a$f', 'dependencies'],
  ['Revert "Release 4.$"'],
  ['build(deps-dev): bump pytest from 8.$ to 8.$.1', 'dependencies'],
  ['wip: move files around (#$)'],
  ['[pre-commit.ci] pre-commit autoupdate (#$)', 'ci'],
]

/** Work that people notice, in her own repositories, with how often they did. */
const OWN: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  'noorhaddadi/spindle': [
    ['Add priorities to delayed jobs', 'enhancement', 71],
    ['Fix jobs that ran twice after a failover', 'bug', 58],
    ['Add a dashboard that needs no JavaScript', 'enhancement', 112],
    ['Document how to move from Redis to Postgres', 'documentation', 34],
    ['Add typed results', 'enhancement', 45],
    ['Fix a leak of connections under free-threaded Python', 'bug', 39],
    ['Add sagas, with compensation in reverse order', 'enhancement', 66],
    ['Speed up dequeueing by a third', 'performance', 27],
    ['Fix cron expressions on the day the clocks change', 'bug', 18],
    ['Document what exactly-once does not mean', 'documentation', 52],
  ],
  'noorhaddadi/parcelkit': [
    ['Add multipart uploads that can be resumed', 'enhancement', 31],
    ['Fix names of files in right-to-left scripts', 'bug', 24],
    ['Add checks of signatures while reading', 'enhancement', 19],
    ['Document limits of every storage', 'documentation', 7],
    ['Fix zip files over 4 GB', 'bug', 13],
  ],
  'noorhaddadi/lintel': [
    ['Add a rule against blocking calls in coroutines', 'enhancement', 37],
    ['Fix false alarms for protocols', 'bug', 9],
    ['Document how to write a rule', 'documentation', 11],
  ],
}

/** How many merges that keep house each repository had. The last one has nothing else. */
const HOUSEKEEPING: Readonly<Record<string, number>> = {
  'noorhaddadi/spindle': 720,
  'noorhaddadi/parcelkit': 395,
  'noorhaddadi/lintel': 251,
  'noorhaddadi/spindle-feedstock': 214,
}

/** Smaller things of her own repositories, again and again: what was done, to what. */
const VERBS: readonly (readonly [string, string])[] = [
  ['Fix', 'bug'],
  ['Add a test for', 'tests'],
  ['Document', 'documentation'],
  ['Speed up', 'performance'],
  ['Add an option for', 'enhancement'],
]
const OBJECTS = [
  'retries without a limit',
  'the order of queues',
  'empty payloads',
  'time zones in schedules',
  'the memory of workers',
  'signals on Windows',
  'the health endpoint',
  'names of tasks with dots',
  'locks that nobody holds',
  'the command line without a terminal',
  'broken pickles',
  'dead letters',
]

const merges: Merge[] = [
  ...Object.entries(ELSEWHERE).flatMap(([repository, all]) =>
    all.map(
      ([days, title, label, additions, deletions, reactions]): Merge => ({
        ...{ repository, days, title, labels: [label], size: [additions, deletions], reactions },
        isMechanical: /^Fix typo/.test(title),
      }),
    ),
  ),
  ...Object.entries(OWN).flatMap(([repository, all], part) => [
    ...all.map(
      ([title, label, reactions], index): Merge => ({
        ...{ repository, days: 9 + index * 31 + part * 5, title, labels: [label], reactions },
        ...{ size: [180 + index * 13, 40 + index], isMechanical: false },
      }),
    ),
    ...OBJECTS.flatMap((object, row) =>
      VERBS.map(
        ([verb, label], column): Merge => ({
          ...{ repository, days: 3 + ((row * 29 + column * 67 + part * 11) % 355), labels: [label] },
          ...{ title: `${verb} ${object}`, size: [20 + row * 4, 6 + column], reactions: (row + column) % 3 },
          isMechanical: false,
        }),
      ),
    ),
  ]),
  ...Object.entries(HOUSEKEEPING).flatMap(([repository, count]) =>
    Array.from({ length: count }, (_, index): Merge => {
      const [title = '', ...labels] = MECHANICAL[index % MECHANICAL.length] ?? []
      return {
        ...{ repository, days: 1 + ((index * 7) % 358), labels, reactions: 0, isMechanical: true },
        ...{ title: title.replaceAll('$', String(100 + index)), size: [4, 4] },
      }
    }),
  ),
]

const pullRequests = merges.map(({ repository, days, title, labels, size, reactions }, index) => {
  const [additions, deletions] = size
  return {
    ...{ id: 2_710_000_000 + index * 331, number: 9_000 - days * 20 + (index % 19), author: LOGIN },
    ...{ repository, title, labels },
    mergedAt: new Date(END - days * DAY_MS + (420 + ((index * 53) % 840)) * 60_000)
      .toISOString()
      .replace('.000Z', 'Z'),
    // Not every world tells them.
    ...({ additions, deletions, reactions } as object),
  }
})

/** One number is one pull request. */
const numbered: WorldPullRequest[] = []
const taken = new Map<string, number>()
for (const pullRequest of pullRequests) {
  const next = (taken.get(pullRequest.repository) ?? 300) + 1
  taken.set(pullRequest.repository, next)
  numbered.push({ ...pullRequest, number: next })
}

const config = `
time-zone: ${ZONE}
name: Noor Haddadi

contributions:
  - key: spindle
    date: 2026-10-12
    type: package
    title: spindle, a job queue for Python
    url: https://pypi.org/project/spindle-jobs/
    role: author
    metrics: { downloads: 1486000 }
  - key: parcelkit
    date: 2026-06-30
    type: package
    title: parcelkit, archives and uploads
    url: https://pypi.org/project/parcelkit/
    role: author
    metrics: { downloads: 38400 }
  - date: 2026-03-02
    type: release
    title: spindle 4.0
    description: The first release with sagas and without Redis; 41 people worked on it.
    url: https://github.com/noorhaddadi/spindle/releases/tag/v4.0
    container: { name: noorhaddadi/spindle, url: "https://github.com/noorhaddadi/spindle" }
    role: author
  - date: 2026-01-20
    type: book
    title: Queues in Practice
    description: Two hundred pages on work that can wait, written with Idir Benali.
    url: https://books.example/queues-in-practice
    role: co-author
    metrics: { copies: 640 }
  - date: 2026-05-16
    type: talk
    title: Exactly once, and other fairy tales
    url: https://pymaghreb.example/2026/talks/exactly-once
    container: { name: PyMaghreb 2026, url: "https://pymaghreb.example/2026" }
    metrics: { attendees: 330 }
  - date: 2026-09-24
    type: talk
    title: What a maintainer does all day
    container: { name: Rabat Python User Group }
    metrics: { attendees: 41 }
  - date: 2026-02-17
    type: podcast-episode
    title: Maintaining alone, together
    url: https://committing.example/episodes/61
    container: { name: Committing to it }
    role: guest
    metrics: { views: 5210 }
  - key: summer-2026
    date: 2026-05-25
    end-date: 2026-08-28
    type: mentoring
    title: A summer student of spindle
    description: A call every week, until sagas were merged; she reviews for us now.
    metrics: { sessions: 13 }

areas:
  - { name: Python, keywords: [python, spindle, parcelkit, lintel, wheels] }
  - { name: Developer Tools, keywords: [lintel, kiln, arbor] }
`

const deeds: Deed[] = [
  ...numbered.map(({ repository, number, title, mergedAt }, index): Deed => {
    const url = `https://github.com/${repository}/pull/${number}`
    const merge = merges[index]
    return {
      ...{ key: url, url, kind: 'code', title, repository, date: dayIn(ZONE, mergedAt), place: repository },
      ...{ isOwn: repository.startsWith(`${LOGIN}/`), isMechanical: merge?.isMechanical ?? false },
    }
  }),
  {
    key: '2026-10-12 spindle, a job queue for Python',
    ...{ kind: 'package', title: 'spindle, a job queue for Python', date: '2026-10-12' },
    ...{ url: 'https://pypi.org/project/spindle-jobs/', numbers: { downloads: 1_486_000 } },
  },
  {
    key: '2026-06-30 parcelkit, archives and uploads',
    ...{ kind: 'package', title: 'parcelkit, archives and uploads', date: '2026-06-30' },
    ...{ url: 'https://pypi.org/project/parcelkit/', numbers: { downloads: 38_400 } },
  },
  {
    ...{ key: '2026-03-02 spindle 4.0', kind: 'package', title: 'spindle 4.0', date: '2026-03-02' },
    url: 'https://github.com/noorhaddadi/spindle/releases/tag/v4.0',
    ...{ place: 'noorhaddadi/spindle', says: 'The first release with sagas and without Redis' },
  },
  {
    ...{
      key: '2026-01-20 Queues in Practice',
      kind: 'book',
      title: 'Queues in Practice',
      date: '2026-01-20',
    },
    ...{ url: 'https://books.example/queues-in-practice', roles: ['Co-Author'], numbers: { copies: 640 } },
    says: 'Two hundred pages on work that can wait',
  },
  {
    key: '2026-05-16 Exactly once, and other fairy tales',
    ...{ kind: 'talk', title: 'Exactly once, and other fairy tales', date: '2026-05-16' },
    ...{ url: 'https://pymaghreb.example/2026/talks/exactly-once', urls: ['https://pymaghreb.example/2026'] },
    ...{ place: 'PyMaghreb 2026', numbers: { attendees: 330 } },
  },
  {
    key: '2026-09-24 What a maintainer does all day',
    ...{ kind: 'talk', title: 'What a maintainer does all day', date: '2026-09-24' },
    ...{ place: 'Rabat Python User Group', numbers: { attendees: 41 } },
  },
  {
    key: '2026-02-17 Maintaining alone, together',
    ...{
      kind: 'podcast',
      title: 'Maintaining alone, together',
      date: '2026-02-17',
      place: 'Committing to it',
    },
    ...{
      url: 'https://committing.example/episodes/61',
      roles: ['Panelist', 'Presenter'],
      numbers: { views: 5_210 },
    },
  },
  {
    key: '2026-05-25 A summer student of spindle',
    ...{ kind: 'mentoring', title: 'A summer student of spindle', date: '2026-05-25', end: '2026-08-28' },
    ...{ says: 'A call every week, until sagas were merged', numbers: { sessions: 13 } },
  },
]

export const MAINTAINER: Person = {
  id: 'maintainer',
  name: 'Noor Haddadi',
  login: LOGIN,
  inputs: {},
  config,
  program: {
    audience: ['Developer'],
    'primary-area': 'Python',
    answers: {
      help: 'I review within two days, say why, and write down what I learned where the next person looks for it.',
      community: 'One mentee every summer, and a maintainers’ hour each month that is open to anybody.',
    },
  },
  populate({ github }) {
    github.pullRequests = numbered
  },
  truth: {
    login: LOGIN,
    deeds,
    series: [],
    audience: ['Developer'],
    areas: ['Python', 'Developer Tools'],
    timeZone: /Casablanca/,
    noise: [/weblate/i, /autoupdate/i],
    needed: [
      ...['copperline/copperline', 'arborlang/arbor', 'datumworks/polyframe', 'openkiln/kiln'],
      ...['noorhaddadi/spindle', 'noorhaddadi/parcelkit', '2026-01-20 Queues in Practice'],
      ...['2026-10-12 spindle, a job queue for Python', '2026-05-16 Exactly once, and other fairy tales'],
      '2026-05-25 A summer student of spindle',
    ],
    atLeast: {},
  },
}
