import type { Fact, Field, Kind, Mapping, Program } from './program.ts'

/** What Microsoft's forms for nominees and for members share: the dialogs for an activity and for an organised event. */

const VIEWS = 'Number of views'
export const SESSIONS = 'Number of sessions'
export const LIVE = 'Livestream views'
export const ON_DEMAND = 'On-demand views'
export const ATTENDEES = 'In-person attendees'
const COPIES = 'Copies sold'
const MICROSOFT_EVENT = 'Microsoft Event'

const FORMAT = 'Format'
const TYPE = 'Type'
const TIME_ZONE = 'Time Zone'
const END_DATE = 'End Date'
const PHOTOS = 'Photos or Recording URL'

/** By category, as the form shows them. */
const AREAS: readonly string[] = [
  // Developer Technologies
  '.NET',
  'C++',
  'Developer Security',
  'Developer Tools',
  'DevOps',
  'Java',
  'Python',
  'Web Development',
  // M365
  'Access',
  'Clipchamp',
  'Excel',
  'Exchange',
  'Loop',
  'M365 Copilot',
  'M365 Copilot Extensibility',
  'M365 Development',
  'Mesh',
  'Microsoft 365',
  'Microsoft Graph',
  'Microsoft Teams',
  'Microsoft Viva',
  'OneDrive',
  'OneNote',
  'Outlook',
  'Planner',
  'PowerPoint',
  'SharePoint',
  'Visio',
  'Word',
  // Business Applications
  'AI ERP',
  'Business Central',
  'Copilot Studio',
  'Customer Experience',
  'Customer Service',
  'Power Apps',
  'Power Automate',
  'Power Pages',
  // Data Platform
  'Analysis Services',
  'Azure Cosmos DB',
  'Azure Database for MySQL',
  'Azure Database for PostgreSQL',
  'Azure SQL (Database, Pools, Serverless, Hyperscale, Managed Instance, Virtual Machines)',
  'Data Integration',
  'Database Development & DevOps',
  'Fabric Analytics',
  'Microsoft Fabric',
  'Microsoft Purview - Data Governance',
  'OneLake',
  'Paginated Operational Reports (RDL)',
  'Power BI',
  'Real-Time Intelligence',
  'SQL Server (on Windows, Linux, Containers)',
  'SQL Server ML Services',
  'Tools & Connectivity',
  // Microsoft Azure
  'Azure Application PaaS',
  'Azure Arc (Arc SQL Server, Arc SQL MI)',
  'Azure Compute Infrastructure',
  'Azure HPC & AI Infrastructure',
  'Azure Hybrid & Migration',
  'Azure Infrastructure as Code',
  'Azure Innovation Hub',
  'Azure Integration PaaS',
  'Azure Kubernetes and Open Source',
  'Azure Networking',
  'Azure Operations & Management',
  'Azure Solutions & Ecosystem',
  'Azure Storage',
  'Azure Well-Architected & Resiliency',
  'PowerShell',
  // Internet of Things
  'Azure Edge Devices',
  'Azure IoT Services & Development',
  // Windows and Devices
  'Azure Virtual Desktop',
  'Surface',
  'Windows',
  'Windows 365',
  // Security
  'Cloud Security (Microsoft Defender for Cloud, Azure network security products, GitHub Advanced Security)',
  'Identity & Access',
  'Microsoft Intune',
  'Microsoft Purview',
  'Microsoft Security Copilot',
  'SIEM & XDR (Microsoft Sentinel & Microsoft Defender XDR suite)',
  // Cloud and Datacenter Management
  'Datacenter Management (Group Policy, System Center)',
  'Enterprise and Platform Security',
  'High Availability',
  'Hyper-V',
  'Linux on Hyper-V',
  'On-premises and Hybrid AKS, Container Management',
  'On-Premises Identity',
  'On-Premises Networking',
  'On-Premises Storage',
  'Windows Server',
  // Microsoft Foundry
  'Microsoft Foundry',
  // Windows Development
  'Windows Design',
  'Windows Development',
]

export const FIELDS: readonly Field[] = [
  { name: 'Activity Type', content: 'kind', isRequired: true },
  { name: 'Primary Technology Area', content: 'primary-area', choices: AREAS, isRequired: true },
  { name: 'Additional Technology Areas', content: 'additional-areas', choices: AREAS, most: 2 },
  { name: 'Title', content: 'title', limit: 100, isRequired: true },
  { name: 'Description', content: 'description', limit: 1000, isRequired: true },
  { name: 'Private Description', content: 'nothing', limit: 1000 },
  { name: 'Target Audience', content: 'audience', isRequired: true },
  { name: 'Published Date', content: 'date', isRequired: true },
  { name: 'Role', content: 'role' },
  {
    name: MICROSOFT_EVENT,
    content: 'event',
    choices: ['MLSA Summit', 'MVP Summit', 'RD Summit', 'Build', 'Ignite', 'Inspire', 'Other'],
  },
  { name: VIEWS, content: { metric: 'views' } },
  { name: SESSIONS, content: { metric: 'sessions' } },
  { name: LIVE, content: { metric: 'live-views' } },
  { name: ON_DEMAND, content: { metric: 'views' } },
  { name: ATTENDEES, content: { metric: 'attendees' } },
  { name: COPIES, content: { metric: 'copies' } },
  { name: 'Activity URL', content: 'url' },
  { name: 'Image URL', content: 'nothing' },
  { name: 'High impact', content: 'highlight', choices: ['Yes'] },
  { name: FORMAT, content: 'venue', choices: ['In-Person', 'Online', 'Hybrid'] },
  { name: TYPE, content: 'format' },
  { name: TIME_ZONE, content: 'time-zone' },
  { name: END_DATE, content: 'end-date' },
  { name: PHOTOS, content: 'nothing' },
]

const OPEN_SOURCE = 'Open Source/Project/Sample code/Tools'
const VIDEO = 'Webinar/Online Training/Video/Livestream'
const SPEAKER = 'Speaker/Presenter at Third-party event'
const SPEAKER_AT_MICROSOFT = 'Speaker/Presenter at Microsoft event'
const SUPPORT = 'Online Support'
/** Organised events have a dialog of their own, but count towards the same cap. */
const ORGANIZED = 'Activity/Event (organizer)'

export const KINDS: readonly Kind[] = [
  { name: 'Blog', fields: [VIEWS], roles: ['Author', 'Contributor'] },
  { name: 'Article', fields: [VIEWS], roles: ['Author', 'Contributor'] },
  { name: 'Book/E-book', fields: [COPIES], roles: ['Author', 'Co-Author'] },
  // A guest is none of these, so that the person chooses.
  { name: 'Podcast', fields: [SESSIONS, LIVE, ON_DEMAND], roles: ['Host', 'Presenter', 'Panelist'] },
  { name: VIDEO, fields: [SESSIONS, LIVE, ON_DEMAND], roles: ['Presenter', 'Host', 'Speaker'] },
  { name: SUPPORT, fields: [VIEWS], roles: ['Contributor'] },
  { name: OPEN_SOURCE, fields: [VIEWS], roles: ['Contributor', 'Author'], ownRole: 'Author' },
  { name: 'Product Feedback', fields: [], roles: ['Contributor'] },
  { name: 'Mentorship/Coaching', fields: [SESSIONS], roles: ['Mentor', 'Organizer', 'Other'] },
  // The payloads of speakers carry no role.
  { name: SPEAKER_AT_MICROSOFT, fields: [MICROSOFT_EVENT, SESSIONS], roles: [] },
  { name: SPEAKER, fields: [SESSIONS, LIVE, ON_DEMAND, ATTENDEES], roles: [] },
  { name: 'User Group Owner', fields: [VIEWS], roles: ['Organizer', 'Other'] },
  { name: ORGANIZED, fields: [FORMAT, TYPE, TIME_ZONE, END_DATE, PHOTOS, LIVE, ON_DEMAND], roles: [] },
]

export const MEETUP = /\bmeet-?ups?\b|\buser group\b/i
const GATHERING: Mapping = { kind: ORGANIZED, needs: [FORMAT, TYPE, TIME_ZONE] }

/** Nobody knows how many have seen a pull request, or a repository over a year: only the last two weeks are counted. */
const CODE: Mapping = { kind: OPEN_SOURCE, fields: [VIEWS], needs: [] }
const RECORDED: Mapping = { kind: VIDEO, fields: [ON_DEMAND] }

/** The whole name, since others are called "Build Stuff", "Ignite Talks" and the like. */
const MICROSOFT_EVENTS =
  /^(?:microsoft )?(?:(?:mlsa|mvp|rd)(?: global)? summit|build|ignite|inspire)(?: (?:20)?\d\d)?$/i

const TALK_AT_MICROSOFT: Mapping = {
  kind: SPEAKER_AT_MICROSOFT,
  when: { container: MICROSOFT_EVENTS },
  needs: [MICROSOFT_EVENT],
}

/** A talk has listeners in the room or online: those in the room are asked for where nothing is known. */
const TALK: Mapping = { kind: SPEAKER, needs: [ATTENDEES] }

/** The forms for nominees and for members ask for other numbers of a talk. */
export const talksWith = (...fields: readonly string[]): readonly Mapping[] => [
  TALK_AT_MICROSOFT,
  { ...TALK, fields },
]

export const MAPPINGS: Program['mappings'] = {
  'pull-request': CODE,
  review: CODE,
  issue: CODE,
  release: CODE,
  repository: CODE,
  sample: CODE,
  package: CODE,
  'blog-post': { kind: 'Blog' },
  article: { kind: 'Article' },
  book: { kind: 'Book/E-book' },
  // The episodes of a season, or the streams of a series, are one item: that is what the sessions count.
  'podcast-episode': { kind: 'Podcast', fields: [SESSIONS, ON_DEMAND], needs: [ON_DEMAND] },
  livestream: { kind: VIDEO, needs: [ON_DEMAND] },
  course: { kind: VIDEO, fields: [SESSIONS, ON_DEMAND], needs: [ON_DEMAND] },
  video: RECORDED,
  short: RECORDED,
  // A score is no number of people: it stays out of the views.
  'forum-answer': { kind: SUPPORT },
  // GitHub shows nobody how many have read one.
  'discussion-answer': { kind: SUPPORT, needs: [] },
  'user-group': { kind: 'User Group Owner', numbers: { [VIEWS]: 'attendees' } },
  // The dialog has no number of those in the room, and those online are not asked for: there may have been none.
  event: [
    // The one type that has been seen in the form.
    { ...GATHERING, when: { name: MEETUP }, format: 'Meetup' },
    GATHERING,
  ],
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

const EGARIM = 'https://github.com/egarim/mvp-activity-automation'
const ROYKLO = 'https://github.com/royklo/mvp-activity-monitoring'
const JUSTIN_GROTE = 'https://github.com/JustinGrote/MicrosoftMvp'

export const FACTS: readonly Fact[] = [
  {
    about: 'names and order of the fields',
    source: EGARIM,
    asOf: '2026-05-04',
    certainty: 'captured',
  },
  {
    about: 'a title has at most 100 characters, a description 1,000',
    source: ROYKLO,
    asOf: '2026-07-06',
    certainty: 'transcribed',
  },
  {
    about: 'activity types, their numbers and roles',
    source: ROYKLO,
    asOf: '2026-07-04',
    certainty: 'transcribed',
  },
  {
    about: 'the technology areas',
    source: ROYKLO,
    asOf: '2026-07-04',
    certainty: 'transcribed',
  },
  {
    about: 'at most two additional technology areas, as one tool has it',
    source: 'https://github.com/JamesDBartlett3/MicrosoftMvp_JDB3Fork',
    asOf: '2026',
    certainty: 'inferred',
  },
  {
    about: "the names of Microsoft's own events",
    source: ROYKLO,
    asOf: '2026-07-04',
    certainty: 'transcribed',
  },
  {
    about: 'an activity has the address of an image, and may be marked as high impact',
    source: JUSTIN_GROTE,
    asOf: '2026-02-22',
    certainty: 'captured',
  },
  {
    about: 'a speaker has no role',
    source: JUSTIN_GROTE,
    asOf: '2026-02-22',
    certainty: 'inferred',
  },
  {
    about:
      'the dialog for organised events, which calls the date Start Date, the address Event URL and the live views Live Online Views',
    source: EGARIM,
    asOf: '2026-05-04',
    certainty: 'captured',
  },
  {
    about: 'the numbers of a book',
    source: 'https://github.com/carlosazaustre/advocu-mcp-server',
    asOf: '2025-10-12',
    certainty: 'inferred',
  },
  {
    about: 'target audiences; the sixth is "Other" or "End User"',
    source: ROYKLO,
    asOf: '2026-07-04',
    certainty: 'transcribed',
  },
]

export const UNKNOWN: readonly string[] = [
  'Of the formats of an organised event only "Online" has been seen in the form, of its types only "Meetup": how the others are called there is not known.',
  'The dialog for organised events also asks for the time of day at which an event ended, which the record does not have.',
  "Whether a talk at one of Microsoft's own events has fields for its listeners is told in two ways; here their number stands in the description.",
  'Where the dialog asks for an image is not known, nor whether an activity can be marked as high impact before it is saved.',
  'Names change within months, technology areas above all: the form is right where it differs.',
]
