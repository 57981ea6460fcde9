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
  const taken = new Set<Shown>()
  const recordings = new Map<Shown, Shown>()
  const talks = entries.filter(({ type, highlight }) => TALKS.has(type) && highlight !== false)
  for (const match of [hasSameAddress, hasItsTitle]) {
    for (const talk of talks) {
      if (recordings.has(talk)) continue
      const video = videos.find((one) => !taken.has(one) && match(talk, one))
      if (!video) continue
      taken.add(video)
      recordings.set(talk, video)
    }
  }
  return { entries: entries.filter((entry) => !taken.has(entry)), recordings }
}

function hasSameAddress(talk: Shown, video: Shown): boolean {
  return talk.url !== undefined && talk.url === video.url
}

function hasItsTitle(talk: Shown, video: Shown): boolean {
  const [title, name] = [keyOf(talk.title), keyOf(video.title)]
  if (title.trim().split(' ').length < MIN_WORDS || !name.includes(title)) return false
  const days = (Date.parse(video.date) - Date.parse(talk.date)) / DAY_MS
  return days > -1 && days <= MAX_DAYS
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
