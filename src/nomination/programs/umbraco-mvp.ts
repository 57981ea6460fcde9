import { defineProgram, type Mapping } from './program.ts'

const FORUM: Mapping = { kind: 'Forum' }
const PACKAGE: Mapping = { kind: 'Package' }
const CODE: Mapping = { kind: 'Pull request' }
const EVENT: Mapping = { kind: 'Community event' }
const INITIATIVE: Mapping = { kind: 'Initiative' }
const KNOWLEDGE: Mapping = { kind: 'Knowledge sharing' }

const kind = (name: string) => ({ name, fields: [], roles: [] })

/** The program's own pages, which have no date: as they read then. */
const AGREEMENT = {
  source: 'https://community.umbraco.com/mvp-program/mvp-agreement/',
  asOf: '2026-11',
  certainty: 'transcribed',
} as const
const OLDER = 'https://our.umbraco.com/community/most-valuable-people/learn-more-about-the-mvp-program/'

/** The nomination for Umbraco Most Valuable People. */
export const UMBRACO_MVP = defineProgram({
  id: 'umbraco-mvp',
  name: 'Umbraco MVP',
  known: 'what counts, 12 months',
  kinds: ['Forum', 'Package', 'Pull request', 'Community event', 'Initiative', 'Knowledge sharing'].map(kind),
  mappings: {
    'forum-answer': FORUM,
    'discussion-answer': FORUM,
    package: PACKAGE,
    release: PACKAGE,
    repository: PACKAGE,
    sample: PACKAGE,
    'pull-request': CODE,
    review: CODE,
    issue: CODE,
    event: EVENT,
    'user-group': EVENT,
    mentoring: INITIATIVE,
    other: INITIATIVE,
    talk: KNOWLEDGE,
    workshop: KNOWLEDGE,
    course: KNOWLEDGE,
    'blog-post': KNOWLEDGE,
    article: KNOWLEDGE,
    book: KNOWLEDGE,
    video: KNOWLEDGE,
    short: KNOWLEDGE,
    livestream: KNOWLEDGE,
    'podcast-episode': KNOWLEDGE,
    'product-feedback': KNOWLEDGE,
  },
  fields: [
    { name: 'Kind', content: 'kind', isRequired: true },
    { name: 'Title', content: 'title', isRequired: true },
    { name: 'Date', content: 'date', isRequired: true },
    { name: 'Description', content: 'description' },
    { name: 'Link', content: 'url' },
  ],
  audiences: [],
  gates: [],
  prompts: [],
  facts: [
    { ...AGREEMENT, about: 'the activity of the 12 months before Codegarden counts' },
    {
      ...AGREEMENT,
      about: 'forum, packages, pull requests, events of the community and initiatives are what is looked at',
    },
    { ...AGREEMENT, about: 'quality counts for more than quantity' },
    {
      ...AGREEMENT,
      about: 'people nominate themselves or others, and those who renew hand in what they did',
    },
    {
      about: 'the selection is made about eight weeks before Codegarden',
      source: OLDER,
      asOf: '2026-11',
      certainty: 'transcribed',
    },
    {
      about: 'talks, writing and videos as "Knowledge sharing"',
      source: AGREEMENT.source,
      asOf: AGREEMENT.asOf,
      certainty: 'inferred',
    },
  ],
  unknown: [
    "The form's own fields and questions are not known: here is what counts, in our words.",
    'When the next Codegarden is, is not known here: the pack takes the 12 months up to today.',
    'Which packages and repositories are for Umbraco is not known here: leave out those that are not.',
  ],
})
