import { oldestDay, toFeedReading } from '../../feeds/entries.ts'
import { passingStatusesOf, readFeed } from '../../feeds/read.ts'
import type { Contribution, ContributionType } from '../../record/contribution.ts'
import { isPending } from '../../record/video.ts'
import type { Coverage, Harvest, SourceContext } from '../source.ts'
import type { YouTubeTarget } from './target.ts'

const FEED = 'https://www.youtube.com/feeds/videos.xml'
/** What a feed holds at most. */
const FEED_LENGTH = 15
/**
 * The lists that YouTube keeps of a channel's uploads by kind. They are known but not documented, and answer when the
 * channel's feed does not, or the other way round. https://wiki.archiveteam.org/index.php/YouTube/Technical_details#Playlists
 */
const LISTS: readonly { readonly prefix: string; readonly type: ContributionType }[] = [
  { prefix: 'UULF', type: 'video' },
  { prefix: 'UUSH', type: 'short' },
  { prefix: 'UULV', type: 'livestream' },
]

/** What one feed gave. */
interface FeedPart {
  readonly contributions: readonly Contribution[]
  /** Whether there may be more than it shows. */
  readonly isCut: boolean
}

/** What the feeds show of a channel or a list of uploads. Throws HttpError or SourceError. */
export function harvestFeeds({ kind, id }: YouTubeTarget, context: SourceContext): Promise<Harvest> {
  return kind === 'playlist' ? harvestPlaylist(id, context) : harvestChannel(id, context)
}

/** A list of uploads, since any other's feed shows the videos that were added first: see `needsKey`. */
async function harvestPlaylist(id: string, context: SourceContext): Promise<Harvest> {
  const { origin } = context
  const part = await readPart(`playlist_id=${id}`, origin, context, passingStatusesOf(FEED))
  const list = LISTS.find(({ prefix }) => id.startsWith(prefix))
  const contributions = list ? ofType(part.contributions, list.type) : part.contributions
  return {
    origin,
    ...divide(contributions),
    coverage: toCoverage(reach(part, context), part.isCut),
  }
}

/** The channel's feed and its lists by kind, whichever answer. Throws what the channel's feed ended with when none does. */
async function harvestChannel(id: string, context: SourceContext): Promise<Harvest> {
  const { origin } = context
  const [whole, ...lists] = await Promise.allSettled([
    readPart(`channel_id=${id}`, origin, context, passingStatusesOf(FEED)),
    ...LISTS.map(({ prefix }) => readPart(`playlist_id=${prefix}${id.slice(2)}`, origin, context, [])),
  ])
  const kinds = LISTS.flatMap(({ type }, index) => {
    const list = lists[index]
    return list?.status === 'fulfilled'
      ? [{ ...list.value, contributions: ofType(list.value.contributions, type) }]
      : []
  })
  if (whole?.status !== 'fulfilled' && kinds.length === 0) throw whole?.reason
  const all = whole?.status === 'fulfilled' ? whole.value : undefined
  // A list that does not answer may be empty or broken. Without all three, only the channel's feed proves completeness.
  const proofs = kinds.length === LISTS.length ? kinds : all ? [all] : []
  const days = proofs.map((part) => reach(part, context))
  const since = days.includes(undefined) ? undefined : (days as string[]).sort().at(-1)
  const contributions = [...kinds.flatMap((part) => part.contributions), ...(all?.contributions ?? [])]
  return {
    origin,
    ...divide(contributions),
    coverage: toCoverage(since, since === undefined || since > context.window.since),
  }
}

async function readPart(
  query: string,
  origin: string,
  { http, parser, today }: SourceContext,
  passing: readonly number[],
): Promise<FeedPart> {
  const address = `${FEED}?${query}`
  const { document, url, secrets } = await readFeed(http, parser, address, { passing })
  const { contributions } = toFeedReading(document, { origin, address, url, secrets, today })
  return { contributions, isCut: document.entries.length >= FEED_LENGTH }
}

/** The day from which on a feed holds all. */
function reach({ contributions, isCut }: FeedPart, { window }: SourceContext): string | undefined {
  return isCut ? oldestDay(contributions, window) : window.since
}

function toCoverage(completeSince: string | undefined, isCut: boolean): Coverage {
  return {
    ...(completeSince !== undefined && { completeSince }),
    notes: isCut ? [`newest ${FEED_LENGTH} uploads only: add youtube-api-key`] : [],
  }
}

/** What a list by kind says of its entries, unless a link says that one is a Short. */
function ofType(contributions: readonly Contribution[], type: ContributionType): Contribution[] {
  return contributions.map((entry) => ({ ...entry, type: entry.type === 'short' ? 'short' : type }))
}

/**
 * Removes duplicates and separates what may not be public yet. Of several entries with one id the first is kept, because the
 * lists by kind, which know the type, come before the channel's feed. An entry is public if any of them shows it so.
 */
function divide(entries: readonly Contribution[]): Pick<Harvest, 'contributions' | 'pending'> {
  const out = new Set(entries.filter((entry) => !isPending(entry)).map(({ id }) => id))
  const unique = [...new Map(entries.toReversed().map((entry) => [entry.id, entry])).values()].reverse()
  return {
    contributions: unique.filter(({ id }) => out.has(id)),
    pending: unique.filter(({ id }) => !out.has(id)),
  }
}
