import type { Collector, Source, SourceDeclaration } from './source.ts'

/** Makes a source of its declaration, so that whoever uses it need not know its entries. */
export function defineSource<Value, Entry extends object>(
  declaration: SourceDeclaration<Value, Entry>,
): Source {
  const { kind, collect, mirror, inputs = [], credentials = [] } = declaration
  const originOf = (entry: Entry) => toOrigin(kind, declaration.place(entry))
  const toCollectors = (entries: readonly Entry[]): Collector[] =>
    collect
      ? entries.map((entry) => ({
          origin: originOf(entry),
          collect: (context) => collect(entry, { ...context, origin: originOf(entry) }),
        }))
      : []

  return {
    ...declaration,
    ...{ inputs, credentials },
    mistakeAsFeed: (address) => declaration.mistakeAsFeed?.(address),
    mistakesIn: (value, asked) =>
      declaration.entries(value as Value).flatMap((entry) => declaration.mistakeIn?.(entry, asked) ?? []),
    plan(asked) {
      const value = (asked ?? declaration.absent) as Value
      const given = declaration.entries(value)
      const entries = mirror ? given : joinSame(given, originOf)
      return {
        origins: mirror
          ? []
          : entries.map((entry) => ({
              origin: originOf(entry),
              address: declaration.address?.(entry),
              type: declaration.type?.(entry),
              counts: declaration.filter?.(entry),
            })),
        mirrored: mirror ? entries.map((entry) => mirror(entry)) : [],
        ...(declaration.kindFilter && { filter: declaration.kindFilter(value) }),
        async prepare(context) {
          if (!declaration.prepare) return { entries: toCollectors(entries), notices: [] }
          const prepared = await declaration.prepare(entries, value, context)
          return { ...prepared, entries: toCollectors(prepared.entries) }
        },
      }
    },
  }
}

/** The origin of what a source reads: its kind and what tells it from others, as in `github:ada`. */
export function toOrigin(kind: string, place: string): string {
  return place === '' ? kind : `${kind}:${place}`
}

/** Each entry once. What is said first wins; what is said of the same later fills in what is missing. */
function joinSame<Entry extends object>(
  entries: readonly Entry[],
  originOf: (entry: Entry) => string,
): Entry[] {
  const joined = new Map<string, Entry>()
  for (const entry of entries) {
    const origin = originOf(entry)
    joined.set(origin, { ...entry, ...joined.get(origin) })
  }
  return [...joined.values()]
}
