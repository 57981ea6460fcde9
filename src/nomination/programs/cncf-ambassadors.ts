import type { ContributionType } from '../../record/contribution.ts'
import { defineProgram, type Mapping } from './program.ts'

const CONTRIBUTION = 'Active contribution to a CNCF project'
const LEADERSHIP = 'Community leadership'
const SPEAKING = 'Public speaking'
const MENTORSHIP = 'Mentorship'
const CONTENT = 'Content creation'

const kind = (name: string) => ({ name, fields: [], roles: [] })

const CODE_TYPES = ['pull-request', 'review', 'issue'] as const
const EVENT_TYPES = ['event', 'user-group'] as const
const TALK_TYPES = ['talk', 'workshop'] as const
const CONTENT_TYPES = [
  ...(['blog-post', 'article', 'video', 'short', 'livestream', 'podcast-episode', 'book', 'course'] as const),
  // What is one's own is no project of the CNCF: it shows others how to use one.
  ...(['repository', 'sample', 'package', 'release'] as const),
]

const toAll = (types: readonly ContributionType[], mapping: Mapping) =>
  Object.fromEntries(types.map((type) => [type, mapping]))

const OF_CNCF = 'if it is about a project of the CNCF'
const A_YEAR = 'if it was for a year'

/** The program's own page, which has no date: as it read then. */
const PAGE = {
  source: 'https://www.cncf.io/people/ambassadors/application-process/',
  asOf: '2026-11',
  certainty: 'transcribed',
} as const

/** CNCF Ambassadors: the application, which is measured by five criteria. */
export const CNCF_AMBASSADORS = defineProgram({
  id: 'cncf-ambassadors',
  name: 'CNCF Ambassadors',
  known: 'the five criteria, of which two or more are needed',
  kinds: [CONTRIBUTION, LEADERSHIP, SPEAKING, MENTORSHIP, CONTENT].map(kind),
  isByKind: true,
  mappings: {
    ...toAll(CODE_TYPES, { kind: CONTRIBUTION }),
    ...toAll(EVENT_TYPES, { kind: LEADERSHIP }),
    ...toAll(TALK_TYPES, { kind: SPEAKING }),
    ...toAll(CONTENT_TYPES, { kind: CONTENT }),
    mentoring: { kind: MENTORSHIP },
    // Offices count, and are known by their role alone: whatever else is recorded like this has no place.
    other: [
      { kind: LEADERSHIP, when: { role: /committee|chair|organi[sz]er/i } },
      { kind: CONTRIBUTION, when: { role: /\b(?:sig|tag|maintainer)\b/i } },
    ],
  },
  fields: [
    { name: 'Criterion', content: 'kind', isRequired: true },
    { name: 'Title', content: 'title', isRequired: true },
    { name: 'Date', content: 'date', isRequired: true },
    { name: 'Description', content: 'description' },
    { name: 'Link', content: 'url' },
  ],
  audiences: [],
  gates: [
    { question: 'Do you contribute actively to a CNCF project?', types: CODE_TYPES, provided: OF_CNCF },
    { question: 'Have you led a community for a year or longer?', types: EVENT_TYPES, provided: A_YEAR },
    { question: 'Do you speak in public about CNCF projects?', types: TALK_TYPES, provided: OF_CNCF },
    { question: 'Do you mentor others for a CNCF project?', types: ['mentoring'], provided: OF_CNCF },
    { question: 'Do you create content about CNCF projects?', types: CONTENT_TYPES, provided: OF_CNCF },
  ],
  prompts: [],
  facts: [
    { ...PAGE, about: 'two or more of the five criteria are needed' },
    {
      about: 'an older page says that one of them is enough',
      source: 'https://www.cncf.io/people/ambassadors/faq/',
      asOf: '2023-01',
      certainty: 'inferred',
    },
    {
      ...PAGE,
      about: 'an active contributor has a DevStats score of 20, is a voter, or is a member of a SIG or a TAG',
    },
    { ...PAGE, about: 'a leader has organised, chaired or chosen talks for a year or longer' },
    { ...PAGE, about: 'mentorship is that of LFX, the Google Summer of Code or Outreachy' },
    {
      about: 'ambassadors apply anew every year; in 2024 from 25 January to 10 March',
      source: 'https://kaslin.rocks/tag/public-speaking/',
      asOf: '2024-01',
      certainty: 'transcribed',
    },
  ],
  unknown: [
    "Which repositories are the CNCF's is not known here: leave out those that are not.",
    'The DevStats score is not computed here: look it up where DevStats shows it.',
    "The form's own fields and questions are not known: here is what proves each criterion, in our words.",
    'Which months count is not known: here are the last 12.',
  ],
})
