import { defineProgram, type Mapping } from './program.ts'

const CONTENT = 'content-creation'
const STORY = 'stories'
const INTERACTION = 'interaction-with-googlers'
const FEEDBACK = 'product-feedback-given'

const DATE = 'Activity date'
const ADDRESS = 'Activity URL'
const LINKS = 'Additional links'
const CONTENT_TYPE = 'Content type'
const READERS = 'Readers'
const ATTENDEES = 'Attendees'
const IN_PERSON = 'In-person attendees'
const VENUE = 'Event format'
const COUNTRY = 'Country'
const CITY = 'City'
const PRODUCT = 'Product description'
const WHY = 'Why it is significant'
const SIGNIFICANCE = 'Significance type'
const IMPACT = 'Impact'
const INTERACTION_FORMAT = 'Format'
const INTERACTION_TYPE = 'Interaction type'
const TIME_SPENT = 'Time spent (minutes)'

const AT_A_PLACE = ['In-Person', 'Hybrid']
const SESSION = [ATTENDEES, VENUE, COUNTRY, CITY, IN_PERSON, DATE, ADDRESS]

const EARLY_ACCESS = 'Early access program'
const FEEDBACK_SESSION = 'Product feedback session'
const COMMUNITY = 'Community Leading'
const PRODUCT_FEEDBACK = 'Product feedback (research studies, roadmap input, Customer Advisory Boards, EAP)'
const BUGS = 'File bugs / help out with finding bugs'

const CODE: Mapping = {
  kind: CONTENT,
  format: 'Code contribution',
  // Nobody knows who has read a pull request.
  fields: [CONTENT_TYPE, DATE, ADDRESS],
}
/** The link is optional here. */
const MEETING = { needs: [ATTENDEES, VENUE, COUNTRY, CITY] }
const LED: Mapping = { kind: STORY, format: COMMUNITY, numbers: { [IMPACT]: 'attendees' } }
/** What a person calls their role tells a talk with the product team from feedback by a form. */
const WITH_GOOGLERS: Mapping = {
  kind: INTERACTION,
  when: { role: /interaction|googler/i },
  needs: [INTERACTION_FORMAT, INTERACTION_TYPE, TIME_SPENT],
}
const IS_EARLY_ACCESS = /early access|\beap\b/i

/** In the order of the portal's documentation. */
const TAGS: readonly string[] = [
  'AI',
  'AI - AI Studio',
  'AI - Agent Development Kit (ADK)',
  'AI - Antigravity',
  'AI - Colab',
  'AI - Gemini',
  'AI - Gemini Enterprise Agent Platform',
  'AI - Gemma',
  'AI - Genkit',
  'AI - JAX',
  'AI - Kaggle',
  'AI - Keras',
  'AI - LiteRT',
  'AI - MediaPipe',
  'AI - TPU',
  'AI - TorchTPU',
  'AI - vLLM',
  'AR/VR',
  'Android',
  'Android - Adaptive',
  'Android - Developer Productivity',
  'Android - Differentiated',
  'Android - Intelligent',
  'Angular',
  'Build with AI',
  'Cloud - AI Tools',
  'Cloud - API Gateways',
  'Cloud - App Development',
  'Cloud - Compute, Networking, Storage',
  'Cloud - Data',
  'Cloud - Operations & Management',
  'Cloud - Security',
  'Cloud - Serverless & Containers',
  'Cloud Study Jam',
  'Dart - Flutter',
  'DevFest',
  'Diversity & Inclusion',
  'Earth Engine',
  'Firebase',
  'Firebase - AI Logic',
  'Firebase - AI Monitoring',
  'Firebase - App Check',
  'Firebase - App Distribution',
  'Firebase - App Hosting',
  'Firebase - Authentication',
  'Firebase - Cloud Messaging',
  'Firebase - Crashlytics',
  'Firebase - Firestore',
  'Firebase - Functions',
  'Firebase - Performance',
  'Firebase - Realtime Database',
  'Firebase - Remote Config',
  'Firebase - SQL Connect',
  'Golang',
  'Google Cloud',
  'Google I/O Extended',
  'Google Maps Platform',
  'Google Workspace',
  'Identity',
  'Identity - Google OAuth',
  'Identity - Sign in with Google',
  "International Women's Day",
  'ML Study Jams',
  'Open Source',
  'Payments',
  'Payments - Google Pay',
  'Payments - Google Wallet',
  'Road to Google Developers Certification',
  'UX / UI Design',
  'Web',
  'Web - AI for Web Developers',
  'Web - Browser Extensions',
  'Web - CSS & UI',
  'Web - DevTools & Browser Automation',
  'Web - Fugu/PWA APIs',
  'Web - Identity',
  'Web - Performance',
  'Workspace - Add Ons',
  'Workspace - AppSheet',
  'Workspace - Google Apps Script',
  'Workspace - Google Workspace (REST) APIs',
]

const SPIKEYSANJU = 'https://github.com/Spikeysanju/advocu-mcp'

/** Google Developer Experts: activities in the portal of the program. */
export const GOOGLE_GDE = defineProgram({
  id: 'google-gde',
  name: 'Google Developer Experts',
  known: 'activity types, fields, limits and tags',
  kinds: [
    { name: CONTENT, fields: [CONTENT_TYPE, READERS, DATE, ADDRESS], roles: [] },
    { name: 'public-speaking', fields: SESSION, roles: [] },
    { name: 'workshop', fields: SESSION, roles: [] },
    { name: 'mentoring', fields: SESSION, roles: [] },
    // A story has no date.
    { name: STORY, fields: [WHY, SIGNIFICANCE, IMPACT, ADDRESS], roles: [] },
    {
      name: INTERACTION,
      fields: [INTERACTION_FORMAT, INTERACTION_TYPE, TIME_SPENT, DATE, LINKS],
      roles: [],
    },
    { name: FEEDBACK, fields: [CONTENT_TYPE, PRODUCT, TIME_SPENT, DATE], roles: [] },
  ],
  mappings: {
    'blog-post': [
      { kind: CONTENT, when: { container: /newsletter/i }, format: 'Newsletters' },
      { kind: CONTENT, format: 'Articles' },
    ],
    article: { kind: CONTENT, format: 'Articles' },
    // Who bought a book has read it.
    book: { kind: CONTENT, format: 'Books', numbers: { [READERS]: 'copies' } },
    video: { kind: CONTENT, format: 'Videos' },
    short: { kind: CONTENT, format: 'Videos' },
    livestream: { kind: CONTENT, format: 'Videos' },
    'podcast-episode': { kind: CONTENT, format: 'Podcasts' },
    sample: { ...CODE, format: 'Demos' },
    'pull-request': CODE,
    review: CODE,
    issue: [{ ...WITH_GOOGLERS, format: BUGS }, CODE],
    release: CODE,
    repository: CODE,
    package: CODE,
    talk: { kind: 'public-speaking' },
    workshop: { kind: 'workshop', ...MEETING },
    course: { kind: 'workshop', ...MEETING },
    mentoring: { kind: 'mentoring', ...MEETING },
    event: LED,
    'user-group': LED,
    'product-feedback': [
      { ...WITH_GOOGLERS, format: PRODUCT_FEEDBACK },
      { kind: FEEDBACK, when: { role: IS_EARLY_ACCESS }, format: EARLY_ACCESS },
      { kind: FEEDBACK, when: { name: IS_EARLY_ACCESS }, format: EARLY_ACCESS },
      { kind: FEEDBACK, formats: [EARLY_ACCESS, FEEDBACK_SESSION] },
    ],
    other: [WITH_GOOGLERS, { kind: STORY }],
  },
  fields: [
    { name: 'Activity type', content: 'kind', isRequired: true },
    { name: 'Title', content: 'title', limit: 200, isRequired: true },
    { name: 'Description', content: 'description', limit: 2000, isRequired: true },
    { name: DATE, content: 'date', isRequired: true },
    { name: 'Tags', content: 'tags', choices: TAGS, most: 4 },
    {
      name: CONTENT_TYPE,
      content: 'format',
      choices: [
        ...['Articles', 'Books', 'Code contribution', 'Demos', 'Newsletters', 'Podcasts', 'Videos'],
        ...[EARLY_ACCESS, FEEDBACK_SESSION],
      ],
    },
    { name: READERS, content: { metric: 'views' } },
    { name: ATTENDEES, content: { metric: 'attendees', plus: 'live-views' } },
    { name: VENUE, content: 'venue', choices: ['In-Person', 'Virtual', 'Hybrid'] },
    { name: COUNTRY, content: 'nothing', limit: 100, venues: AT_A_PLACE },
    { name: CITY, content: 'nothing', limit: 100, venues: AT_A_PLACE },
    { name: IN_PERSON, content: { metric: 'attendees' }, venues: ['Hybrid'] },
    { name: WHY, content: 'nothing', limit: 2000 },
    {
      name: SIGNIFICANCE,
      content: 'format',
      choices: [
        'Diversity & Inclusion',
        'Helping Business',
        'Social Impact',
        'Feedback to Google',
        COMMUNITY,
        'Technology / Open source',
      ],
    },
    { name: IMPACT, content: { metric: 'views' } },
    {
      name: INTERACTION_FORMAT,
      content: 'nothing',
      choices: [
        'Survey',
        'Video feedback',
        'In-person feedback sessions',
        'Online feedback sessions',
        'Feedback summits',
        'User study / focus group',
        'Feedback submissions',
        'Other',
      ],
    },
    {
      name: INTERACTION_TYPE,
      content: 'format',
      choices: [
        PRODUCT_FEEDBACK,
        BUGS,
        'GitHub',
        'Stack Overflow',
        'Industry',
        'Other interactions with Google Product Teams',
      ],
    },
    { name: PRODUCT, content: 'description', limit: 500 },
    { name: TIME_SPENT, content: 'nothing' },
    { name: ADDRESS, content: 'url' },
    { name: LINKS, content: 'url' },
    { name: 'Additional information', content: 'nothing', limit: 2000 },
  ],
  audiences: [],
  gates: [],
  prompts: [{ id: 'about-your-work', text: 'About your work', isAbout: true }],
  facts: [
    {
      about: 'activity types, fields and limits; the order of the fields is that of the interface',
      source: SPIKEYSANJU,
      asOf: '2026-09-25',
      certainty: 'captured',
    },
    {
      about:
        'a country and a city are asked for unless it was virtual, those in the room where it was hybrid',
      source: SPIKEYSANJU,
      asOf: '2026-09-25',
      certainty: 'captured',
    },
    {
      about: 'a number is at least 1: what is not known is left out',
      source: SPIKEYSANJU,
      asOf: '2026-09-25',
      certainty: 'captured',
    },
    { about: 'the 81 tags that can be set', source: SPIKEYSANJU, asOf: '2026-09', certainty: 'captured' },
    {
      about: 'at most four tags, as one tool has it',
      source: 'https://github.com/danielroe/roe.dev',
      asOf: '2026-11',
      certainty: 'inferred',
    },
    {
      about: 'merged pull requests as "Code contribution"',
      source: SPIKEYSANJU,
      asOf: '2026-09-25',
      certainty: 'inferred',
    },
    {
      about: 'organised events as stories of "Community Leading", since nothing else has a place for them',
      source: SPIKEYSANJU,
      asOf: '2026-09-25',
      certainty: 'inferred',
    },
    {
      about:
        'repositories and videos of an account that is connected are brought in by the portal itself: do not enter them twice',
      source: SPIKEYSANJU,
      asOf: '2026-09-25',
      certainty: 'inferred',
    },
    {
      about: 'a city is chosen from a list, and an image can only be uploaded',
      source: 'https://github.com/ahirtonlopes/advocu-gde',
      asOf: '2026-05-17',
      certainty: 'captured',
    },
  ],
  unknown: [
    'Whether, and in which words, the application asks about your work is not known.',
    'The names of the fields are those of the interface: the form asks in whole questions, and others for each activity type.',
    'The form may insist on readers of a code contribution, whose number nobody knows.',
    'A story has no date in the form, so that one of last year looks like one of this year.',
  ],
})
