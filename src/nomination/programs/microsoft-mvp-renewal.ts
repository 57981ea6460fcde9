import { ATTENDEES, AUDIENCES, FACTS, FIELDS, KINDS, MAPPINGS, SESSIONS, SPEAKER } from './microsoft.ts'
import { defineProgram } from './program.ts'

/** The yearly renewal of a Microsoft MVP. */
export const MICROSOFT_MVP_RENEWAL = defineProgram({
  id: 'microsoft-mvp-renewal',
  name: 'Microsoft MVP renewal',
  known: 'the same dialog, everything since 1 April (until the end of June: of last year)',
  kinds: KINDS,
  mappings: {
    ...MAPPINGS,
    talk: { kind: SPEAKER, fields: [ATTENDEES, SESSIONS] },
    workshop: { kind: SPEAKER, fields: [ATTENDEES, SESSIONS] },
  },
  fields: FIELDS,
  audiences: AUDIENCES,
  season: { begins: '04-01', decides: '07-01' },
  gates: [],
  prompts: [
    { text: 'How do you use your knowledge and skills to help others?', limit: 1000 },
    { text: 'How would you support the community moving forward?', limit: 1000 },
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
  ],
})
