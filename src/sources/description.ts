import * as v from 'valibot'
import { compact } from '../record/compact.ts'
import { METRICS, type MetricName } from '../record/contribution.ts'
import type { Descriptive } from '../record/override.ts'
import { cut, DESCRIPTION_LENGTH, TITLE_LENGTH, toCollapsedLine, toCollapsedLines } from '../record/text.ts'
import { toRecordedUrl } from '../record/url.ts'
import { day, flag, moment, text, texts, type, url } from './rules.ts'

const count = v.pipe(
  v.number('a number'),
  v.finite('a number'),
  v.minValue(0, 'a number that is not below 0'),
)
/** One that is still to be filled in, as a pack's lines have it, says nothing. */
const metrics = v.pipe(
  v.strictObject(
    Object.fromEntries(METRICS.map((name) => [name, v.nullish(count)])) as Record<
      MetricName,
      v.NullishSchema<typeof count, undefined>
    >,
    'a map of metrics, such as { attendees: 120 }',
  ),
  v.transform((given) => {
    const known = Object.entries(given).filter(([, value]) => typeof value === 'number')
    return Object.fromEntries(known) as { [name in MetricName]?: number }
  }),
)
const container = v.strictObject({ name: text, url: v.optional(url) }, 'a map with name and url')

/** What can be said of a contribution by hand, whether it was collected or not. */
export const DESCRIPTIVE = {
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

const describing = v.strictObject(DESCRIPTIVE, 'a map of what to set, such as { type: article }')

/** What an override sets. */
export const descriptive = v.pipe(describing, v.transform(toDescriptive))

export type Described = v.InferOutput<typeof describing>

/** Texts as the record has them: on one line but for descriptions, and not too long, links without tracking, times in UTC. */
export function toDescriptive(given: Described): Descriptive {
  const { title, description, url: link, date, container: home, metrics: counts, ...others } = given
  const { role, tags, areas, audience, ...plain } = others
  const address = link === undefined ? undefined : toRecordedUrl(link)
  const homeAddress = home?.url === undefined ? undefined : toRecordedUrl(home.url)
  return {
    ...plain,
    ...compact({
      title: title === undefined ? undefined : cut(toCollapsedLine(title), TITLE_LENGTH),
      description:
        description === undefined ? undefined : cut(toCollapsedLines(description), DESCRIPTION_LENGTH),
      url: address,
      date: date === undefined ? undefined : toRecordedDate(date),
      role: role === undefined ? undefined : toLabel(role),
      tags: tags?.map(toLabel),
      areas: areas?.map(toLabel),
      audience: audience?.map(toLabel),
      container: home && compact({ name: toLabel(home.name), url: homeAddress }),
      counts,
    }),
  } as Descriptive
}

export function toLabel(given: string): string {
  return cut(toCollapsedLine(given), TITLE_LENGTH)
}

function toRecordedDate(date: string): string {
  return date.length === 'YYYY-MM-DD'.length ? date : new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
}
