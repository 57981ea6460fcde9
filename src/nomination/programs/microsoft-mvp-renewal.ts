import {
  ATTENDEES,
  AUDIENCES,
  FACTS,
  FIELDS,
  KINDS,
  MAPPINGS,
  SESSIONS,
  talksWith,
  UNKNOWN,
} from './microsoft.ts'
import { defineProgram } from './program.ts'

const TALKS = talksWith(ATTENDEES, SESSIONS)

/** The yearly renewal of a Microsoft MVP. */
export const MICROSOFT_MVP_RENEWAL = defineProgram({
  id: 'microsoft-mvp-renewal',
  name: 'Microsoft MVP renewal',
  known: 'the same dialog, everything since 1 April (until the end of June: of last year)',
  kinds: KINDS,
  mappings: { ...MAPPINGS, talk: TALKS, workshop: TALKS },
  fields: FIELDS,
  audiences: AUDIENCES,
  season: { begins: '04-01', decides: '07-01' },
  gates: [],
  prompts: [
    { id: 'help', text: 'How do you use your knowledge and skills to help others?', limit: 1000 },
    { id: 'community', text: 'How would you support the community moving forward?', limit: 1000 },
  ],
  facts: [
    ...FACTS,
    {
      about: 'contributions count from 1 April, until the renewal of 1 July is decided',
      source: 'https://github.com/egarim/mvp-activity-automation',
      asOf: '2026-05-04',
      certainty: 'inferred',
    },
    {
      about: 'the free texts',
      source: 'https://consultwithgriff.com',
      asOf: '2026-04-28',
      certainty: 'transcribed',
    },
    {
      about: 'contributions are to be in by the end of March, though in 2026 some were still taken in April',
      source: 'https://jenkuntz.ca',
      asOf: '2021-07',
      certainty: 'transcribed',
    },
    {
      about: "organised events are entered too, since members' profiles list them beside activities",
      source: 'https://mvp.microsoft.com',
      asOf: '2026-11-25',
      certainty: 'inferred',
    },
  ],
  unknown: [
    ...UNKNOWN,
    'Whether members enter organised events in the same dialog as nominees is not known.',
    'Whether the number of activities is limited for members is not known.',
  ],
})
