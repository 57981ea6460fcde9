import { defineProgram, type Mapping } from './program.ts'

const AGENDA = 'Agenda link'
const ATTENDEES = 'Attendees'

const PRESENTATION: Mapping = { kind: 'Presentation' }
const POST: Mapping = { kind: 'Blog post or article' }
const VIDEO: Mapping = { kind: 'Video or podcast' }
const CODE: Mapping = { kind: 'Code' }
const ANSWERS: Mapping = { kind: 'Answers in community forums' }
/** Only of a presentation the number of attendees is asked for. */
const LED: Mapping = { kind: 'Community leadership', needs: [] }
const OTHER: Mapping = { kind: 'Other' }

const kind = (name: string, ...fields: readonly string[]) => ({ name, fields, roles: [] })

/** The program's own pages, which have no date: as they read then. */
const NOMINATE = {
  source: 'https://apexapps.oracle.com/pls/apex/r/ace_program/oracle-aces/nominate-an-oracle-ace',
  asOf: '2026-11',
  certainty: 'transcribed',
} as const
const FAQ = {
  source: 'https://apexapps.oracle.com/pls/apex/r/ace_program/oracle-aces/public-faq',
  asOf: '2026-11',
  certainty: 'transcribed',
} as const

/** The nomination for Oracle ACE. */
export const ORACLE_ACE = defineProgram({
  id: 'oracle-ace',
  name: 'Oracle ACE',
  known: 'what a nomination has to prove, 18 months',
  kinds: [
    kind('Presentation', AGENDA, ATTENDEES),
    kind('Blog post or article'),
    kind('Book'),
    kind('Video or podcast'),
    kind('Code'),
    kind('Answers in community forums'),
    kind('Community leadership', ATTENDEES),
    kind('Other'),
  ],
  mappings: {
    talk: PRESENTATION,
    workshop: PRESENTATION,
    'blog-post': [{ ...LED, when: { container: /newsletter/i } }, POST],
    article: POST,
    book: { kind: 'Book' },
    video: VIDEO,
    short: VIDEO,
    livestream: VIDEO,
    'podcast-episode': VIDEO,
    course: VIDEO,
    'pull-request': CODE,
    review: CODE,
    issue: CODE,
    release: CODE,
    repository: CODE,
    sample: CODE,
    package: CODE,
    'forum-answer': ANSWERS,
    'discussion-answer': ANSWERS,
    event: LED,
    'user-group': LED,
    mentoring: OTHER,
    'product-feedback': OTHER,
    other: OTHER,
  },
  fields: [
    { name: 'Title', content: 'title', isRequired: true },
    { name: 'Type', content: 'kind', isRequired: true },
    { name: 'Date', content: 'date', isRequired: true },
    { name: 'Description', content: 'description' },
    // Or a screenshot: what has neither does not count.
    { name: 'Link', content: 'url', isRequired: true },
    { name: AGENDA, content: 'agenda' },
    { name: ATTENDEES, content: { metric: 'attendees', plus: 'live-views' } },
  ],
  audiences: [],
  // As many examples as possible of 12 to 18 months.
  months: 18,
  gates: [],
  prompts: [],
  facts: [
    { ...NOMINATE, about: 'every contribution has a link or a screenshot, without which it is not verified' },
    {
      ...NOMINATE,
      about: 'a presentation has a link to the agenda that names the nominee, and the number of attendees',
    },
    { ...FAQ, about: 'as many examples as possible of the last 12 to 18 months' },
    {
      ...FAQ,
      about: 'a review takes 30 to 90 days; after a decline the next nomination is nine months away',
    },
    {
      ...FAQ,
      about:
        'anybody nominates an Associate or a Pro, themselves included; a Director is nominated by an ACE of another employer or by somebody of Oracle, with a reference of a product manager',
    },
    {
      ...NOMINATE,
      about: 'who works for Oracle, for the public sector or for a government is not eligible',
    },
    {
      about: 'the types, after what the page of the nomination counts',
      source: NOMINATE.source,
      asOf: NOMINATE.asOf,
      certainty: 'inferred',
    },
  ],
  unknown: [
    "The nomination form's own fields and types are not known: these are what it is to prove, in our words.",
    'What each contribution scores is shown to members only, so there are no points here.',
    'The form may ask for a level and a category, which you choose.',
    'Whether recordings, podcasts, feedback and mentoring count is not said.',
  ],
})
