import { readFileSync } from 'node:fs'
import { toRss, type WorldPost } from './feeds.ts'
import type { World } from './world.ts'
import type { WorldVideo } from './youtube.ts'

/** A year of a person who does not exist, told in days before its last one: for the demo and the tests of the main job. */

export const ADA = {
  blog: 'https://ada.example/feed/',
  podcast: 'https://loosecoupling.example/feed.xml',
  /** Where she posts some of her entries again. */
  community: 'https://community.example/feed/ada',
  /** A blog of several people. */
  team: 'https://meadow.example/blog/feed.xml',
  id: 583231,
  channel: 'UCadaExampleCodes_000001',
  handle: '@adacodes',
  stackOverflow: 'stackoverflow/58323199',
}

const DAY_MS = 24 * 60 * 60 * 1000

/** Repository, days before the end, title, labels. */
const PULL_REQUESTS: readonly (readonly [string, number, string, ...string[]])[] = [
  ['meadow-ui/meadow', 4, 'Keep the scroll position when a Blazor component re-renders', 'area-blazor'],
  ['meadow-ui/meadow', 19, 'Fix [Parameter] properties lost during prerendering', 'area-blazor', 'bug'],
  [
    'meadow-ui/meadow',
    46,
    'Dispose IAsyncDisposable services when the circuit is torn down early',
    'area-blazor',
  ],
  ['meadow-ui/meadow', 81, 'Add an analyzer for @bind on read-only properties', 'area-blazor', 'feature'],
  ['meadow-ui/meadow', 118, 'Handle `null` route values in NavLink matching', 'area-blazor', 'bug'],
  ['meadow-ui/meadow', 163, 'Do not allocate a string for every query parameter', 'perf'],
  ['meadow-ui/meadow', 170, 'Document what happens to HttpContext after streaming starts', 'docs'],
  ['meadow-ui/meadow', 233, 'Fix a race in the reconnect dialog', 'area-blazor', 'bug'],
  ['meadow-ui/meadow', 301, 'Make <InputFile> report progress while it reads', 'area-blazor', 'feature'],
  ['meadow-ui/runtime', 27, 'Speed up Dictionary<TKey, TValue>.TryAdd for value-type keys', 'perf'],
  ['meadow-ui/runtime', 95, 'TimeZoneInfo: return the transition that is in force at midnight', 'bug'],
  ['meadow-ui/runtime', 149, 'Add tests for Uri.TryCreate with a trailing | in the path'],
  ['meadow-ui/runtime', 266, 'Fix off-by-one in Utf8JsonReader for 16 MB tokens', 'bug'],
  ['meadow-ui/docs', 12, 'Correct the sample for keyed services'],
  ['meadow-ui/docs', 55, 'Explain when ValueTask must not be awaited twice'],
  ['meadow-ui/docs', 132, 'Fix broken links to the Blazor hosting models'],
  ['meadow-ui/docs', 187, 'Say which APIs are trimmed away by default'],
  ['meadow-ui/docs', 244, 'Typo: "recieve" → "receive"'],
  ['meadow-ui/docs', 318, 'Add a diagram of the render tree diff'],
  ['fieldtest-dev/fieldtest', 33, 'Wait for async state changes without a fixed delay', 'enhancement'],
  ['fieldtest-dev/fieldtest', 104, 'Support snapshot testing of *.razor files', 'enhancement'],
  ['fieldtest-dev/fieldtest', 158, 'FindComponents<T> now finds generic base types'],
  ['fieldtest-dev/fieldtest', 221, 'Drop netstandard2.1'],
  ['fieldtest-dev/fieldtest', 340, 'Speed up the markup comparer by 40 %', 'perf'],
  ['quickpack/quickpack', 71, 'fix(html): keep attributes without quotes', 'p3-minor-bug'],
  ['quickpack/quickpack', 205, 'docs: describe `server.proxy` with WebSockets'],
  ['paperplane-site/paperplane', 88, 'Fix RSS dates in time zones east of UTC', 'pr: bug'],
  ['paperplane-site/paperplane', 262, 'Escape > in generated feed titles'],
  ['ada/loose-coupling', 8, 'Show chapters in the player'],
  ['ada/loose-coupling', 66, 'Publish transcripts beside the episodes'],
  ['ada/loose-coupling', 139, 'Move hosting to static files'],
  ['ada/blazor-clock', 41, 'Support .NET 11'],
  ['ada/blazor-clock', 197, 'Respect prefers-reduced-motion'],
  ['ada/blazor-clock', 289, 'First version with tests'],
  ['hub-clients/hub.net', 126, 'Add the merge queue endpoints'],
  ['hub-clients/hub.net', 274, 'Retry after secondary rate limits'],
  ['openmanuals/docs', 212, 'Clarify which events start a workflow on a fork'],
]

/** Days before the end, title, summary, categories. */
const POSTS: readonly (readonly [number, string, string, ...string[]])[] = [
  [
    6,
    'What Blazor does between two renders',
    'A walk through the render tree diff with a debugger.',
    'Blazor',
    '.NET',
  ],
  [29, 'Five ways to lose a CancellationToken', 'And the analyzer that finds four of them.', 'C#'],
  [58, 'Testing components without sleeping', 'Waiting for state instead of time.', 'Testing', 'Blazor'],
  [84, 'List<T>, IEnumerable<T> & the cost of being polite', 'Measured, with charts.', 'Performance'],
  [113, 'Why our CI takes 3 minutes instead of 20', 'Caching what changes least.', 'CI'],
  [151, 'A year of pull requests: what reviewers ask for', 'Small, tested, explained.', 'Open source'],
  [178, 'Time zones in .NET, once and for all (again)', 'Midnight does not always exist.', '.NET'],
  [214, 'How I prepare a talk in six evenings', 'One idea an evening.', 'Speaking'],
  [259, 'Static podcasts: hosting a show for 0 €', 'Files, a feed and a CDN.', 'Podcast'],
  [311, 'Keyed services by example', 'When one interface has many answers.', '.NET'],
  [352, 'What I learned from 100 code reviews', 'Questions work better than orders.', 'Open source'],
]

/** Days before the end, title. */
const EPISODES: readonly (readonly [number, string])[] = [
  [10, '48: Accessibility is a feature — with Mara Lindqvist'],
  [38, '47: The build that never ends'],
  [73, '46: Maintaining alone — with Tomasz Zielinski'],
  [101, '45: Event sourcing, and when not to'],
  [143, '44: From support to staff engineer — with Priya Raman'],
  [199, '43: Legacy is what works'],
  [247, '42: The answer to everything is a queue'],
  [295, '41: Naming things & cache invalidation'],
  [344, '40: A new season'],
]

/** Days before the end, kind, seconds, views, title. */
const VIDEOS: readonly (readonly [number, NonNullable<WorldVideo['kind']>, number, number, string])[] = [
  [3, 'video', 912, 4210, 'Blazor rendering explained with a whiteboard'],
  [9, 'short', 48, 11873, 'One line that makes your tests faster #dotnet'],
  [17, 'livestream', 5423, 1904, 'Live: fixing a good first issue in Meadow'],
  [31, 'video', 1280, 6932, 'Five ways to lose a CancellationToken'],
  [44, 'short', 55, 9020, 'Stop awaiting in a loop'],
  [59, 'video', 1503, 3187, 'Testing Blazor components with Fieldtest'],
  [76, 'livestream', 6120, 2255, 'Live: reviewing your pull requests'],
  [93, 'video', 744, 15320, 'C# 14 in 12 minutes'],
  [107, 'short', 31, 22418, 'The most useless keyword in C#'],
  [124, 'video', 1102, 2760, 'Speeding up CI: what worked, what did not'],
  [141, 'video', 2875, 8114, 'Conference talk: Blazor in anger (NDC Oslo)'],
  [165, 'livestream', 7012, 1610, 'Live: building a clock with SVG'],
  [181, 'video', 998, 5043, 'Midnight does not always exist'],
  [203, 'short', 178, 6412, 'Time zones in under three minutes'],
  [228, 'video', 1320, 3391, 'Keyed services in practice'],
  [252, 'video', 1205, 2018, 'Hosting a podcast for nothing'],
  [277, 'livestream', 5580, 1377, 'Live: first steps with GitHub Actions'],
  [303, 'video', 861, 4480, 'Reading a stack trace like a detective'],
  [329, 'short', 59, 7733, 'Rubber duck, but make it a test'],
  [357, 'video', 1444, 3960, 'My .NET year in review'],
]

/** Days before the end, score, views of the question, its title. */
const ANSWERS: readonly (readonly [number, number, number, string])[] = [
  [27, 14, 2311, 'Why does my Blazor component render twice?'],
  [88, 41, 18_940, 'How do I cancel an HttpClient request when the user leaves the page?'],
  [211, 3, 640, 'Testing code that reads the clock'],
]

/** The sample configuration, its days moved so that the sample's last day is another. */
export function toAdasConfig(until: string): string {
  const file = readFileSync(new URL('../../examples/contribution-log.yml', import.meta.url), 'utf8')
  const shift = Date.parse(`${until}T00:00:00Z`) - Date.parse('2026-11-22T00:00:00Z')
  return file.replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + shift).toISOString().slice(0, 10),
  )
}

/** Ada's year with her configuration file, and what that is for: posts published twice, a blog of several people, a landed pull request. */
export async function populateWithConfig(world: World, until: string): Promise<void> {
  populate(world, until)
  const { state } = world
  const { git } = state.github
  const end = Date.parse(`${until}T00:00:00Z`)
  const at = (days: number, minutes: number) =>
    new Date(end - days * DAY_MS + minutes * 60_000).toISOString().replace('.000Z', 'Z')
  state.github.users = [{ login: 'ada', name: 'Ada Example', id: ADA.id }]
  state.github.pullRequests.push({
    ...{ id: 2_300_000_001, author: 'ada', repository: 'openmanuals/docs', number: 51_201 },
    title: 'Say which files a composite action may read',
    mergedAt: at(98, 610),
    labels: ['landed'],
    isUnmerged: true,
  })
  state.github.pullRequests.push({
    ...{ id: 2_300_000_002, author: 'ada', repository: 'free-shirts/free-shirts', number: 1 },
    title: 'Update README.md',
    mergedAt: at(49, 610),
    labels: ['spam'],
  })
  const again = POSTS.slice(0, 4).map(([days, title]) => ({
    title,
    url: `https://community.example/ada/${days}`,
    date: at(days - 2, 600),
  }))
  state.feeds.set(ADA.community, () =>
    toRss({ title: 'Ada Example', site: 'https://community.example/ada', posts: again }),
  )
  const team = [
    { title: 'Blazor components in Meadow 4', author: 'Ada Example', days: 52 },
    { title: 'Meadow 4 is here', author: 'Mara Lindqvist', days: 54 },
    { title: 'How Meadow tests .NET on three systems', author: 'Ada Example', days: 187 },
  ].map(({ title, author, days }) => ({
    ...{ title, author, date: at(days, 540) },
    url: `https://meadow.example/blog/${days}`,
    summary: 'From the Meadow team.',
  }))
  state.feeds.set(ADA.team, () =>
    toRss({ title: 'Meadow blog', site: 'https://meadow.example/blog', posts: team }),
  )
  state.stackExchange.users.set(
    ADA.stackOverflow,
    ANSWERS.map(([days, score, views, title], index) => ({
      ...{ id: 79_000_000 + index, score, isAccepted: score > 10, created: at(days, 1200) },
      question: { id: 78_000_000 + index, title, views },
    })),
  )
  const file = new Map([['.github/contribution-log.yml', toAdasConfig(until)]])
  await git.commit('main', await git.head('main'), file, 'Say what to collect')
}

/** Fills a world with Ada's year up to the end of `until` (`YYYY-MM-DD`). */
export function populate({ state }: World, until: string): void {
  const end = Date.parse(`${until}T00:00:00Z`)
  const at = (days: number, minutes: number) =>
    new Date(end - days * DAY_MS + minutes * 60_000).toISOString().replace('.000Z', 'Z')

  state.github.users = [{ login: 'ada', name: 'Ada Example' }]
  state.github.pullRequests = PULL_REQUESTS.map(([repository, days, title, ...labels], index) => ({
    id: 2_400_000_000 + index * 7919,
    author: 'ada',
    repository,
    number: 60_000 - days * 41 + index,
    title,
    mergedAt: at(days, 500 + ((index * 97) % 700)),
    labels,
    // Most of them are small, and few people react to most of them.
    additions: 4 + ((index * index * 37) % 211),
    deletions: (index * 53) % 67,
    reactions: Math.max(0, ((index * 29) % 41) - 22),
  }))
  const posts = POSTS.map(([days, title, summary, ...categories], index): WorldPost => {
    const slug = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    const url = `https://ada.example/${slug}/`
    return {
      title,
      url,
      date: at(days, 420),
      guid: `https://ada.example/?p=${900 - index}`,
      summary,
      categories,
    }
  })
  const episodes = EPISODES.map(([days, title]): WorldPost => {
    const number = title.slice(0, 2)
    const url = `https://loosecoupling.example/${number}`
    return {
      title,
      url,
      date: at(days, 300),
      guid: `lc-${number}`,
      summary: title.slice(4),
      audio: `${url}.mp3`,
    }
  })
  // WordPress shows the newest ten, and the podcast's host everything.
  state.feeds.set(ADA.blog, () =>
    toRss({ title: 'Ada’s notebook', site: 'https://ada.example/', posts: posts.slice(0, 10) }),
  )
  state.feeds.set(ADA.podcast, () =>
    toRss({ title: 'Loose Coupling', site: 'https://loosecoupling.example/', posts: episodes }),
  )
  state.youtube.channels = [
    {
      id: ADA.channel,
      handle: ADA.handle,
      title: 'Ada codes',
      videos: VIDEOS.map(([days, kind, seconds, views, title], index) => ({
        id: `adaVid${String(index).padStart(5, '0')}`,
        title,
        publishedAt: at(days, 960),
        kind,
        seconds,
        views,
      })),
    },
  ]
}
