import * as v from 'valibot'
import { PROGRAM_IDS } from '../nomination/programs/ids.ts'
import { METRICS, TYPES } from '../record/contribution.ts'
import { toCollapsedLine } from '../record/text.ts'
import { parseWebUrl } from '../record/url.ts'
import { isDay, isTimeZone } from '../record/window.ts'
import { parseYouTubeTarget } from '../sources/youtube/target.ts'

/**
 * The configuration file: the one source of its types, of its checks and of the JSON Schema for editors. The message of
 * each part says what is expected there; a description says what it is for.
 */

const text = v.pipe(
  v.string('a text'),
  v.nonEmpty('a text that is not empty'),
  v.check((given) => toCollapsedLine(given) !== '', 'a text that is not empty'),
)
const flag = v.boolean('true or false')
const yes = v.literal(true, 'true')
const texts = v.array(text, 'a list of texts')
const type = v.picklist(TYPES, `one of ${TYPES.join(', ')}`)

const DAY = 'a day written YYYY-MM-DD'
const day = v.pipe(
  v.string(DAY),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, DAY),
  v.check(isDay, 'a day of the calendar'),
)

const MOMENT = 'a day written YYYY-MM-DD, or a time with its zone such as 2026-03-04T18:30:00+01:00'
const moment = v.pipe(
  v.string(MOMENT),
  // https://www.rfc-editor.org/rfc/rfc3339#section-5.6, without leap seconds
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/,
    MOMENT,
  ),
  v.check((given) => isDay(given.slice(0, 10)) && isRecordableYear(new Date(given).getUTCFullYear()), MOMENT),
)

/** What the record's dates can hold; of a text that is no time the year is none. */
function isRecordableYear(year: number): boolean {
  return year >= 1 && year <= 9999
}

const URL_TEXT = 'an address that begins with https:// or http://'
const url = v.pipe(
  v.string(URL_TEXT),
  v.check((given) => parseWebUrl(given) !== undefined, URL_TEXT),
)

const LOGIN = 'a login, such as ada for https://github.com/ada'
/** https://docs.github.com/en/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication */
const login = v.pipe(v.string(LOGIN), v.regex(/^@?[A-Za-z\d][A-Za-z\d_-]{0,38}(?:\[bot\])?$/, LOGIN))

const CHANNEL = 'a channel id (UC…), a @handle, a playlist id, or the address of one of them'
const channel = v.pipe(
  v.string(CHANNEL),
  v.check((given) => parseYouTubeTarget(given.trim()) !== undefined, CHANNEL),
)

const count = v.pipe(
  v.number('a number'),
  v.finite('a number'),
  v.minValue(0, 'a number that is not below 0'),
)
const metrics = v.strictObject(
  Object.fromEntries(METRICS.map((name) => [name, v.optional(count)])) as Record<
    (typeof METRICS)[number],
    v.OptionalSchema<typeof count, undefined>
  >,
  'a map of metrics, such as { attendees: 120 }',
)
const container = v.strictObject({ name: text, url: v.optional(url) }, 'a map with name and url')

/** What can be said of a contribution by hand, whether it was collected or not. */
const DESCRIPTIVE = {
  type: v.optional(type),
  title: v.optional(text),
  url: v.optional(url),
  date: v.optional(moment),
  'end-date': v.optional(day),
  description: v.optional(text),
  role: v.optional(text),
  tags: v.optional(texts),
  areas: v.optional(texts),
  audience: v.optional(texts),
  highlight: v.optional(flag),
  container: v.optional(container),
  metrics: v.optional(metrics),
}

const descriptive = v.strictObject(DESCRIPTIVE, 'a map of what to set, such as { type: article }')

const window = v.pipe(
  v.strictObject(
    {
      months: v.optional(
        v.pipe(
          v.number('a number of months'),
          v.integer('a whole number of months'),
          v.minValue(1, 'at least 1 month'),
          v.maxValue(120, 'at most 120 months'),
        ),
      ),
      since: v.optional(day),
    },
    'a map with months or since',
  ),
  v.check(
    ({ months, since }) => (months === undefined) !== (since === undefined),
    'either months or since, not both',
  ),
)

const repository = v.pipe(
  v.string('a repository written owner/name'),
  v.regex(/^[\w.-]+\/[\w.-]+$/, 'a repository written owner/name'),
)

const user = v.union(
  [
    login,
    v.strictObject(
      { login, id: v.pipe(v.number('a number'), v.integer('a whole number')) },
      'a login, or a map with login and id',
    ),
  ],
  'a login, or a map with login and id',
)

const github = v.strictObject(
  {
    users: v.optional(v.array(user, 'a list of logins')),
    'exclude-repositories': v.optional(texts),
    'exclude-labels': v.optional(texts),
    'landed-labels': v.optional(
      v.record(
        repository,
        v.union([text, texts], 'a label, or a list of labels'),
        'a map of repositories and their labels, such as { "pytorch/pytorch": Merged }',
      ),
    ),
    private: v.optional(flag),
    include: v.optional(
      v.array(v.picklist(['pull-requests'], 'pull-requests'), 'a list such as [pull-requests]'),
    ),
  },
  'a map of what to collect from GitHub',
)

const feed = v.union(
  [
    url,
    v.strictObject(
      {
        url,
        type: v.optional(type),
        keywords: v.optional(texts),
        'exclude-keywords': v.optional(texts),
        author: v.optional(text),
      },
      'an address, or a map with url',
    ),
  ],
  'an address, or a map with url',
)

const youtube = v.union(
  [
    channel,
    v.strictObject(
      { channel, exclude: v.optional(v.array(type, 'a list of types')) },
      'a channel, or a map with channel',
    ),
  ],
  'a channel, or a map with channel',
)

const contribution = v.strictObject(
  { key: v.optional(text), ...DESCRIPTIVE, date: moment, type, title: text },
  'a map with date, type and title',
)

const match = v.pipe(
  v.strictObject(
    {
      id: v.optional(text),
      url: v.optional(url),
      origin: v.optional(text),
      type: v.optional(type),
      container: v.optional(text),
      title: v.optional(text),
      tag: v.optional(text),
      since: v.optional(day),
      until: v.optional(day),
    },
    'a map of what to match, such as { container: "ada/*" }',
  ),
  v.check(
    (given) => Object.keys(given).length > 0,
    'at least one of id, url, origin, type, container, title, tag, since, until',
  ),
)

const override = v.pipe(
  v.strictObject(
    {
      match,
      set: v.optional(descriptive),
      hide: v.optional(yes),
      forget: v.optional(yes),
    },
    'a map with match, and with set, hide or forget',
  ),
  v.check(
    ({ set, hide, forget }) => [set, hide, forget].some((action) => action !== undefined),
    'set, hide or forget beside match',
  ),
)

const area = v.strictObject({ name: text, keywords: texts }, 'a map with name and keywords')

const programId = v.picklist(PROGRAM_IDS, `one of ${PROGRAM_IDS.join(', ')}`)
const program = v.union(
  [
    programId,
    v.strictObject(
      {
        program: programId,
        names: v.optional(
          v.record(text, text, 'a map of names as they are in the pack and as they are to be'),
        ),
      },
      'a program, or a map with program and names',
    ),
  ],
  'a program, or a map with program and names',
)

export const ConfigSchema = v.strictObject(
  {
    window: v.optional(
      v.pipe(window, v.description('The log shows so many months up to today, or everything since a day.')),
    ),
    'time-zone': v.optional(
      v.pipe(
        v.string('an IANA time zone such as Europe/Oslo'),
        v.check(isTimeZone, 'an IANA time zone such as Europe/Oslo'),
        v.description('The zone that decides on which day something happened. Default: UTC.'),
      ),
    ),
    name: v.optional(
      v.pipe(text, v.description('Shown in the log. Default: the name on the GitHub profile.')),
    ),
    github: v.optional(v.pipe(github, v.description('Whose merged pull requests count, and which.'))),
    feeds: v.optional(
      v.pipe(v.array(feed, 'a list of feeds'), v.description('RSS, Atom, RDF or JSON feeds.')),
    ),
    youtube: v.optional(
      v.pipe(
        v.array(youtube, 'a list of channels'),
        v.description('Channels; with a key also handles and playlists.'),
      ),
    ),
    contributions: v.optional(
      v.pipe(
        v.array(contribution, 'a list of contributions'),
        v.description('What no site can tell, such as talks.'),
      ),
    ),
    overrides: v.optional(
      v.pipe(
        v.array(override, 'a list of overrides'),
        v.description('Changes what was collected; later ones win.'),
      ),
    ),
    areas: v.optional(
      v.pipe(
        v.array(area, 'a list of areas'),
        v.description('Subjects, told by words in titles, descriptions and tags.'),
      ),
    ),
    programs: v.optional(
      v.pipe(
        v.array(program, 'a list of programs'),
        v.description('Award programs to make a nomination pack for, and what they call things by now.'),
      ),
    ),
  },
  'a map',
)

export type Config = v.InferOutput<typeof ConfigSchema>
export type UserEntry = v.InferOutput<typeof user>
export type FeedEntry = v.InferOutput<typeof feed>
export type YouTubeEntry = v.InferOutput<typeof youtube>
export type ManualEntry = v.InferOutput<typeof contribution>
export type OverrideEntry = v.InferOutput<typeof override>
export type DescriptiveEntry = v.InferOutput<typeof descriptive>
export type ProgramEntry = v.InferOutput<typeof program>
