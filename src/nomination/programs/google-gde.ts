import { defineProgram } from './program.ts'

const CONTENT = 'content-creation'
const READERS = 'Readers'
const ATTENDEES = 'Attendees'
const CONTENT_TYPE = 'Content type'
const FORMAT = 'Event format'
const COUNTRY = 'Country'
const CITY = 'City'
const PRODUCT = 'Product description'
const TIME_SPENT = 'Time spent (minutes)'
const EVENT = [ATTENDEES, FORMAT, COUNTRY, CITY]

/** Google Developer Experts: activities in the portal of the program. */
export const GOOGLE_GDE = defineProgram({
  id: 'google-gde',
  name: 'Google Developer Experts',
  known: 'activity types, fields and limits',
  kinds: [
    { name: CONTENT, fields: [CONTENT_TYPE, READERS], roles: [] },
    { name: 'public-speaking', fields: EVENT, roles: [] },
    { name: 'workshop', fields: EVENT, roles: [] },
    { name: 'mentoring', fields: EVENT, roles: [] },
    { name: 'product-feedback-given', fields: [CONTENT_TYPE, PRODUCT, TIME_SPENT], roles: [] },
  ],
  mappings: {
    'blog-post': { kind: CONTENT, format: 'Articles' },
    article: { kind: CONTENT, format: 'Articles' },
    book: { kind: CONTENT, format: 'Books' },
    video: { kind: CONTENT, format: 'Videos' },
    short: { kind: CONTENT, format: 'Videos' },
    livestream: { kind: CONTENT, format: 'Videos' },
    'podcast-episode': { kind: CONTENT, format: 'Podcasts' },
    sample: { kind: CONTENT, format: 'Demos' },
    'pull-request': { kind: CONTENT, format: 'Code contribution' },
    review: { kind: CONTENT, format: 'Code contribution' },
    issue: { kind: CONTENT, format: 'Code contribution' },
    release: { kind: CONTENT, format: 'Code contribution' },
    repository: { kind: CONTENT, format: 'Code contribution' },
    package: { kind: CONTENT, format: 'Code contribution' },
    talk: { kind: 'public-speaking' },
    workshop: { kind: 'workshop' },
    course: { kind: 'workshop' },
    mentoring: { kind: 'mentoring' },
    'product-feedback': { kind: 'product-feedback-given' },
  },
  fields: [
    { name: 'Activity type', content: 'kind', isRequired: true },
    { name: 'Title', content: 'title', limit: 200, isRequired: true },
    { name: 'Description', content: 'description', limit: 2000, isRequired: true },
    { name: 'Activity date', content: 'date', isRequired: true },
    { name: 'Tags', content: 'tags' },
    {
      name: CONTENT_TYPE,
      content: 'format',
      choices: ['Early access program', 'Product feedback session'],
    },
    { name: READERS, content: { metric: 'views' } },
    { name: ATTENDEES, content: { metric: 'attendees' } },
    { name: FORMAT, content: 'nothing', choices: ['In-Person', 'Virtual', 'Hybrid'] },
    { name: COUNTRY, content: 'nothing', choices: ['unless it was virtual'] },
    { name: CITY, content: 'nothing', choices: ['unless it was virtual'] },
    { name: PRODUCT, content: 'description', limit: 500 },
    { name: TIME_SPENT, content: 'nothing' },
    { name: 'Activity URL', content: 'url' },
    { name: 'Additional information', content: 'nothing', limit: 2000 },
  ],
  audiences: [],
  gates: [],
  prompts: [],
  facts: [
    {
      about: 'activity types, fields and limits; the order of the fields is that of the interface',
      source: 'https://github.com/Spikeysanju/advocu-mcp',
      asOf: '2026-09-25',
      certainty: 'captured',
    },
    {
      about: 'merged pull requests as "Code contribution"',
      source: 'https://github.com/Spikeysanju/advocu-mcp',
      asOf: '2026-09-25',
      certainty: 'inferred',
    },
  ],
})
