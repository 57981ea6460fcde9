import type { ContributionType } from '../../record/contribution.ts'
import type { Fact, Field, Kind, Mapping } from './program.ts'

/** What Microsoft's forms for nominees and for members share: the dialog for one activity. */

const VIEWS = 'Number of views'
export const SESSIONS = 'Number of sessions'
export const LIVE = 'Livestream views'
export const ON_DEMAND = 'On-demand views'
export const ATTENDEES = 'In-person attendees'
const COPIES = 'Copies sold'

export const FIELDS: readonly Field[] = [
  { name: 'Activity Type', content: 'kind', isRequired: true },
  { name: 'Primary Technology Area', content: 'primary-area', isRequired: true },
  { name: 'Additional Technology Areas', content: 'additional-areas' },
  { name: 'Title', content: 'title', limit: 100, isRequired: true },
  { name: 'Description', content: 'description', limit: 1000, isRequired: true },
  { name: 'Private Description', content: 'nothing', limit: 1000 },
  { name: 'Target Audience', content: 'audience', isRequired: true },
  { name: 'Published Date', content: 'date', isRequired: true },
  { name: 'Role', content: 'role' },
  { name: VIEWS, content: { metric: 'views' } },
  { name: SESSIONS, content: { metric: 'sessions' } },
  { name: LIVE, content: { metric: 'live-views' } },
  { name: ON_DEMAND, content: { metric: 'views' } },
  { name: ATTENDEES, content: { metric: 'attendees' } },
  { name: COPIES, content: { metric: 'copies' } },
  { name: 'Activity URL', content: 'url' },
]

const OPEN_SOURCE = 'Open Source/Project/Sample code/Tools'
const VIDEO = 'Webinar/Online Training/Video/Livestream'
export const SPEAKER = 'Speaker/Presenter at Third-party event'
const SUPPORT = 'Online Support'

export const KINDS: readonly Kind[] = [
  { name: 'Blog', fields: [VIEWS], roles: ['Author', 'Contributor'] },
  { name: 'Article', fields: [VIEWS], roles: ['Author', 'Contributor'] },
  { name: 'Book/E-book', fields: [COPIES], roles: ['Author', 'Co-Author'] },
  { name: 'Podcast', fields: [SESSIONS, LIVE, ON_DEMAND], roles: ['Host', 'Presenter', 'Panelist'] },
  { name: VIDEO, fields: [SESSIONS, LIVE, ON_DEMAND], roles: ['Presenter', 'Host', 'Speaker'] },
  { name: SUPPORT, fields: [VIEWS], roles: ['Contributor'] },
  { name: OPEN_SOURCE, fields: [VIEWS], roles: ['Contributor', 'Author'] },
  { name: 'Product Feedback', fields: [], roles: ['Contributor'] },
  { name: 'Mentorship/Coaching', fields: [SESSIONS], roles: ['Mentor', 'Organizer', 'Other'] },
  // The payloads of speakers carry no role.
  { name: SPEAKER, fields: [SESSIONS, LIVE, ON_DEMAND, ATTENDEES], roles: [] },
  { name: 'User Group Owner', fields: [VIEWS], roles: ['Organizer', 'Other'] },
]

export const MAPPINGS: Readonly<Partial<Record<ContributionType, Mapping>>> = {
  'pull-request': { kind: OPEN_SOURCE },
  review: { kind: OPEN_SOURCE },
  issue: { kind: OPEN_SOURCE },
  release: { kind: OPEN_SOURCE },
  repository: { kind: OPEN_SOURCE },
  sample: { kind: OPEN_SOURCE },
  package: { kind: OPEN_SOURCE },
  'blog-post': { kind: 'Blog' },
  article: { kind: 'Article' },
  book: { kind: 'Book/E-book' },
  'podcast-episode': { kind: 'Podcast', fields: [ON_DEMAND] },
  video: { kind: VIDEO, fields: [ON_DEMAND] },
  short: { kind: VIDEO, fields: [ON_DEMAND] },
  livestream: { kind: VIDEO, fields: [LIVE, ON_DEMAND] },
  course: { kind: VIDEO, fields: [SESSIONS, ON_DEMAND] },
  talk: { kind: SPEAKER },
  workshop: { kind: SPEAKER },
  'forum-answer': { kind: SUPPORT },
  'discussion-answer': { kind: SUPPORT },
  'user-group': { kind: 'User Group Owner', numbers: { [VIEWS]: 'attendees' } },
  mentoring: { kind: 'Mentorship/Coaching' },
  'product-feedback': { kind: 'Product Feedback' },
}

export const AUDIENCES: readonly string[] = [
  'Developer',
  'IT Pro',
  'Technical Decision Maker',
  'Business Decision Maker',
  'Student',
  'Other',
]

export const FACTS: readonly Fact[] = [
  {
    about: 'names and order of the fields',
    source: 'https://github.com/egarim/mvp-activity-automation',
    asOf: '2026-05-04',
    certainty: 'captured',
  },
  {
    about: 'a title has at most 100 characters, a description 1,000',
    source: 'https://github.com/royklo/mvp-activity-monitoring',
    asOf: '2026-07-06',
    certainty: 'transcribed',
  },
  {
    about: 'activity types, their numbers and roles',
    source: 'https://github.com/royklo/mvp-activity-monitoring',
    asOf: '2026-07-04',
    certainty: 'transcribed',
  },
  {
    about: 'the numbers of a book',
    source: 'https://github.com/carlosazaustre/advocu-mcp-server',
    asOf: '2025-10-12',
    certainty: 'inferred',
  },
  {
    about: 'target audiences; the sixth is "Other" or "End User"',
    source: 'https://github.com/royklo/mvp-activity-monitoring',
    asOf: '2026-07',
    certainty: 'transcribed',
  },
]
