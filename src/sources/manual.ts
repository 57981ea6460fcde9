import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { type Contribution, toMetrics } from '../record/contribution.ts'
import { toLine } from '../record/text.ts'
import { defineSource } from './define.ts'
import { DESCRIPTIVE, type Described, toDescriptive } from './description.ts'
import { listOf, moment, text, type } from './rules.ts'

const entry = v.pipe(
  v.strictObject(
    { key: v.optional(text), ...DESCRIPTIVE, date: moment, type, title: text },
    'a map with date, type and title',
  ),
  v.transform(toManual),
)

/** What no site can tell: the person's own entries in the configuration file. */
export const manual = defineSource({
  kind: 'manual',
  key: 'contributions',
  label: 'Added by hand',
  about: 'What no site can tell, such as talks.',
  isMirrored: true,
  schema: listOf(
    entry,
    'a list of contributions',
    ({ id }) => id,
    (_, __, index) => `the same as contributions[${index}]: give each a key of its own`,
  ),
  absent: [],
  reads: [
    {
      what: 'talks and all that no site lists',
      needs: '[the configuration file](#what-feeds-cannot-know)',
      reaches: 'what you write',
    },
  ],
  entries: (contributions: readonly Contribution[]) => contributions,
  place: () => '',
  mirror: (contribution) => contribution,
})

function toManual({ key, metrics: counts, ...described }: ManualEntry): Contribution {
  const metrics = toMetrics(counts, described.date)
  return {
    id: `manual:${key === undefined ? hashOf(described) : toLine(key)}`,
    origin: 'manual',
    ...(toDescriptive(described) as Pick<Contribution, 'type' | 'title' | 'date'>),
    ...(metrics && { metrics }),
  }
}

type ManualEntry = Described & {
  readonly key?: string | undefined
  readonly date: string
  readonly type: Contribution['type']
  readonly title: string
}

/** The id of an entry without a key: it stays the same as long as date, type and title do. */
function hashOf({ date, type: kind, title }: Pick<ManualEntry, 'date' | 'type' | 'title'>): string {
  return createHash('sha256').update([date, kind, title].join('\n')).digest('hex').slice(0, 12)
}
