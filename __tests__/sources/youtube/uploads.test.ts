import { expect, it } from 'vitest'
import type { Http } from '../../../src/net/http.ts'
import { createGetJson } from '../../../src/net/json.ts'
import { harvestUploads } from '../../../src/sources/youtube/uploads.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

/** The type of the one video of a list, which may belong to a channel that shows no list of Shorts. */
async function typeOf(duration: string, size?: readonly [number | string, number | string]) {
  const player = size && { embedWidth: size[0], embedHeight: size[1] }
  const answers: Record<string, object> = {
    playlistItems: { contentDetails: { videoId: 'v', videoPublishedAt: '2026-05-05T08:00:00Z' } },
    videos: { id: 'v', contentDetails: { duration }, ...(player && { player }) },
  }
  const get: Http['get'] = async (url) => ({
    ...{ url, asked: [url], status: 200, headers: new Headers() },
    bytes: Buffer.from(JSON.stringify({ items: [answers[new URL(url).pathname.split('/').at(-1) ?? '']] })),
  })
  const { contributions } = await harvestUploads({ kind: 'playlist', id: 'PL' }, 'key', {
    ...{
      getJson: createGetJson({ get, request: get, pause: async () => {} }),
      window: WINDOW,
      today: '2026-11-22',
    },
  } as unknown as Parameters<typeof harvestUploads>[2])
  return contributions.map(({ type }) => type)
}

it.each([
  ['upright and of three minutes', 'PT3M', [405, 720], 'short'],
  ['square and of three minutes', 'PT3M', [720, 720], 'short'],
  ['wide by a little, however short', 'PT10S', [721, 720], 'video'],
  ['upright and of a second more', 'PT3M1S', [405, 720], 'video'],
  ['square and of a second more', 'PT3M1S', [720, 720], 'video'],
  ['upright and of hours', 'PT1H', [405, 720], 'video'],
  ['upright and of days', 'P1DT1S', [405, 720], 'video'],
  ['upright and of no length yet', 'PT0S', [405, 720], 'video'],
  ['upright and of a length that nobody can read', '3 minutes', [405, 720], 'video'],
  ['of a size in words', 'PT1M1S', ['720', '1280'], 'short'],
  ['of an unknown size and a minute long', 'PT1M', undefined, 'short'],
  ['of an unknown size and a second longer', 'PT1M1S', undefined, 'video'],
  ['of no width', 'PT1M1S', [0, 720], 'video'],
] as const)('a video that is %s', async (_, duration, size, type) => {
  expect(await typeOf(duration, size)).toEqual([type])
})
