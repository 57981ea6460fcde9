import { momentOf, type Page } from './page.ts'

/** Seconds since 1970, both inside. */
export interface Slice {
  readonly from: number
  readonly to: number
}

/**
 * Where to cut a slice that holds too many. The first page is a sample: where all of it lies close together, as after a
 * day with a thousand merges, that place is asked first instead of halving a year down to it.
 */
export function divide(slice: Slice, { count, nodes }: Page, laterFirst: boolean): Slice[] {
  const times = nodes.map((node) => Date.parse(momentOf(node)) / 1000)
  if (times.length === 0) return halve(slice, laterFirst)
  const first = Math.min(...times)
  const last = Math.max(...times)
  // As far around the sample as all of them would reach if they lay as densely, twice over.
  const reach = Math.ceil(((last - first + 1) * 2 * count) / times.length)
  const core = { from: Math.max(slice.from, first - reach), to: Math.min(slice.to, last + reach) }
  if (core.to - core.from >= (slice.to - slice.from) / 4) return halve(slice, laterFirst)
  const around = [
    { from: slice.from, to: core.from - 1 },
    { from: core.to + 1, to: slice.to },
  ]
  return [core, ...around.filter(({ from, to }) => from <= to)]
}

export function halve({ from, to }: Slice, laterFirst: boolean): Slice[] {
  const middle = Math.floor((from + to) / 2)
  const earlier = { from, to: middle }
  const later = { from: middle + 1, to }
  return laterFirst ? [later, earlier] : [earlier, later]
}
