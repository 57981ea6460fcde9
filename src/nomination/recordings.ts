import type { Shown } from '../record/cross-posts.ts'

const TALKS = new Set(['talk', 'workshop'])
const VIDEOS = new Set(['video', 'livestream'])
/** A shorter title in that of a video may mean anything. */
const MIN_WORDS = 3
/** Conferences publish their recordings weeks and months later. */
const MAX_DAYS = 365
const DAY_MS = 24 * 60 * 60 * 1000

export interface Recorded {
  /** Without the videos that are the recording of a talk. */
  readonly entries: readonly Shown[]
  /** Talk → its recording. */
  readonly recordings: ReadonlyMap<Shown, Shown>
}

/**
 * Finds the videos that show a talk: by the talk's own link, else by its title in theirs within a year after it. A form has
 * one place for both.
 */
export function joinRecordings(entries: readonly Shown[]): Recorded {
  const videos = entries.filter(({ type, highlight }) => VIDEOS.has(type) && highlight === undefined)
  const talks = entries.filter(({ type, highlight }) => TALKS.has(type) && highlight !== false)
  const byAddress = new Map(videos.map((video) => [video.url, video]))
  const named = videos.map((video) => ({ video, name: keyOf(video.title) }))
  const taken = new Set<Shown>()
  const recordings = new Map<Shown, Shown>()
  for (const find of [findByAddress, findByTitle]) {
    for (const talk of talks) {
      const video = recordings.has(talk) ? undefined : find(talk)
      if (!video || taken.has(video)) continue
      taken.add(video)
      recordings.set(talk, video)
    }
  }
  return { entries: entries.filter((entry) => !taken.has(entry)), recordings }

  function findByAddress({ url }: Shown): Shown | undefined {
    return url === undefined ? undefined : byAddress.get(url)
  }

  function findByTitle({ title, date }: Shown): Shown | undefined {
    const key = keyOf(title)
    if (key.trim().split(' ').length < MIN_WORDS) return undefined
    return named.find(({ video, name }) => {
      if (taken.has(video) || !name.includes(key)) return false
      const days = (Date.parse(video.date) - Date.parse(date)) / DAY_MS
      return days > -1 && days <= MAX_DAYS
    })?.video
  }
}

/** Words between blanks, so that one title is found in another only by whole words. */
function keyOf(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}
