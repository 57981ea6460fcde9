import * as v from 'valibot'
import { PROGRAM_IDS, type ProgramOptions } from '../nomination/programs/registry.ts'
import type { Override } from '../record/override.ts'
import { toCollapsedLine } from '../record/text.ts'
import { toRecordedUrl } from '../record/url.ts'
import { isTimeZone } from '../record/window.ts'
import { descriptive, toLabel } from '../sources/description.ts'
import { SOURCES } from '../sources/registry.ts'
import { day, text, texts, type, url } from '../sources/rules.ts'
import type { Source } from '../sources/source.ts'

/**
 * What can be asked for in the configuration file: the one source of its types, of its checks and of the JSON Schema for
 * editors. Inputs and options say parts of the same. The message of each rule says what is expected there; a description
 * says what a key is for.
 */

const yes = v.literal(true, 'true')

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

const TIME_ZONE = 'an IANA time zone such as Europe/Oslo'

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
  v.transform((given) => {
    const link = given.url === undefined ? undefined : (toRecordedUrl(given.url) ?? given.url)
    return { ...given, ...(link !== undefined && { url: link }) } as Override['match']
  }),
)

const override = v.pipe(
  v.strictObject(
    { match, set: v.optional(descriptive), hide: v.optional(yes), forget: v.optional(yes) },
    'a map with match, and with set, hide or forget',
  ),
  v.check(
    ({ set, hide, forget }) => [set, hide, forget].some((action) => action !== undefined),
    'set, hide or forget beside match',
  ),
)

const overrides = v.pipe(
  v.array(override, 'a list of overrides'),
  v.description('Changes what was collected; later ones win.'),
  v.transform((all): Override[] =>
    all.map(({ match: given, set, hide = false, forget = false }, index) => ({
      ...{ place: `overrides[${index}]`, match: given, isHidden: hide, isForgotten: forget },
      ...(set && { set }),
    })),
  ),
)

const area = v.pipe(
  v.strictObject({ name: text, keywords: texts }, 'a map with name and keywords'),
  v.transform(({ name, keywords }) => ({ name: toLabel(name), keywords })),
)

const programId = v.picklist(PROGRAM_IDS, `one of ${PROGRAM_IDS.join(', ')}`)
const program = v.union(
  [
    v.pipe(
      programId,
      v.transform((id): ProgramOptions => ({ id, names: {} })),
    ),
    v.pipe(
      v.strictObject(
        {
          program: programId,
          names: v.optional(
            v.record(text, text, 'a map of names as they are in the pack and as they are to be'),
          ),
        },
        'a program, or a map with program and names',
      ),
      v.transform(({ program: id, names = {} }): ProgramOptions => ({ id, names })),
    ),
  ],
  `a program (${PROGRAM_IDS.join(', ')}), or a map with program and names`,
)

/** The schema of each source under its key. Only the source knows what the value means: see `Source.plan`. */
const sources = Object.fromEntries(SOURCES.map((source) => [source.key, v.optional(describeSource(source))]))

/** A description has to stand before what changes the type, or editors do not see it. */
function describeSource({ schema, about }: Source): v.GenericSchema {
  return v.pipe(schema, v.description(about))
}

export const ConfigSchema = v.strictObject(
  {
    window: v.optional(
      v.pipe(window, v.description('The log shows so many months up to today, or everything since a day.')),
    ),
    'time-zone': v.optional(
      v.pipe(
        v.string(TIME_ZONE),
        v.check(isTimeZone, TIME_ZONE),
        v.description('The zone that decides on which day something happened. Default: UTC.'),
      ),
    ),
    name: v.optional(
      v.pipe(
        text,
        v.description('Shown in the log. Default: the name on the GitHub profile.'),
        v.transform(toCollapsedLine),
      ),
    ),
    ...sources,
    overrides: v.optional(overrides),
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

/** What the configuration file says, or inputs say of the same. The values of sources stand beside it, under their keys. */
export type Config = v.InferOutput<typeof ConfigSchema> & Readonly<Record<string, unknown>>
