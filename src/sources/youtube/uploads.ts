import pLimit from 'p-limit'
import { SourceError } from '../../errors.ts'
import { compact } from '../../record/compact.ts'
import type { Contribution, ContributionType } from '../../record/contribution.ts'
import { cut, DESCRIPTION_LENGTH, TITLE_LENGTH, toCollapsedLines, toLine } from '../../record/text.ts'
import { toVideoEntryId, toVideoUrl } from '../../record/video.ts'
import { isInWindow, parseDuration } from '../../record/window.ts'
import type { Harvest, SourceContext } from '../source.ts'
import {
  type Channel,
  createYouTubeApi,
  type Page,
  type PlaylistItem,
  type Video,
  type YouTubeApi,
} from './api.ts'
import type { YouTubeTarget } from './target.ts'

const VIDEOS_A_REQUEST = 50
const REQUESTS_AT_ONCE = 4
/** YouTube lists no more than the newest 20,000. */
const MAX_PAGES = 400
/** How many pages of a channel's list of Shorts are worth a request. */
const MAX_PAGES_OF_SHORTS = 4
/** Shorts are square or upright and at most this long: https://support.google.com/youtube/answer/15424877 */
const MAX_SHORT_SECONDS = 180
/** So short is nearly always a Short, where the shape of the picture is not known. */
const SURELY_SHORT_SECONDS = 60

interface Upload {
  readonly id: string
  readonly published: string
  readonly item: PlaylistItem
}

/** What is to be read: the list of uploads and whose it is. */
interface UploadList {
  readonly origin: string
  readonly playlist: string
  readonly channel?: Channel
}

/**
 * Every public upload. The list of uploads is read to its end, since a video made public later need not stand where its
 * date would put it; the videos themselves are asked for only inside the window. Throws SourceError or HttpError.
 */
export async function harvestUploads(
  target: YouTubeTarget,
  key: string,
  context: SourceContext,
): Promise<Harvest> {
  const { window, today } = context
  const api = createYouTubeApi(context.getJson, key)
  const list = await findList(api, target)
  const [items, shorts] = await Promise.all([readList(api, list), readShorts(api, list, window.since)])
  // A playlist may hold a video twice, and so may two pages when something is uploaded between them.
  const uploads = [...new Map(items.flatMap(toUpload).map((upload) => [upload.id, upload])).values()]
  const wanted = uploads.filter(({ published }) => isInWindow(window, published))
  const videos = await readVideos(
    api,
    wanted.map(({ id }) => id),
  )
  const isWanted = new Set(wanted.map(({ id }) => id))
  const contributions = uploads.flatMap((upload): Contribution[] => {
    const video = videos.get(upload.id)
    if (isWanted.has(upload.id) && !(video && isOut(video))) return []
    return [toContribution(upload, video, shorts, list, today)]
  })
  const isWhole = videos.size >= wanted.length
  return {
    origin: list.origin,
    contributions,
    coverage: isWhole
      ? { completeSince: window.since, notes: [] }
      : { isPartial: true, notes: [`${videos.size} of ${wanted.length} found`] },
  }
}

async function findList(api: YouTubeApi, target: YouTubeTarget): Promise<UploadList> {
  if (target.kind === 'playlist') return { origin: `youtube:${target.id}`, playlist: target.id }
  const channel = await api.channel(target.kind === 'handle' ? { forHandle: target.id } : { id: target.id })
  const playlist = channel?.contentDetails?.relatedPlaylists?.uploads
  if (!channel || !playlist)
    throw new SourceError(`YouTube has no channel ${target.id}: check its spelling in youtube`)
  return { origin: `youtube:${channel.id}`, playlist, channel }
}

async function readList(api: YouTubeApi, { playlist, channel }: UploadList): Promise<PlaylistItem[]> {
  const items: PlaylistItem[] = []
  let token: string | undefined
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page: Page<PlaylistItem> | undefined = await api.playlistPage(playlist, token)
    if (!page) {
      // A channel that never uploaded has no list.
      if (channel?.statistics?.videoCount === '0') return []
      throw new SourceError(
        `YouTube has no playlist ${playlist}: check its spelling in youtube, and that it is public`,
      )
    }
    items.push(...page.items)
    token = page.next
    if (token === undefined) return items
  }
  throw new SourceError(`YouTube's list of uploads has more than ${MAX_PAGES} pages`)
}

/**
 * The ids in a channel's list of Shorts as far back as `since`, or `undefined` where YouTube shows no such list: it is
 * known but not documented. https://wiki.archiveteam.org/index.php/YouTube/Technical_details#Playlists
 */
async function readShorts(
  api: YouTubeApi,
  { channel }: UploadList,
  since: string,
): Promise<Set<string> | undefined> {
  if (!channel?.id.startsWith('UC')) return undefined
  const ids = new Set<string>()
  let token: string | undefined
  for (let pages = 0; pages < MAX_PAGES_OF_SHORTS; pages++) {
    const page: Page<PlaylistItem> | undefined = await api
      .playlistPage(`UUSH${channel.id.slice(2)}`, token)
      .catch(() => undefined)
    if (!page) break
    for (const upload of page.items.flatMap(toUpload)) ids.add(upload.id)
    const last = page.items.flatMap(toUpload).at(-1)
    token = page.next
    if (token === undefined || !last || last.published < since) return ids.size > 0 ? ids : undefined
  }
  return undefined
}

async function readVideos(api: YouTubeApi, ids: readonly string[]): Promise<Map<string, Video>> {
  const limit = pLimit(REQUESTS_AT_ONCE)
  const batches: string[][] = []
  for (let at = 0; at < ids.length; at += VIDEOS_A_REQUEST) batches.push(ids.slice(at, at + VIDEOS_A_REQUEST))
  const answers = await Promise.all(batches.map((batch) => limit(() => api.videos(batch))))
  return new Map(answers.flat().map((video) => [video.id, video]))
}

function toUpload(item: PlaylistItem): Upload[] {
  const { videoId, videoPublishedAt } = item.contentDetails ?? {}
  const isPublic = (item.status?.privacyStatus ?? 'public') === 'public'
  if (!videoId || !videoPublishedAt || Number.isNaN(Date.parse(videoPublishedAt)) || !isPublic) return []
  return [{ id: videoId, published: new Date(videoPublishedAt).toISOString().replace(/\.\d+Z$/, 'Z'), item }]
}

/** Public, and not a stream or premiere that is still to come. */
function isOut({ snippet, status }: Video): boolean {
  return (status?.privacyStatus ?? 'public') === 'public' && snippet?.liveBroadcastContent !== 'upcoming'
}

function toContribution(
  { id, published, item }: Upload,
  video: Video | undefined,
  shorts: ReadonlySet<string> | undefined,
  { origin, channel }: UploadList,
  today: string,
): Contribution {
  const title = cut(toLine(video?.snippet?.title ?? item.snippet?.title ?? ''), TITLE_LENGTH)
  const description = cut(
    toCollapsedLines(video?.snippet?.description ?? item.snippet?.description ?? ''),
    DESCRIPTION_LENGTH,
  )
  const views = video?.statistics?.viewCount
  const owner = channel?.id ?? item.snippet?.videoOwnerChannelId ?? item.snippet?.channelId
  const name = channel?.snippet?.title ?? item.snippet?.videoOwnerChannelTitle ?? item.snippet?.channelTitle
  return compact({
    id: toVideoEntryId(id),
    origin,
    type: toType(id, video, shorts),
    title: title || toVideoUrl(id),
    url: toVideoUrl(id),
    date: published,
    description: description || undefined,
    container: owner
      ? { name: toLine(name ?? '') || owner, url: `https://www.youtube.com/channel/${owner}` }
      : undefined,
    metrics: /^\d{1,15}$/.test(views ?? '') ? { views: { value: Number(views), 'as-of': today } } : undefined,
  })
}

function toType(
  id: string,
  video: Video | undefined,
  shorts: ReadonlySet<string> | undefined,
): ContributionType {
  if (video?.liveStreamingDetails?.actualStartTime) return 'livestream'
  if (shorts) return shorts.has(id) ? 'short' : 'video'
  return video && isShort(video) ? 'short' : 'video'
}

function isShort({ contentDetails, player }: Video): boolean {
  const seconds = parseDuration(contentDetails?.duration ?? '')
  if (seconds === undefined || seconds === 0 || seconds > MAX_SHORT_SECONDS) return false
  const [width, height] = [Number(player?.embedWidth), Number(player?.embedHeight)]
  return width > 0 && height > 0 ? height >= width : seconds <= SURELY_SHORT_SECONDS
}
