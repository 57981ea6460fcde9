import type { WorldVideo } from '../youtube.ts'
import type { Person } from './person.ts'
import { type Post, toDevTo, toSlug, toWordPress } from './platforms.ts'
import { type Deed, dayIn } from './truth.ts'

/**
 * Ilse Verdonck makes videos on Azure. Her channel and her blog have one name, and every post stands on dev.to again: the
 * newer ones a day later, the older ones since the day on which she brought them all over.
 */

const ZONE = 'Europe/Brussels'
const NAME = 'Ilse in the Cloud'
const BLOG = 'https://ilseinthecloud.example/'
const FEED = `${BLOG}feed/`
const DEV_TO = 'https://dev.to/feed/ilseverdonck'
const CHANNEL = 'UCilseInTheCloud00000001'

const CHAPTERS = [
  'Cold open',
  'What we start with',
  'A quick look at the bill',
  'The part where it breaks',
  'Reading the error out loud',
  'The whiteboard',
  'What I would do at work',
  'Questions from last time',
  'Outtakes',
]

/** Below all her videos but the Shorts: the chapters are their own, one sponsor came after the other, the rest stays. */
function toFooter(date: string): string {
  const day = Math.floor(Date.parse(`${date}Z`) / 86_400_000)
  const chapters = [0, 1, 2, 3].map((at) => {
    const time = `${String(at * 4).padStart(2, '0')}:${String((day * (at + 3)) % 60).padStart(2, '0')}`
    return `${at === 0 ? '00:00' : time} ${CHAPTERS[(day + at * 2) % CHAPTERS.length]}`
  })
  const sponsor =
    date < '2026-03'
      ? 'This video is sponsored by Pinewharf. Get 20 % off your first year with the code ILSE20: https://pinewharf.example/ilse'
      : 'This video is sponsored by Harborlight. Try their cloud cost dashboard free for 14 days: https://harborlight.example/ilse'
  return `⏱️ Chapters
${chapters.join('\n')}

${sponsor}

📬 My Friday newsletter, five links and one bad joke: https://ilseinthecloud.example/friday
👕 Merch: https://shop.ilseinthecloud.example
🐘 Mastodon: https://hachyderm.example/@ilse
💼 LinkedIn: https://www.linkedin.com/in/ilse-verdonck-example
☕ Buy me a coffee: https://coffee.example/ilse

Subscribe and ring the bell so that you do not miss the next one!

#azure #cloud #ilseinthecloud`
}

/** When it went up (UTC), views, title, what she says of it. */
const TUTORIALS: readonly (readonly [string, number, string, string])[] = [
  [
    '2026-11-17T17:00',
    2_914,
    'Bicep deployment stacks, six months later',
    'Six months ago I moved eleven resource groups to deployment stacks. Here is what I would not do again, and the one switch that saved a Friday.',
  ],
  [
    '2026-11-03T17:00',
    7_420,
    'Your Dockerfile is three times too big',
    'We take a 1.4 GB image down to 212 MB without changing a line of the program.',
  ],
  [
    '2026-10-20T16:00',
    5_188,
    'Workload identity on AKS without the headache',
    'Four YAML files, one managed identity, no secret in sight. I draw every arrow on the whiteboard first.',
  ],
  [
    '2026-10-06T16:00',
    11_902,
    'Azure Container Apps or AKS? A decision in ten questions',
    'Ten questions that I ask every team before anybody says Kubernetes. Two of them end the meeting.',
  ],
  [
    '2026-09-22T16:00',
    3_377,
    'Testing Bicep with the what-if operation',
    'What-if lies in four cases. We look at each and write a check that catches them in the pipeline.',
  ],
  [
    '2026-09-08T16:00',
    4_065,
    'Reading an AKS cluster you did not build',
    'Monday morning, new team, somebody else’s cluster. The seven commands I run before I touch anything.',
  ],
  [
    '2026-08-25T22:30',
    2_250,
    'Private endpoints explained with a garden fence',
    'A fence, a gate and a very confused postman: DNS for private endpoints, drawn by hand.',
  ],
  [
    '2026-08-11T16:00',
    19_840,
    'Stop paying for idle: scale to zero in practice',
    'Our demo shop cost 311 euros a month while nobody visited. Now it costs 9, and the first visitor waits two seconds.',
  ],
  [
    '2026-07-28T16:00',
    3_018,
    'A Bicep module that your colleagues will use',
    'Naming, defaults and the README nobody writes: how a module gets adopted by people who did not ask for it.',
  ],
  [
    '2026-07-14T16:00',
    6_733,
    'KEDA by example: queues, cron and a coffee machine',
    'Three scalers on one cluster, and a coffee machine that orders its own beans.',
  ],
  [
    '2026-06-30T16:00',
    2_871,
    'Debugging a crash loop without kubectl logs',
    'The container dies before it says a word. Ephemeral containers, exit codes and one very long core dump.',
  ],
  [
    '2026-06-16T16:00',
    4_406,
    'Azure Policy that teaches instead of blocking',
    'Deny is the rude way. We write five policies that explain themselves and fix the resource on the way.',
  ],
  [
    '2026-06-02T16:00',
    9_115,
    'Secrets: where they leak and how to find them',
    'I hid a key in nine places of a repository. Viewers of the last stream found six of them. Here are the other three.',
  ],
  [
    '2026-05-19T16:00',
    2_689,
    'One ingress for forty services',
    'Forty teams, one address. Gateway API, route by route, with the mistakes that I made on the way.',
  ],
  [
    '2026-05-05T16:00',
    5_540,
    'Terraform to Bicep: what the import really does',
    'I imported a real subscription with 340 resources. Most of it worked, and the rest is this video.',
  ],
  [
    '2026-04-21T16:00',
    3_922,
    'Blue, green and slightly broken',
    'A release that nobody notices, shown twice: once as in the slides and once as it went.',
  ],
  [
    '2026-04-07T16:00',
    8_204,
    'Costs by team: tags that survive the year',
    'Tags rot. Here is the small job that keeps ours at 98 percent since January.',
  ],
  [
    '2026-03-24T17:00',
    2_447,
    'Dapr in half an hour, honestly',
    'Thirty minutes, two services, one state store, and what I would still write by hand.',
  ],
  [
    '2026-03-10T17:00',
    14_660,
    'Kubernetes networking with paper cups and string',
    'Cups are pods and string is the overlay. By the end somebody pulls the wrong string.',
  ],
  [
    '2026-02-24T17:00',
    3_561,
    'GitHub Actions and Azure without a stored password',
    'Federated credentials from an empty repository to a green deployment, in one take.',
  ],
  [
    '2026-02-10T17:00',
    2_198,
    'What a node pool upgrade does at three in the morning',
    'I left the camera running during an upgrade of 18 nodes and put it into twelve minutes.',
  ],
  [
    '2026-01-27T17:00',
    4_873,
    'Five log queries I keep on a sticky note',
    'Five KQL queries, printed and taped to my monitor, and the outages they belong to.',
  ],
  [
    '2026-01-13T17:00',
    6_012,
    'A local Azure for trains and airplanes',
    'Emulators, fakes and one shell script: a whole afternoon of work without a network.',
  ],
  [
    '2025-12-16T17:00',
    3_145,
    'How I read release notes',
    'Eighty pages of release notes every month and what I mark with the yellow pen.',
  ],
  [
    '2025-12-02T17:00',
    2_760,
    'A budget alert that somebody reads',
    'Alert fatigue is real, so ours writes haiku. It is read by 100 percent of the team.',
  ],
]

/** Streams of one series. */
const STREAMS: readonly (readonly [string, number, string])[] = [
  ['2026-11-12T19:00', 1_240, 'we migrate a viewer’s cluster'],
  ['2026-10-15T18:00', 1_713, 'one bug, three clouds'],
  ['2026-09-17T18:00', 968, 'pair writing a Bicep module'],
  ['2026-08-20T18:00', 2_051, 'roast my Dockerfile'],
  ['2026-07-16T18:00', 880, 'the heat wave edition'],
  ['2026-06-18T18:00', 1_402, 'find the leaked key'],
  ['2026-05-21T18:00', 1_119, 'Gateway API from nothing'],
  ['2026-04-16T18:00', 947, 'your questions, my cluster'],
  ['2026-03-19T19:00', 1_833, 'an outage that we caused ourselves'],
  ['2026-02-19T19:00', 1_056, 'reading other people’s Helm charts'],
  ['2026-01-22T19:00', 1_290, 'resolutions for your pipeline'],
  ['2025-12-18T19:00', 2_304, 'the Christmas lights operator'],
]

const SHORTS: readonly (readonly [string, number, string])[] = [
  ['2026-11-19T11:00', 18_204, 'The kubectl flag nobody told you about'],
  ['2026-11-09T11:00', 24_630, 'Never name a namespace like this'],
  ['2026-10-27T11:00', 41_877, 'One character took down our cluster'],
  ['2026-10-13T10:00', 12_033, 'How long is a pod name, really?'],
  ['2026-09-28T10:00', 9_410, 'Bicep in 40 seconds'],
  ['2026-09-14T10:00', 57_122, 'My colleague said “just restart it”'],
  ['2026-08-31T10:00', 15_908, 'Three tabs every on-call has open'],
  ['2026-08-17T10:00', 22_345, 'The cheapest resource in Azure'],
  ['2026-08-03T10:00', 8_761, 'YAML: yes, no, Norway'],
  ['2026-07-20T10:00', 33_019, 'POV: the certificate expired'],
  ['2026-06-22T10:00', 10_256, 'A liveness probe walks into a bar'],
  ['2026-05-25T10:00', 19_483, 'What DNS does when you look away'],
  ['2026-04-27T10:00', 7_902, 'Cattle, pets and my cat'],
  ['2026-03-30T10:00', 28_114, 'The longest resource id I have seen'],
  ['2026-03-02T11:00', 13_570, 'Rate my terminal'],
  ['2026-02-02T11:00', 11_648, 'Two words that make finance happy'],
  ['2026-01-05T11:00', 16_226, 'New year, same subnet'],
  ['2025-12-08T11:00', 21_095, 'Advent calendar of exit codes'],
]

/** Recordings of talks: the first is the address of the talk itself, the second names the talk's page. */
const BICEP_TALK = 'https://www.youtube.com/watch?v=ilseTalk001'
const BUDGET_PAGE = 'https://nordkloud.example/2026/sessions/aks-on-a-budget'
const RECORDINGS: readonly (readonly [string, string, number, string, string])[] = [
  [
    'ilseTalk001',
    '2026-03-27T15:00',
    6_318,
    'Bicep without tears (Cloud Ghent 2026)',
    'My talk at Cloud Ghent 2026, from the first row. 45 minutes from a folder of JSON to modules that a whole company shares.',
  ],
  [
    'ilseTalk002',
    '2026-06-12T15:00',
    3_907,
    'AKS on a budget (Nordkloud Malmö 2026)',
    `The recording of my session at Nordkloud in Malmö. Abstract and slides: ${BUDGET_PAGE}`,
  ],
]

/** Day (UTC), title, what stands below its picture, paragraphs. */
const POSTS: readonly (readonly [string, string, string, string, string])[] = [
  [
    '2026-11-10T07:00',
    'The subnet that was too small',
    '',
    'We sized a subnet for 30 nodes in 2023 and nobody looked again until the autoscaler asked for number 31.',
    'So this is the story of moving a running cluster to a larger address range on a Tuesday, what we told the customers, and why the calculator I wrote that evening is now a page of its own.',
  ],
  [
    '2026-10-22T06:00',
    'I deleted the wrong resource group and you can too',
    'Photo by Anouk Delrue on Unsplash',
    'Locks are cheap and I had none. At 16:40 a script of mine removed the staging database, and by 19:00 I knew more about soft delete than I ever wanted.',
    'The rest of this post is a check list in the order in which I would want to read it next time, with the commands, the waiting times, and the phone number that I did not have.',
  ],
  [
    '2026-10-01T06:00',
    'Notes on reviewing infrastructure code',
    '',
    'A review of infrastructure is about what happens to the things that exist already. I look for four words in every plan: replace, delete, public and owner.',
    'Below are the comments that I write most often, with the reasons, so that you can argue with them.',
  ],
  [
    '2026-09-10T06:00',
    'Managed identities for people who like passwords',
    'Image: Marthe Sonck',
    'A password is something you know, and a managed identity is something that you are. This took me a year to explain well, and it needs two drawings.',
    'The first drawing shows who asks whom for a token. The second shows what your program does not have to do any more, which turns out to be the more useful of the two.',
  ],
  [
    '2026-08-13T06:00',
    'What 9 euros a month can run',
    '',
    'Nine euros buy a web shop that sleeps, a queue that wakes it, and a database that keeps its mouth shut on Sundays.',
    'I list every resource with its price of this August and what happens under load, which I tried with a class of 24 bored students.',
  ],
  [
    '2026-07-23T06:00',
    'A pipeline that explains itself',
    'Photo: Jo De Backer',
    'New colleagues asked the same three questions about our pipeline, so now it answers them by itself, in the summary of every run.',
    'It took an afternoon and forty lines. Here they are, and the two that I would leave out today.',
  ],
  [
    '2026-07-02T06:00',
    'Choosing a region with a ruler and a spreadsheet',
    '',
    'Latency is distance, money and feelings. I measured six European regions from four cities for a week and the winner was not the nearest.',
    'All numbers are in the sheet at the end. Please check my sums, since a reader found a mistake in the last ones within an hour.',
  ],
  [
    '2026-06-04T06:00',
    'Nine places where a key hides',
    'Photo by Tuur Claes on Unsplash',
    'A key is never only in the place where you put it. I followed one through a build and found it in nine others, among them a screenshot.',
    'Each place gets a paragraph and a command that finds it. The screenshot gets an apology to my former team.',
  ],
  [
    '2026-05-14T06:00',
    'The day our tags came back to life',
    '',
    'In January 41 percent of our resources said who pays for them, and in May it was 98.',
    'No policy did that alone. A small weekly list, sent to people and not to teams, did most of it.',
  ],
  [
    '2026-04-30T06:00',
    'Writing Bicep for the next person',
    '',
    'The next person is you in November. Names, defaults and one sentence above every parameter are all that she will thank you for.',
    'I took a module of mine from 2024 and rewrote it in the open. The difference is smaller than I thought and better than I hoped.',
  ],
  [
    '2026-03-12T07:00',
    'Paper cups as a teaching tool',
    'Photo by Lies Maertens on Unsplash',
    'For my networking workshop I carry 40 paper cups and a ball of string, and security at the airport has questions.',
    'What follows is the whole exercise, from the empty table to the moment when somebody discovers that there is only one DNS cup.',
  ],
  [
    '2026-02-05T07:00',
    'Upgrading node pools without holding your breath',
    '',
    'Surge, drain, wait, repeat. An upgrade is four verbs, and you choose how long each may take.',
    'We choose for a cluster of 18 nodes, and I show the budget for disruption that we should have had last year.',
  ],
  [
    '2026-01-08T07:00',
    'Things I unlearned about Kubernetes in 2025',
    '',
    'I used to begin with the cluster. In 2025 I began five projects without one, and regretted it once.',
    'This is a list of seven things that I said on stage in earlier years and would not say again.',
  ],
  [
    '2025-12-11T07:00',
    'A haiku for every alert',
    'Photo by Stan Wouters on Unsplash',
    'Disk is almost full, leaves fall on the log files, please delete something. Since our alerts are poems, people read them.',
    'I counted: of 212 alerts 209 were acknowledged within ten minutes. The other three were about poetry.',
  ],
]

/** The day when she brought her older posts over. */
const MOVED = '2026-07-25T19:40:00Z'
const BEFORE_MOVE = '2026-07-02'

const posts = POSTS.map(
  ([date, title, credit, ...paragraphs]): Post => ({
    ...{ title, url: `${BLOG}${toSlug(title)}/`, date: `${date}:00Z`, paragraphs },
    ...(credit && { credit }),
    tags: ['Azure'],
  }),
)

const copies = posts.map((post): Post => {
  const isMoved = post.date <= BEFORE_MOVE
  const next = new Date(Date.parse(post.date) + 30 * 3_600_000).toISOString().replace('.000Z', 'Z')
  return {
    title: post.title,
    url: `https://dev.to/ilseverdonck/${toSlug(post.title)}-${post.url.length}k2`,
    date: isMoved ? MOVED : next,
    paragraphs: [...post.paragraphs, `Originally published at ${post.url}`],
    tags: ['azure', 'cloud', 'devops'],
  }
})

const videos: WorldVideo[] = [
  ...TUTORIALS.map(
    ([date, views, title, says], index): WorldVideo => ({
      ...{
        id: `ilseTuto${String(index).padStart(3, '0')}`,
        title,
        views,
        kind: 'video',
        seconds: 1_100 + index,
      },
      ...{ publishedAt: `${date}:00Z`, description: `${says}\n\n${toFooter(date)}` },
    }),
  ),
  ...STREAMS.map(
    ([date, views, subject], index): WorldVideo => ({
      ...{
        id: `ilseLive${String(index).padStart(3, '0')}`,
        title: `Cluster Coffee #${12 - index}: ${subject}`,
      },
      ...{ views, kind: 'livestream', seconds: 5_400, publishedAt: `${date}:00Z` },
      description: `Cluster Coffee is live on every third Thursday. Bring a mug and a broken manifest.\n\n${toFooter(date)}`,
    }),
  ),
  ...SHORTS.map(
    ([date, views, title], index): WorldVideo => ({
      ...{ id: `ilseShrt${String(index).padStart(3, '0')}`, title, views, kind: 'short', seconds: 38 },
      ...{ publishedAt: `${date}:00Z`, description: '#shorts #azure #kubernetes' },
    }),
  ),
  ...RECORDINGS.map(
    ([id, date, views, title, says]): WorldVideo => ({
      ...{ id, title, views, kind: 'video', seconds: 2_700 },
      ...{ publishedAt: `${date}:00Z`, description: `${says}\n\n${toFooter(date)}` },
    }),
  ),
].sort((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))

const config = `
time-zone: Europe/Brussels
name: Ilse Verdonck

feeds:
  - ${FEED}
  - ${DEV_TO}

youtube:
  - ${CHANNEL}

contributions:
  - date: 2026-03-19
    type: talk
    title: Bicep without tears
    url: ${BICEP_TALK}
    container: { name: Cloud Ghent 2026, url: "https://cloudghent.example/2026" }
    role: speaker
    metrics: { attendees: 215 }
  - date: 2026-02-12
    type: talk
    title: AKS on a budget
    container: { name: Azure Meetup Antwerp }
    role: speaker
    metrics: { attendees: 52 }
  - date: 2026-05-28
    type: talk
    title: AKS on a budget
    url: ${BUDGET_PAGE}
    container: { name: Nordkloud Malmö 2026, url: "https://nordkloud.example/2026" }
    role: speaker
    metrics: { attendees: 140 }
  - date: 2026-10-08
    type: talk
    title: AKS on a budget
    url: https://containerdag.example/programma/aks-on-a-budget
    container: { name: Containerdag Utrecht }
    role: speaker
    metrics: { attendees: 96 }
  - date: 2026-09-03
    type: talk
    title: Identity without passwords, live from my attic
    description: A lunch webinar for the community of Cloud Lunch, with forty minutes of questions.
    url: https://cloudlunch.example/episodes/88
    container: { name: Cloud Lunch }
    metrics: { live-views: 388 }
  - date: 2026-04-14
    type: product-feedback
    title: Private preview of Bicep's local deployments
    description: Eleven issues from three evenings with the preview, two of them changed before the public one, and an hour's call with the team.

areas:
  - { name: Azure Infrastructure as Code, keywords: [bicep, terraform] }
  - { name: Azure Kubernetes and Open Source, keywords: [aks, kubernetes, keda, cluster, container, dockerfile] }
`

const AREAS = ['Azure Infrastructure as Code', 'Azure Kubernetes and Open Source', 'Azure Application PaaS']
const watch = (id: string) => `https://www.youtube.com/watch?v=${id}`

const toVideoDeed = ({ id, title, publishedAt, views = 0 }: WorldVideo, kind: Deed['kind']): Deed => ({
  ...{ key: watch(id), url: watch(id), kind, title, date: dayIn(ZONE, publishedAt), numbers: { views } },
})

const deeds: Deed[] = [
  ...videos.map((video): Deed => {
    if (video.kind === 'short') return toVideoDeed(video, 'short')
    if (video.kind === 'livestream')
      return {
        ...toVideoDeed(video, 'stream'),
        ...{
          series: 'cluster-coffee',
          place: 'Cluster Coffee',
          says: 'Cluster Coffee is live on every third Thursday.',
        },
      }
    const says = (video.description ?? '').split('\n')[0] ?? ''
    const talk = { ilseTalk001: '2026-03-19 Bicep without tears', ilseTalk002: '2026-05-28 AKS on a budget' }[
      video.id
    ]
    return { ...toVideoDeed(video, 'video'), says, ...(talk && { recordingOf: talk }) }
  }),
  ...posts.map(
    ({ title, url, date, paragraphs }): Deed => ({
      ...{ key: url, url, kind: 'blog', title, date: dayIn(ZONE, date), says: paragraphs[0] ?? '' },
    }),
  ),
  ...copies.map(
    ({ title, url, date }, index): Deed => ({
      ...{ key: url, url, kind: 'blog', title, date: dayIn(ZONE, date), copyOf: posts[index]?.url ?? '' },
      says: posts[index]?.paragraphs[0] ?? '',
    }),
  ),
  {
    ...{
      key: '2026-03-19 Bicep without tears',
      kind: 'talk',
      title: 'Bicep without tears',
      date: '2026-03-19',
    },
    ...{ url: BICEP_TALK, urls: ['https://cloudghent.example/2026'], place: 'Cloud Ghent 2026' },
    numbers: { attendees: 215 },
  },
  {
    ...{ key: '2026-02-12 AKS on a budget', kind: 'talk', title: 'AKS on a budget', date: '2026-02-12' },
    ...{ place: 'Azure Meetup Antwerp', series: 'aks-on-a-budget', numbers: { attendees: 52 } },
  },
  {
    ...{ key: '2026-05-28 AKS on a budget', kind: 'talk', title: 'AKS on a budget', date: '2026-05-28' },
    ...{ url: BUDGET_PAGE, urls: ['https://nordkloud.example/2026', watch('ilseTalk002')] },
    ...{ place: 'Nordkloud Malmö 2026', series: 'aks-on-a-budget', numbers: { attendees: 140 } },
  },
  {
    ...{ key: '2026-10-08 AKS on a budget', kind: 'talk', title: 'AKS on a budget', date: '2026-10-08' },
    url: 'https://containerdag.example/programma/aks-on-a-budget',
    ...{ place: 'Containerdag Utrecht', series: 'aks-on-a-budget', numbers: { attendees: 96 } },
  },
  {
    key: '2026-09-03 Identity without passwords, live from my attic',
    ...{ kind: 'talk', title: 'Identity without passwords, live from my attic', date: '2026-09-03' },
    ...{ url: 'https://cloudlunch.example/episodes/88', place: 'Cloud Lunch', isOnline: true },
    ...{ says: 'A lunch webinar for the community of Cloud Lunch', numbers: { live: 388 } },
  },
  {
    key: "2026-04-14 Private preview of Bicep's local deployments",
    ...{ kind: 'feedback', title: "Private preview of Bicep's local deployments", date: '2026-04-14' },
    says: 'Eleven issues from three evenings with the preview',
  },
]

export const VIDEO_MAKER: Person = {
  id: 'video maker',
  name: 'Ilse Verdonck',
  login: 'ilseverdonck',
  inputs: {},
  config,
  program: {
    audience: ['Developer', 'IT Pro'],
    'primary-area': 'Azure Kubernetes and Open Source',
    answers: {
      help: 'Every video begins with a question from a viewer, and every third Thursday I answer the rest live, on somebody’s real cluster.',
      community:
        'A season of Cluster Coffee with guests who are new to the stage, and subtitles in Dutch and French.',
    },
  },
  populate({ feeds, youtube }) {
    feeds.set(FEED, () => toWordPress({ title: NAME, site: BLOG, author: 'Ilse Verdonck', posts }))
    const site = 'https://dev.to/ilseverdonck'
    const newestFirst = copies.toSorted((a, b) => (a.date < b.date ? 1 : -1))
    feeds.set(DEV_TO, () =>
      toDevTo({ title: 'DEV Community: Ilse Verdonck', site, author: 'Ilse Verdonck', posts: newestFirst }),
    )
    youtube.channels = [{ id: CHANNEL, handle: '@ilseinthecloud', title: NAME, videos }]
  },
  truth: {
    login: 'ilseverdonck',
    deeds,
    series: [
      { id: 'cluster-coffee', name: 'Cluster Coffee', isOne: true },
      { id: 'aks-on-a-budget', name: 'AKS on a budget', isOne: true },
    ],
    audience: ['Developer', 'IT Pro'],
    areas: AREAS,
    timeZone: /Europe\/Brussels|Brussels/,
    noise: [/harborlight|pinewharf/i, /my friday/i, /\bmerch\b/i, /one bad joke/i, /cold open|outtakes/i],
    needed: [
      '2026-03-19 Bicep without tears',
      'aks-on-a-budget',
      'cluster-coffee',
      '2026-09-03 Identity without passwords, live from my attic',
      "2026-04-14 Private preview of Bicep's local deployments",
    ],
    atLeast: { blog: 4, video: 4 },
  },
}
