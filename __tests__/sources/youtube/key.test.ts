import { afterEach, beforeEach, expect, it } from 'vitest'
import { addBlog, BLOG } from '../../world/blog.ts'
import { runAction } from '../../world/run.ts'
import { json } from '../../world/server.ts'
import { createWorld, type World, YOUTUBE_KEY } from '../../world/world.ts'

let world: World

beforeEach(async () => {
  world = await createWorld()
  addBlog(world)
})

afterEach(() => world.close())

/** As in https://github.com/YouCount/youcount.github.io/issues/14 */
function refuse(message: string, reason: string | undefined) {
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    ...{ reason, domain: 'googleapis.com' },
    metadata: { service: 'youtube.googleapis.com', consumer: 'projects/620831776016' },
  }
  return json(403, {
    error: {
      ...{ code: 403, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] },
      ...{ status: 'PERMISSION_DENIED', details: reason === undefined ? [] : [info] },
    },
  })
}

it.each<[string, string | undefined, string]>([
  ['Requests from referer <empty> are blocked.', 'API_KEY_HTTP_REFERRER_BLOCKED', 'to web sites has to go'],
  // Without the reason: https://github.com/openwhyd/openwhyd/issues/349
  ['Requests from referer \u003cempty\u003e are blocked.', undefined, 'to web sites has to go'],
  [
    'The provided API key has an IP address restriction. The originating IP address of the call (20.1.2.3) violates this restriction.',
    'API_KEY_IP_ADDRESS_BLOCKED',
    'to IP addresses has to go',
  ],
  [
    'Requests from this Android client application <empty> are blocked.',
    'API_KEY_ANDROID_APP_BLOCKED',
    'apps',
  ],
  [
    'Requests to this API youtube method youtube.api.v3.V3DataPlaylistItemService.List are blocked.',
    'API_KEY_SERVICE_BLOCKED',
    'it is not allowed to use YouTube Data API v3',
  ],
])('a restricted key (%s, %s) fails the source and says what to change', async (message, reason, says) => {
  world.state.intercept = ({ url }) => (url.includes('googleapis') ? refuse(message, reason) : undefined)
  const inputs = { until: '2026-11-22', feeds: BLOG, youtube: 'UC0000000000000000000000' }
  const result = await runAction(world, { inputs: { ...inputs, 'youtube-api-key': YOUTUBE_KEY } })
  expect(result).toMatchObject({ exitCode: 1, outputs: { total: '1' } })
  expect(result.annotations).toHaveLength(1)
  expect(result.annotations[0]?.message).toContain('the key is restricted: ')
  expect(result.annotations[0]?.message).toContain(says)
  expect(result.annotations[0]?.message).toMatch(
    /"Application restrictions" to None.*YouTube Data API v3 alone/,
  )
})
