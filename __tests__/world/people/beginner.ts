import type { WorldPullRequest } from '../github.ts'
import type { Person } from './person.ts'
import { type Post, toSlug, toWordPress } from './platforms.ts'
import { type Deed, dayIn } from './truth.ts'

/** Emrik Sundvall has just begun: four posts, two small pull requests, five minutes on a stage and a visit to a podcast. */

const ZONE = 'Europe/Stockholm'
const BLOG = 'https://emriklearns.example/'
const FEED = `${BLOG}feed/`

const POSTS: readonly (readonly [string, string, string, ...string[]])[] = [
  [
    '2026-10-30T18:00',
    'My first month with signals',
    '',
    'I replaced four observables and one headache with signals in our allotment planner. The planner has nine users and all of them noticed that it is faster.',
    'There was one thing that I did not get for a week, and it was the word untracked.',
    'If you are new to this as well, start with the second example and come back.',
  ],
  [
    '2026-08-19T18:00',
    'Asking my first question in an issue',
    'Photo by Freja Holm on Unsplash',
    'It took me two hours to write six lines, and a maintainer answered within ten minutes, kindly and with a link.',
    'So I kept notes on what I had wanted to say, what I left out, and what she asked back, in the hope that somebody else needs only one hour for it.',
  ],
  [
    '2026-04-03T22:20',
    'CSS grid and my grandmother’s quilt',
    '',
    'My grandmother has 84 patches and a plan in her head. I had a grid with twelve columns and none.',
    'We compared notes over coffee.',
  ],
  [
    '2026-01-15T19:00',
    'Learning in public, week one',
    '',
    'I will write down one thing a week that I did not know on Monday. This week it was why a button inside a form has opinions.',
    'Next week it will be something about focus.',
  ],
]

const posts = POSTS.map(
  ([date, title, credit, ...paragraphs]): Post => ({
    ...{ title, url: `${BLOG}${toSlug(title)}/`, date: `${date}:00Z`, paragraphs },
    ...(credit && { credit }),
    tags: ['Learning'],
  }),
)

const PULL_REQUESTS: readonly (WorldPullRequest & {
  readonly additions: number
  readonly deletions: number
  readonly reactions: number
})[] = [
  {
    ...{ id: 2_690_000_017, author: 'emriksundvall', repository: 'lanternui/lantern', number: 4_112 },
    ...{ title: 'Keep focus in the date picker after the month changes', mergedAt: '2026-09-02T20:14:09Z' },
    ...{ labels: ['bug', 'a11y'], additions: 24, deletions: 7, reactions: 5 },
  },
  {
    ...{ id: 2_690_000_018, author: 'emriksundvall', repository: 'hedgerow/docs', number: 871 },
    ...{ title: 'Show how to test a signal that depends on time', mergedAt: '2026-06-11T06:41:50Z' },
    ...{ labels: ['documentation'], additions: 46, deletions: 2, reactions: 2 },
  },
]

const config = `
time-zone: ${ZONE}
name: Emrik Sundvall

feeds:
  - ${FEED}

contributions:
  - date: 2026-05-21
    type: talk
    title: Five minutes on the label element
    container: { name: Göteborg Frontend }
    role: speaker
    metrics: { attendees: 34 }
  - date: 2026-09-30
    type: podcast-episode
    title: Starting late, starting anyway
    description: Forty minutes with Signe Lagerkvist on changing from carpentry to the web at 38.
    url: https://kodkaffe.example/avsnitt/112
    container: { name: Kod och kaffe, url: "https://kodkaffe.example/" }
    role: guest

areas:
  - { name: Web Development, keywords: [css, signals, form, focus, label, web, issue] }
`

const deeds: Deed[] = [
  ...posts.map(
    ({ title, url, date, paragraphs }): Deed => ({
      ...{ key: url, url, kind: 'blog', title, date: dayIn(ZONE, date), says: paragraphs[0] ?? '' },
    }),
  ),
  ...PULL_REQUESTS.map(({ repository, number, title, mergedAt }): Deed => {
    const url = `https://github.com/${repository}/pull/${number}`
    return {
      ...{ key: url, url, kind: 'code', title, repository, place: repository, date: dayIn(ZONE, mergedAt) },
      isOwn: false,
    }
  }),
  {
    key: '2026-05-21 Five minutes on the label element',
    ...{ kind: 'talk', title: 'Five minutes on the label element', date: '2026-05-21' },
    ...{ place: 'Göteborg Frontend', numbers: { attendees: 34 } },
  },
  {
    key: '2026-09-30 Starting late, starting anyway',
    ...{
      kind: 'podcast',
      title: 'Starting late, starting anyway',
      date: '2026-09-30',
      place: 'Kod och kaffe',
    },
    ...{ url: 'https://kodkaffe.example/avsnitt/112', urls: ['https://kodkaffe.example/'] },
    ...{ roles: ['Panelist', 'Presenter'], says: 'Forty minutes with Signe Lagerkvist' },
  },
]

export const BEGINNER: Person = {
  id: 'beginner',
  name: 'Emrik Sundvall',
  login: 'emriksundvall',
  inputs: {},
  config,
  program: {
    audience: ['Developer', 'Student'],
    'primary-area': 'Web Development',
    answers: {
      help: 'I write down what confused me while I still remember why.',
      community: 'More lightning talks, and a study circle at our library that begins in January.',
    },
  },
  populate({ github, feeds }) {
    github.pullRequests = [...PULL_REQUESTS]
    feeds.set(FEED, () => toWordPress({ title: 'Emrik learns', site: BLOG, author: 'Emrik Sundvall', posts }))
  },
  truth: {
    login: 'emriksundvall',
    deeds,
    series: [],
    audience: ['Developer', 'Student'],
    areas: ['Web Development'],
    timeZone: /Stockholm/,
    noise: [],
    needed: [...deeds.flatMap(({ key, repository }) => (repository ? [repository] : [key]))],
    atLeast: {},
  },
}
