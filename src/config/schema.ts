import * as v from 'valibot'
import { askFor, type ProgramOptions, type Rule } from '../nomination/programs/options.ts'
import { PROGRAM_IDS } from '../nomination/programs/registry.ts'
import { compact } from '../record/compact.ts'
import type { Override } from '../record/override.ts'
import { toCollapsedLine, toLines } from '../record/text.ts'
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

/** What is said once for all items, or item by item: a value, or rules with a value for what matches. */
function saidOnce<Given extends v.GenericSchema>(value: Given, expected: string) {
  type Value = v.InferOutput<Given>
  const rule = v.strictObject({ match: v.optional(match), use: value }, 'a map with use, and with match')
  return v.union(
    [
      v.pipe(
        value,
        v.transform((use): Rule<Value>[] => [{ use }]),
      ),
      v.pipe(
        v.array(rule, expected),
        v.transform((rules) =>
          rules.map((given): Rule<Value> => ({ use: given.use, ...(given.match && { match: given.match }) })),
        ),
      ),
    ],
    expected,
  )
}

/** An answer that is still to be written may stand there empty; what a field holds may be a number. */
const answer = v.union(
  [
    v.nullable(v.string()),
    v.record(text, v.nullable(v.union([v.string(), v.number()])), 'a map of fields and what goes into them'),
  ],
  'a text, or for an item a map of fields and what goes into them',
)

const AUDIENCE = 'a list of audiences, or a list of rules with match and use'
const PRIMARY_AREA = 'an area, or a list of rules with match and use'
const NAMES = 'a map of names as they are in the pack and as they are to be'
const OPTIONS = 'a map with program, and with audience, primary-area, answers, include, exclude or names'
const program = v.union(
  [
    v.pipe(programId, v.transform(askFor)),
    v.pipe(
      v.strictObject(
        {
          program: programId,
          audience: v.optional(saidOnce(texts, AUDIENCE)),
          'primary-area': v.optional(saidOnce(v.string(), PRIMARY_AREA)),
          answers: v.optional(v.record(text, answer, 'a map of questions and your answers')),
          include: v.optional(texts),
          exclude: v.optional(texts),
          names: v.optional(v.record(text, text, NAMES)),
        },
        OPTIONS,
      ),
      v.transform(
        ({ program: id, 'primary-area': areas = [], answers = {}, ...given }): ProgramOptions => ({
          ...askFor(id),
          ...compact(given),
          // One that is still to be filled in says nothing.
          primaryArea: areas.filter(({ use }) => use.trim() !== ''),
          ...toAnswers(answers),
        }),
      ),
    ),
  ],
  `a program (${PROGRAM_IDS.join(', ')}), or ${OPTIONS}`,
)

/** Answers as they are to be pasted, those of the form and those of single items. One that is still empty is none. */
function toAnswers(
  given: Readonly<Record<string, v.InferOutput<typeof answer>>>,
): Pick<ProgramOptions, 'answers' | 'fields'> {
  const maps = Object.entries(given).flatMap(([item, values]) =>
    typeof values === 'object' && values !== null ? [{ item, values: toTexts(values) }] : [],
  )
  return {
    answers: toTexts(given),
    fields: maps.filter(({ values }) => Object.keys(values).length > 0),
  }
}

function toTexts(given: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(given).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, toLines(String(value))]] : [],
  )
  return Object.fromEntries(texts.filter(([, text]) => text !== ''))
}

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
        v.description('Award programs to make a nomination pack for, and what you say to each.'),
      ),
    ),
    about: v.optional(
      v.pipe(text, v.description('Who you are, in two sentences, for the packs.'), v.transform(toLines)),
    ),
  },
  'a map',
)

/** What the configuration file says, or inputs say of the same. The values of sources stand beside it, under their keys. */
export type Config = v.InferOutput<typeof ConfigSchema> & Readonly<Record<string, unknown>>
