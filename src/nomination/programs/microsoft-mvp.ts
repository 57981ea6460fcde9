import {
  ATTENDEES,
  AUDIENCES,
  FACTS,
  FIELDS,
  KINDS,
  LIVE,
  MAPPINGS,
  MEETUP,
  ON_DEMAND,
  talksWith,
  UNKNOWN,
} from './microsoft.ts'
import { defineProgram } from './program.ts'

const TALKS = talksWith(LIVE, ON_DEMAND, ATTENDEES)

/** The nomination for Microsoft Most Valuable Professional. */
export const MICROSOFT_MVP = defineProgram({
  id: 'microsoft-mvp',
  name: 'Microsoft MVP nomination',
  known:
    "the activity dialog's fields in their order and limits, the form's questions, 24 items at most, 12 months",
  kinds: KINDS,
  mappings: { ...MAPPINGS, talk: TALKS, workshop: TALKS },
  fields: FIELDS,
  audiences: AUDIENCES,
  cap: 24,
  gates: [
    { question: 'Did you give product feedback?', types: ['product-feedback'] },
    { question: 'Were you a speaker or expert at technical events?', types: ['talk', 'workshop'] },
    { question: 'Did you organise community events?', types: ['event'] },
    {
      question: 'Do you run user groups or meetups?',
      types: ['user-group'],
      named: { types: ['event'], name: MEETUP },
    },
    {
      question: 'Did you create technical content?',
      types: ['blog-post', 'article', 'video', 'short', 'livestream', 'podcast-episode', 'book', 'course'],
    },
    {
      question: 'Did you support people online, or moderate?',
      types: ['forum-answer', 'discussion-answer'],
    },
    {
      question: 'Did you contribute to open source in the last 12 months?',
      types: ['pull-request', 'review', 'issue', 'release', 'repository', 'sample', 'package'],
    },
    { question: 'Did you give technical mentorship?', types: ['mentoring'] },
  ],
  prompts: [
    { id: 'network', text: 'Your network and influence', limit: 1000 },
    { id: 'why', text: 'Why you want to be an MVP', limit: 1000 },
    { id: 'help', text: 'How do you use your knowledge and skills to help others?', limit: 1000 },
    { id: 'community', text: 'How would you support the community moving forward?', limit: 1000 },
  ],
  facts: [
    ...FACTS,
    {
      about: 'at most 24 activities or events of the past 12 months',
      source: 'https://github.com/egarim/mvp-activity-automation',
      asOf: '2026-05-04',
      certainty: 'captured',
    },
    {
      about: 'the yes/no questions and the free texts, in our words',
      source: 'https://mvp.microsoft.com/en-US/mvp/apply',
      asOf: '2026',
      certainty: 'transcribed',
    },
    {
      about: 'who nominates is an MVP, or works for Microsoft',
      source: 'https://mvp.microsoft.com/en-us/Nomination/nomination-faq',
      asOf: '2026',
      certainty: 'inferred',
    },
    {
      about: 'everything is to be in English, and nothing of it is paid work',
      source: 'https://github.com/newbe36524/MVP-on-board',
      asOf: '2026-11',
      certainty: 'inferred',
    },
  ],
  unknown: [
    ...UNKNOWN,
    'How the yes/no questions and the first two free texts are worded is not known: they stand here in our words.',
  ],
})
