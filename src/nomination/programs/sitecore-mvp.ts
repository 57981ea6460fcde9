import { defineProgram, type Mapping } from './program.ts'

const POST: Mapping = { kind: 'BlogPost' }
const SPEAKING: Mapping = { kind: 'Speaking' }
const CODE: Mapping = { kind: 'Code' }
const VIDEO: Mapping = { kind: 'Video' }
const COMMUNITY: Mapping = { kind: 'Community' }
const OTHER: Mapping = { kind: 'Other' }

const kind = (name: string) => ({ name, fields: [], roles: [] })

const SYSTEM = 'https://github.com/Sitecore/Mvp.Selections.Api'
const PERFICIENT = 'https://blogs.perficient.com/2024/01/08/application-tips-for-sitecore-mvp-aspirants'

/** The application for Sitecore Most Valuable Professional. */
export const SITECORE_MVP = defineProgram({
  id: 'sitecore-mvp',
  name: 'Sitecore MVP',
  known:
    'types and fields, 3 to 30 items, 1 December to 30 November (until the end of January: of last year)',
  kinds: [
    'Other',
    'BlogPost',
    'Speaking',
    'Code',
    'Video',
    'SocialMedia',
    'BugReport',
    'Feedback',
    'Reference',
    'Community',
    'Mentor',
  ].map(kind),
  mappings: {
    'blog-post': POST,
    article: POST,
    talk: SPEAKING,
    workshop: SPEAKING,
    'pull-request': CODE,
    review: CODE,
    release: CODE,
    repository: CODE,
    sample: CODE,
    package: CODE,
    video: VIDEO,
    short: VIDEO,
    livestream: VIDEO,
    course: VIDEO,
    issue: { kind: 'BugReport' },
    'product-feedback': { kind: 'Feedback' },
    event: COMMUNITY,
    'user-group': COMMUNITY,
    'forum-answer': COMMUNITY,
    'discussion-answer': COMMUNITY,
    mentoring: { kind: 'Mentor' },
    'podcast-episode': OTHER,
    book: OTHER,
    other: OTHER,
  },
  fields: [
    { name: 'Name', content: 'title', isRequired: true },
    { name: 'Description', content: 'description', isRequired: true },
    // Where there is no page, a screenshot that anybody can open: reviewers look at nothing else.
    { name: 'Uri', content: 'url', isRequired: true },
    { name: 'Date', content: 'date', isRequired: true },
    { name: 'IsPublic', content: 'nothing', choices: ['Yes', 'No'] },
    { name: 'Type', content: 'kind', isRequired: true },
    { name: 'RelatedProducts', content: 'primary-area' },
  ],
  audiences: [],
  cap: 30,
  least: 3,
  season: { begins: '12-01', decides: '02-01', isYear: true },
  gates: [],
  prompts: [{ id: 'objectives', text: 'Your objectives for the next year' }],
  facts: [
    { about: 'types and fields', source: SYSTEM, asOf: '2026-11', certainty: 'captured' },
    {
      about: '3 to 30 contributions',
      source: 'https://github.com/Sitecore/XM-Cloud-Introduction/issues/556',
      asOf: '2025-08-20',
      certainty: 'captured',
    },
    {
      about: 'contributions count from 1 December to 30 November, at whose end the application is due',
      source: PERFICIENT,
      asOf: '2024-01-08',
      certainty: 'transcribed',
    },
    {
      about:
        'until 1 February it is the last period that is decided on: the results come at the end of January',
      source: PERFICIENT,
      asOf: '2024-01-08',
      certainty: 'inferred',
    },
    {
      about: 'what has no page is shown by a screenshot, under a link that opens without permission',
      source: PERFICIENT,
      asOf: '2024-01-08',
      certainty: 'transcribed',
    },
    { about: 'a text on your objectives', source: SYSTEM, asOf: '2026-11', certainty: 'captured' },
    {
      about: 'what you do in your job does not count',
      source: 'https://sitecore.stackexchange.com/q/15506',
      asOf: '2018',
      certainty: 'inferred',
    },
    {
      about: 'organised events, user groups and answers as "Community", podcasts and books as "Other"',
      source: SYSTEM,
      asOf: '2026-11',
      certainty: 'inferred',
    },
  ],
  unknown: [
    'Which products can be chosen is not known: the area of an item stands there.',
    'Whether the texts have limits is not known, so nothing is cut.',
    'What else the application asks is not known: an older form also asked for your motivation.',
    'What belongs under "Reference" is not known, and posts on social media are not recorded.',
  ],
})
