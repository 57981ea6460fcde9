import type { Person } from './person.ts'
import { type Post, toSlug, toWordPress } from './platforms.ts'
import { type Deed, dayIn } from './truth.ts'

/** Rosalind Achieng brings people together. Hardly any of it leaves a trace that a machine could read, but for a blog whose feed forgets. */

const ZONE = 'Africa/Nairobi'
const BLOG = 'https://rosalindmakes.example/'
const FEED = `${BLOG}feed/`

/** Day (UTC), title, what stands below its picture, paragraphs. */
const POSTS: readonly (readonly [string, string, string, ...string[]])[] = [
  [
    '2026-11-18T06:00',
    'What 468 people left in the lost and found',
    'Photo by Wanjiru Otieno on Unsplash',
    'Eleven umbrellas, one violin and a badge that says Speaker: the box after Savanna Low-Code Days tells you more than the feedback form.',
    'I went through it with three volunteers and we found the owners of nearly everything, which is how I met the woman who will open next year’s event with the violin.',
  ],
  [
    '2026-11-05T21:40',
    'A canvas app for the school bus',
    '',
    'My neighbour drives a school bus and kept his list on paper. Two evenings later it was a canvas app, and the paper is still there for rainy days.',
    'Everything that I assumed about his day was wrong, starting with the idea that he would have a hand free, so most of this post is about the questions that I should have asked first.',
  ],
  [
    '2026-10-21T06:00',
    'How to say no to a sponsor',
    'Image courtesy of Savanna Low-Code Days',
    'We said no to four sponsors this year and every one of them came to the event anyway, with a ticket.',
    'The letter that we sent is below, and you may have it. It gives one reason, offers one alternative and does not apologise more than once.',
  ],
  [
    '2026-10-07T06:00',
    'Twelve minutes for a first-time speaker',
    '',
    'Twelve minutes are long enough for one idea and short enough for one bad night. Our meetup starts with such a talk every month.',
    'Since we began, 19 people have spoken in public for the first time. Seven of them have spoken elsewhere since.',
  ],
  [
    '2026-09-23T06:00',
    'Dataverse for people with a filing cabinet',
    'Photo by Kamau Njoroge',
    'A table is a drawer, a row is a folder and a column is the label that nobody fills in. The clinic had 4,000 folders.',
    'We moved them in six weekends. I describe what we asked the nurses, and what they told us not to ask.',
  ],
  [
    '2026-09-09T06:00',
    'Volunteers are not free',
    '',
    'A volunteer costs lunch, a T-shirt that fits, and a thank you with a name in it. We plan 900 shillings a head.',
    'Here is our budget, line by line, along with what we cut and what we never will.',
  ],
  [
    '2026-08-26T06:00',
    'The flow that ran 11,000 times on a Sunday',
    '',
    'It was supposed to send one reminder. By the time the phone of the treasurer had no battery left it had sent eleven thousand.',
    'Loops, triggers, and a small condition that I now put first in every flow that writes back to its own table.',
  ],
  [
    '2026-08-12T06:00',
    'Teaching App in a Day in three languages',
    'Photo by Achieng Ouma on Unsplash',
    'English on the slides, Swahili in the room and Luo at the coffee table: the third edition of our workshop finally worked.',
    'What changed was the order. We build first and name things later, and the glossary is written by the participants.',
  ],
  [
    '2026-07-29T06:00',
    'Ten questions from mentees, and one answer',
    '',
    'Most questions that my mentees ask are about permission. May I apply, may I disagree, may I charge for this?',
    'I collected ten of them with leave to print them. The answer is yes, and the rest of the post is how.',
  ],
  [
    '2026-07-15T06:00',
    'A meetup without a projector',
    '',
    'The power went at 18:05 and came back the next day. We held the whole meetup with two torches and a whiteboard.',
    'It was one of our best. Thirty-three people stayed, and nobody checked a phone, because they were saving the battery.',
  ],
  [
    '2026-06-24T06:00',
    'Why our group has no president',
    '',
    'Groups with a president have one busy person. Ours has a list on a wall and nine people who cross things off.',
    'The list has 26 lines for every meetup, and each newcomer is offered three of them.',
  ],
  [
    '2026-03-11T06:00',
    'Forms that forgive',
    '',
    'People type what they mean and forms want what they expect. I collected the forty most forgiving rules that I know.',
    'They are sorted by the trouble they save, and the first is to accept a space in a phone number.',
  ],
]

/** The 31st to the 40th evening of the group: day, subject, attendees. */
const MEETUPS: readonly (readonly [string, string, number])[] = [
  ['2025-12-04', 'Flows that tidy up after themselves', 38],
  ['2026-01-29', 'Show us your ugliest app', 52],
  ['2026-02-26', 'Approvals without tears', 41],
  ['2026-03-26', 'Dataverse from nothing', 47],
  ['2026-04-30', 'First-time speakers only', 66],
  ['2026-05-28', 'Licences, explained by a lawyer', 71],
  ['2026-06-25', 'Offline apps for the field', 44],
  ['2026-07-09', 'An evening by torchlight', 33],
  ['2026-09-24', 'Copilot, with the sound off', 58],
  ['2026-10-29', 'After Savanna: what we would repeat', 49],
]
const FIRST_MEETUP = 31

const WORKSHOPS: readonly (readonly [string, string, number])[] = [
  ['2026-02-07', 'iHub Nairobi', 22],
  ['2026-05-09', 'Maseno University', 31],
  ['2026-08-08', 'Mombasa Makerspace', 27],
]

const posts = POSTS.map(
  ([date, title, credit, ...paragraphs]): Post => ({
    ...{ title, url: `${BLOG}${date.slice(0, 4)}/${toSlug(title)}/`, date: `${date}:00Z`, paragraphs },
    ...(credit && { credit }),
    tags: ['Power Platform', 'Community'],
  }),
)

const config = `
time-zone: ${ZONE}
name: Rosalind Achieng

feeds:
  - ${FEED}

contributions:
  - key: savanna-2026
    date: 2026-10-16
    end-date: 2026-10-17
    type: event
    title: Savanna Low-Code Days 2026
    description: Two days, three rooms and 34 sessions by people who build for clinics, schools and farms. I lead the team of nine who organise it.
    url: https://savannalowcode.example/2026
    role: lead organizer
    metrics: { attendees: 468 }
  - key: hack-2026
    date: 2026-03-21
    type: event
    title: Hack for the Water Kiosks
    url: https://savannalowcode.example/water
    role: organizer
    metrics: { attendees: 64 }
${MEETUPS.map(
  ([date, subject, attendees], index) => `  - date: ${date}
    type: event
    title: "Power Platform Nairobi #${FIRST_MEETUP + index}: ${subject}"
    url: https://meet.example/power-platform-nairobi/${FIRST_MEETUP + index}
    container: { name: Power Platform Nairobi, url: "https://meet.example/power-platform-nairobi" }
    role: organizer
    metrics: { attendees: ${attendees} }`,
).join('\n')}
  - key: kisumu
    date: 2026-09-12
    type: user-group
    title: Women in Data Kisumu, four Saturdays of 2026
    url: https://meet.example/women-in-data-kisumu
    role: organizer
    metrics: { sessions: 4, attendees: 132 }
  - key: mentoring
    date: 2025-10-06
    end-date: 2026-06-26
    type: mentoring
    title: Three analysts on their way to their first job
    description: An hour every week with each of them. All three were hired, one by a company that we met at the hackathon.
    metrics: { sessions: 30 }
${WORKSHOPS.map(
  ([date, place, attendees]) => `  - date: ${date}
    type: workshop
    title: App in a Day, hands on
    container: { name: ${place} }
    role: trainer
    metrics: { attendees: ${attendees} }`,
).join('\n')}
  - date: 2026-04-18
    type: talk
    title: Low code, high stakes
    description: What a clinic taught me about forms that must not be wrong.
    url: https://kampaladata.example/2026/low-code-high-stakes
    container: { name: Kampala Data Summit 2026 }
    role: speaker
    metrics: { attendees: 185 }
  - date: 2026-01-14
    type: podcast-episode
    title: "Matatu Mics 7: who fixes the flow?"
    url: https://matatumics.example/7
    container: { name: Matatu Mics, url: "https://matatumics.example/" }
    role: host
    metrics: { views: 1240 }
  - date: 2026-02-11
    type: podcast-episode
    title: "Matatu Mics 8: a nurse builds an app"
    url: https://matatumics.example/8
    container: { name: Matatu Mics, url: "https://matatumics.example/" }
    role: host
    metrics: { views: 1675 }
  - date: 2026-06-10
    type: product-feedback
    title: Offline mode of canvas apps
    description: Six weeks of notes from a county without coverage, two calls with the product group, four fixes since.

areas:
  - { name: Power Apps, keywords: [canvas app, app in a day, low-code, dataverse, forms] }
  - { name: Power Automate, keywords: [flow, flows, approvals] }
  - { name: Community, keywords: [meetup, volunteers, mentees, sponsor] }
`

const meetups = MEETUPS.map(([date, subject, attendees], index): Deed => {
  const title = `Power Platform Nairobi #${FIRST_MEETUP + index}: ${subject}`
  return {
    ...{ key: `${date} ${title}`, kind: 'event', title, date, place: 'Power Platform Nairobi' },
    url: `https://meet.example/power-platform-nairobi/${FIRST_MEETUP + index}`,
    urls: ['https://meet.example/power-platform-nairobi'],
    ...{ series: 'nairobi', numbers: { attendees }, eventType: /meetup|user group|other/i },
  }
})

const deeds: Deed[] = [
  ...posts.map(
    ({ title, url, date, paragraphs }): Deed => ({
      ...{ key: url, url, kind: 'blog', title, date: dayIn(ZONE, date), says: paragraphs[0] ?? '' },
    }),
  ),
  {
    key: '2026-10-16 Savanna Low-Code Days 2026',
    ...{ kind: 'event', title: 'Savanna Low-Code Days 2026', date: '2026-10-16', end: '2026-10-17' },
    ...{ url: 'https://savannalowcode.example/2026', numbers: { attendees: 468 } },
    ...{ says: 'Two days, three rooms and 34 sessions', eventType: /conference|summit/i },
  },
  {
    key: '2026-03-21 Hack for the Water Kiosks',
    ...{ kind: 'event', title: 'Hack for the Water Kiosks', date: '2026-03-21' },
    ...{ url: 'https://savannalowcode.example/water', numbers: { attendees: 64 }, eventType: /hack/i },
  },
  ...meetups,
  {
    key: '2026-09-12 Women in Data Kisumu, four Saturdays of 2026',
    ...{ kind: 'group', title: 'Women in Data Kisumu, four Saturdays of 2026', date: '2026-09-12' },
    ...{ url: 'https://meet.example/women-in-data-kisumu', numbers: { sessions: 4, attendees: 132 } },
  },
  {
    key: '2025-10-06 Three analysts on their way to their first job',
    ...{ kind: 'mentoring', title: 'Three analysts on their way to their first job' },
    ...{ date: '2025-10-06', end: '2026-06-26', numbers: { sessions: 30 } },
    says: 'An hour every week with each of them.',
  },
  ...WORKSHOPS.map(
    ([date, place, attendees]): Deed => ({
      ...{
        key: `${date} App in a Day, hands on`,
        kind: 'talk',
        title: 'App in a Day, hands on',
        date,
        place,
      },
      ...{ series: 'app-in-a-day', numbers: { attendees } },
    }),
  ),
  {
    ...{ key: '2026-04-18 Low code, high stakes', kind: 'talk', title: 'Low code, high stakes' },
    ...{ date: '2026-04-18', url: 'https://kampaladata.example/2026/low-code-high-stakes' },
    ...{ place: 'Kampala Data Summit 2026', numbers: { attendees: 185 } },
    says: 'What a clinic taught me about forms that must not be wrong.',
  },
  ...(
    [
      ['2026-01-14', 'Matatu Mics 7: who fixes the flow?', 7, 1_240],
      ['2026-02-11', 'Matatu Mics 8: a nurse builds an app', 8, 1_675],
    ] as const
  ).map(
    ([date, title, number, views]): Deed => ({
      ...{ key: `${date} ${title}`, kind: 'podcast', title, date, place: 'Matatu Mics', roles: ['Host'] },
      ...{ url: `https://matatumics.example/${number}`, urls: ['https://matatumics.example/'] },
      ...{ series: 'matatu-mics', numbers: { views } },
    }),
  ),
  {
    key: '2026-06-10 Offline mode of canvas apps',
    ...{ kind: 'feedback', title: 'Offline mode of canvas apps', date: '2026-06-10' },
    says: 'Six weeks of notes from a county without coverage',
  },
]

/** WordPress shows the newest ten. */
const SHOWN = 10

export const ORGANISER: Person = {
  id: 'organiser',
  name: 'Rosalind Achieng',
  login: 'rosachieng',
  inputs: {},
  config,
  program: {
    audience: ['Developer', 'Business Decision Maker'],
    'primary-area': 'Power Apps',
    answers: {
      help: 'I give people a room, twelve minutes and somebody in the first row who nods.',
      community:
        'Savanna goes to Kisumu in 2027, and the meetup’s list of 26 lines goes to whoever wants to start one.',
    },
  },
  populate({ feeds }) {
    feeds.set(FEED, () =>
      toWordPress({
        ...{ title: 'Rosalind makes', site: BLOG, author: 'Rosalind Achieng' },
        posts: posts.slice(0, SHOWN),
      }),
    )
  },
  truth: {
    login: 'rosachieng',
    deeds,
    series: [
      { id: 'nairobi', name: 'Power Platform Nairobi', isOne: true },
      { id: 'app-in-a-day', name: 'App in a Day', isOne: true },
      { id: 'matatu-mics', name: 'Matatu Mics', isOne: false },
    ],
    audience: ['Developer', 'Business Decision Maker'],
    areas: ['Power Apps', 'Power Automate'],
    timeZone: /Nairobi/,
    noise: [],
    needed: [
      ...['2026-10-16 Savanna Low-Code Days 2026', '2026-03-21 Hack for the Water Kiosks', 'nairobi'],
      ...['2026-09-12 Women in Data Kisumu, four Saturdays of 2026', 'app-in-a-day'],
      ...['2025-10-06 Three analysts on their way to their first job', '2026-04-18 Low code, high stakes'],
      '2026-06-10 Offline mode of canvas apps',
    ],
    atLeast: { blog: 4 },
  },
}
