import * as v from 'valibot'
import { TYPES } from '../record/contribution.ts'
import { toCollapsedLine } from '../record/text.ts'
import { parseWebUrl } from '../record/url.ts'
import { isDay } from '../record/window.ts'

/**
 * The rules of which all that can be asked for is made, in inputs, options and the configuration file alike. The message of
 * a rule says what it expects; what was found instead, and where, is added by whoever reports it.
 */

export const text = v.pipe(
  v.string('a text'),
  v.nonEmpty('a text that is not empty'),
  v.check((given) => toCollapsedLine(given) !== '', 'a text that is not empty'),
)
export const texts = v.array(text, 'a list of texts')
export const flag = v.boolean('true or false')
export const type = v.picklist(TYPES, `one of ${TYPES.join(', ')}`)
export const wholeNumber = v.pipe(v.number('a number'), v.integer('a whole number'))

const DAY = 'a day written YYYY-MM-DD, such as 2026-04-01'
export const day = v.pipe(
  v.string(DAY),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, DAY),
  v.check(isDay, 'a day of the calendar, written YYYY-MM-DD'),
)

const MOMENT = 'a day written YYYY-MM-DD, or a time with its zone such as 2026-03-04T18:30:00+01:00'
export const moment = v.pipe(
  v.string(MOMENT),
  // https://www.rfc-editor.org/rfc/rfc3339#section-5.6, without leap seconds
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/,
    MOMENT,
  ),
  v.check((given) => isDay(given.slice(0, 10)) && isRecordableYear(new Date(given).getUTCFullYear()), MOMENT),
)

/** The record's dates have years of four digits. NaN, for a text that is no time, is not one. */
function isRecordableYear(year: number): boolean {
  return year >= 1 && year <= 9999
}

const URL_TEXT = 'an address that begins with https:// or http://'
export const url = v.pipe(
  v.string(URL_TEXT),
  v.check((given) => parseWebUrl(given) !== undefined, URL_TEXT),
)

/**
 * A list in which every entry is something of its own. `keyOf` says when two are the same; `explain` says what is wrong
 * with that, or `undefined` where the second may simply be dropped.
 */
export function listOf<Entry extends v.GenericSchema>(
  entry: Entry,
  expected: string,
  keyOf: (entry: v.InferOutput<Entry>) => string,
  explain: (first: v.InferOutput<Entry>, second: v.InferOutput<Entry>, index: number) => string | undefined,
) {
  return v.pipe(
    v.array(entry, expected),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const first = new Map<string, number>()
      for (const [index, value] of dataset.value.entries()) {
        const key = keyOf(value)
        const other = first.get(key)
        if (other === undefined) {
          first.set(key, index)
          continue
        }
        const message = explain(dataset.value[other], value, other)
        if (message === undefined) continue
        const { value: list } = dataset
        addIssue({ message, path: [{ type: 'array', origin: 'value', input: list, key: index, value }] })
      }
    }),
  )
}

/** For `listOf`: the same thing twice counts once, but not when different things are said of it. */
export function forbidContradictions(key: string) {
  return (first: unknown, second: unknown, index: number): string | undefined =>
    JSON.stringify(first) === JSON.stringify(second)
      ? undefined
      : `the same as ${key}[${index}], with other options: keep one of them`
}
