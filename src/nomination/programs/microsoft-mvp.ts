import {
  ATTENDEES,
  AUDIENCES,
  FACTS,
  FIELDS,
  KINDS,
  LIVE,
  MAPPINGS,
  ON_DEMAND,
  SPEAKER,
} from './microsoft.ts'
import { defineProgram } from './program.ts'

/** Organised events have a dialog of their own, but count towards the same cap. */
const ORGANIZED = 'Activity/Event (organizer)'
const FORMAT = 'Format'
const TYPE = 'Type'
const TIME_ZONE = 'Time Zone'
const END_DATE = 'End Date'
const PHOTOS = 'Photos or Recording URL'
const ORGANIZER_FIELDS = [FORMAT, TYPE, TIME_ZONE, END_DATE, PHOTOS]

/** The nomination for Microsoft Most Valuable Professional. */
export const MICROSOFT_MVP = defineProgram({
  id: 'microsoft-mvp',
  name: 'Microsoft MVP nomination',
  known:
    "the activity dialog's fields in their order and limits, the form's questions, 24 items at most, 12 months",
  kinds: [...KINDS, { name: ORGANIZED, fields: [...ORGANIZER_FIELDS, LIVE, ON_DEMAND], roles: [] }],
  mappings: {
    ...MAPPINGS,
    talk: { kind: SPEAKER, fields: [LIVE, ON_DEMAND, ATTENDEES] },
    workshop: { kind: SPEAKER, fields: [LIVE, ON_DEMAND, ATTENDEES] },
    event: { kind: ORGANIZED },
  },
  fields: [
    ...FIELDS,
    { name: FORMAT, content: 'nothing' },
    { name: TYPE, content: 'nothing' },
    { name: TIME_ZONE, content: 'nothing' },
    { name: END_DATE, content: 'end-date' },
    { name: PHOTOS, content: 'nothing' },
  ],
  audiences: AUDIENCES,
  cap: 24,
  gates: [
    { question: 'Did you give product feedback?', types: ['product-feedback'] },
    { question: 'Were you a speaker or expert at technical events?', types: ['talk', 'workshop'] },
    { question: 'Did you organise community events?', types: ['event'] },
    { question: 'Do you run user groups or meetups?', types: ['user-group'] },
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
    { text: 'Your network and influence', limit: 1000 },
    { text: 'Why you want to be an MVP', limit: 1000 },
    { text: 'How do you use your knowledge and skills to help others?', limit: 1000 },
    { text: 'How would you support the community moving forward?', limit: 1000 },
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
  ],
})
