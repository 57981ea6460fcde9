import { defineProgram, type Mapping } from './program.ts'

const RESOURCE = 'resources'
const TALK = 'public-speaking'
const EVENT = 'event'
const FEEDBACK = 'feedbackSession'
const AMPLIFICATION = 'amplification'

const END = 'End date'
const CONTENT_TYPE = 'Content type'
const VIEWS = 'Views'
const TALK_FORMAT = 'Talk format'
const TALK_DURATION = 'Talk duration (minutes)'
const EVENT_TYPE = 'Event type'
const EVENT_FORMAT = 'Event format'
const EVENT_DURATION = 'Event duration'
const ATTENDEES = 'Attendees'
const REPRESENTATIVE = 'Docker representative'
const COMMUNICATION = 'Mode of communication'
const TIME_SPENT = 'Time spent (minutes)'
const AMPLIFICATION_TYPE = 'Amplification type'
const CHANNEL = 'Channel'
const ADDRESS = 'Activity URL'
const MORE = 'Additional information'

const BLOG_POST = 'Blog post'
const BOOK = 'Book or e-book'
const VIDEO = 'Video'
const SAMPLE = 'Code sample'
const LIBRARY = 'Open-source library'
const OTHER = 'Other'

const toResource = (format: string): Mapping => ({ kind: RESOURCE, format, needs: [VIEWS, ADDRESS] })
/** Nobody knows who has seen a pull request. */
const toCode = (format: string): Mapping => ({ ...toResource(format), needs: [ADDRESS] })
const SPEAKING: Mapping = { kind: TALK, needs: [ATTENDEES, TALK_FORMAT, TALK_DURATION] }
const ORGANIZED: Mapping = { kind: EVENT, needs: [ATTENDEES, EVENT_TYPE, EVENT_FORMAT, EVENT_DURATION] }

const ADVOCU = 'https://github.com/shelajev/mcp-advocu-public'
const SARTHAK = 'https://github.com/sarthaksavvy/advocu-docker-mcp'

/** Docker Captains: activities in the portal of the program. */
export const DOCKER_CAPTAINS = defineProgram({
  id: 'docker-captains',
  name: 'Docker Captains',
  known: 'activity types, fields and limits',
  kinds: [
    { name: RESOURCE, fields: [CONTENT_TYPE, VIEWS, ADDRESS, MORE], roles: [] },
    { name: TALK, fields: [TALK_FORMAT, TALK_DURATION, ATTENDEES, ADDRESS, MORE], roles: [] },
    {
      name: EVENT,
      fields: [END, EVENT_TYPE, EVENT_FORMAT, EVENT_DURATION, ATTENDEES, ADDRESS, MORE],
      roles: [],
    },
    { name: FEEDBACK, fields: [REPRESENTATIVE, COMMUNICATION, TIME_SPENT], roles: [] },
    { name: AMPLIFICATION, fields: [AMPLIFICATION_TYPE, CHANNEL, VIEWS, ADDRESS], roles: [] },
  ],
  mappings: {
    'blog-post': [{ ...toResource('Newsletter'), when: { container: /newsletter/i } }, toResource(BLOG_POST)],
    article: toResource(BLOG_POST),
    book: { ...toResource(BOOK), numbers: { [VIEWS]: 'copies' } },
    video: toResource(VIDEO),
    short: toResource(VIDEO),
    // The portal would also have it as a live video among the talks, with its length, which is not recorded.
    livestream: toResource(VIDEO),
    course: toResource(VIDEO),
    'podcast-episode': toResource(OTHER),
    sample: toCode(SAMPLE),
    'pull-request': toCode(LIBRARY),
    release: toCode(LIBRARY),
    repository: toCode(LIBRARY),
    package: toCode(LIBRARY),
    review: toCode(OTHER),
    issue: toCode(OTHER),
    talk: SPEAKING,
    workshop: SPEAKING,
    event: ORGANIZED,
    'user-group': { ...ORGANIZED, format: 'Meetup' },
    'product-feedback': { kind: FEEDBACK },
    // What a person calls their role tells a repost from what they made.
    other: [
      {
        kind: AMPLIFICATION,
        when: { role: /amplif|repost|comment/i },
        needs: [AMPLIFICATION_TYPE, CHANNEL, VIEWS],
      },
      toResource(OTHER),
    ],
  },
  fields: [
    { name: 'Activity type', content: 'kind', isRequired: true },
    { name: 'Title', content: 'title', limit: 200, isRequired: true },
    { name: 'Description', content: 'description', limit: 2000, isRequired: true },
    { name: 'Activity date', content: 'date', isRequired: true },
    { name: END, content: 'end-date' },
    {
      name: CONTENT_TYPE,
      content: 'format',
      choices: [
        ...[BLOG_POST, 'Newsletter', 'Social media post', SAMPLE, 'Sketch', BOOK, VIDEO],
        ...['Documentation', LIBRARY, 'Use case', OTHER],
      ],
    },
    { name: VIEWS, content: { metric: 'views' } },
    // It knows recorded and live videos too, which are resources here, and no talk that was both in a room and online.
    { name: TALK_FORMAT, content: 'venue', choices: ['In-person event', 'Virtual event'] },
    { name: TALK_DURATION, content: 'nothing' },
    {
      name: EVENT_TYPE,
      content: 'format',
      choices: [
        ...['Hackathon', 'Meetup', 'Study Jam', 'Workshop', 'Training', 'Speaker session'],
        ...['Networking session', 'Conference', 'Trade shows', OTHER],
      ],
    },
    { name: EVENT_FORMAT, content: 'venue', choices: ['In-person', 'Virtual', 'Hybrid'] },
    {
      name: EVENT_DURATION,
      content: 'nothing',
      choices: ['Full-day event', 'Half-day event', 'Multiple days event', 'Evening event', OTHER],
    },
    { name: ATTENDEES, content: { metric: 'attendees', plus: 'live-views' } },
    { name: REPRESENTATIVE, content: 'nothing', limit: 100 },
    {
      name: COMMUNICATION,
      content: 'nothing',
      choices: ['Captains Briefing session', 'Direct call', 'Slack', OTHER],
    },
    { name: TIME_SPENT, content: 'nothing' },
    {
      name: AMPLIFICATION_TYPE,
      content: 'nothing',
      choices: ['Repost', 'Comment Engagement', OTHER],
      most: 3,
    },
    {
      name: CHANNEL,
      content: 'nothing',
      choices: ['HackerNews', 'Social Media', 'Own channel', OTHER],
      most: 4,
    },
    { name: ADDRESS, content: 'url' },
    { name: MORE, content: 'nothing', limit: 2000 },
  ],
  audiences: [],
  gates: [],
  prompts: [],
  facts: [
    {
      about: 'activity types, fields and limits; the order of the fields is that of the interface',
      source: ADVOCU,
      asOf: '2025-08',
      certainty: 'captured',
    },
    { about: 'the values to choose from', source: SARTHAK, asOf: '2025', certainty: 'captured' },
    {
      about: 'a number is at least 1: what is not known is left out',
      source: ADVOCU,
      asOf: '2025-08',
      certainty: 'captured',
    },
    {
      about: 'code for others as "Open-source library", podcasts, reviews and issues as "Other"',
      source: SARTHAK,
      asOf: '2025',
      certainty: 'inferred',
    },
  ],
  unknown: [
    'The names of the fields are those of the interface: the form asks in whole questions, and others for each activity type.',
    'Which tags the portal has is not known, so there are none here.',
    'Which months count, and how many activities are expected, is not known: here are those of the last 12 months.',
    'The address of a repost may have no more than 100 characters, and is not cut here.',
    'Answers in forums and mentoring have no place that is known.',
  ],
})
