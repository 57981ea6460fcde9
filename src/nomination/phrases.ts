import type { Contribution } from '../record/contribution.ts'

/** Where a phrase ends inside a line. */
const SENTENCE_END = /(?<=[.!?…]["'”’)]{0,3})\s+(?=[^\s\p{Ll}])/u
/** Fewer texts than these show no habit. */
const MIN_TEXTS = 3
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi

/** Tells whether a channel, show or blog says a phrase in at least a third of its texts: then it is about the place, not the thing. */
export type IsHabit = (phrase: string, entry: Contribution) => boolean

/** Learns the habits of all places from what the record has of them. */
export function createHabits(contributions: readonly Contribution[]): IsHabit {
  const places = new Map<string, { texts: number; phrases: Map<string, number> }>()
  for (const entry of contributions) {
    if (entry.description === undefined) continue
    const place = places.get(placeKeyOf(entry)) ?? { texts: 0, phrases: new Map<string, number>() }
    places.set(placeKeyOf(entry), place)
    place.texts += 1
    const keys = entry.description.split('\n').flatMap((line) => [line, ...splitSentences(line)].map(keyOf))
    for (const key of new Set(keys)) place.phrases.set(key, (place.phrases.get(key) ?? 0) + 1)
  }
  return (phrase, entry) => {
    const place = places.get(placeKeyOf(entry))
    if (!place || place.texts < MIN_TEXTS) return false
    const times = place.phrases.get(keyOf(phrase)) ?? 0
    return times >= 2 && times * 3 >= place.texts
  }
}

/** The sentences of a line. */
export function splitSentences(line: string): string[] {
  return line.split(SENTENCE_END)
}

/** Links and numbers differ in what is said again and again. */
function keyOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(ADDRESS, '@')
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()
}

function placeKeyOf({ origin, type, container }: Contribution): string {
  return [origin, type === 'short' || type === 'livestream' ? 'video' : type, container?.name].join('\n')
}
