import { expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import { authorityOf } from './with-kinds.ts'

const entry = (origin: string, url: string, more: Partial<Contribution> = {}): Contribution => ({
  ...{ id: `feed:${url}`, origin, url, type: 'blog-post', title: 'T', date: '2026-05-01' },
  ...more,
})
const VIDEO = { id: 'youtube:abcdefghijk', type: 'video' } as const
const WATCH = 'https://www.youtube.com/watch?v=abcdefghijk'
const of = (url: string) => ({ container: { name: 'Site', url } })

it.each<[number, string, Contribution]>([
  [2, 'a page of the feed’s host', entry('feed:https://a.example/feed', 'https://a.example/1')],
  [2, 'with and without www', entry('feed:https://www.a.example/feed', 'http://a.example/1')],
  [2, 'below it', entry('feed:https://medium.com/feed/@ada', 'https://ada.medium.com/1')],
  [2, 'of a host for feeds alone', entry('feed:https://feeds.a.example/ada', 'https://www.a.example/1')],
  [0, 'above it', entry('feed:https://ada.github.io/feed', 'https://github.io/1')],
  [0, 'beside it', entry('feed:https://ada.github.io/feed', 'https://bob.github.io/1')],
  [0, 'that only ends alike', entry('feed:https://a.example/feed', 'https://not-a.example/1')],
  [0, 'elsewhere', entry('feed:https://planet.example/rss', 'https://a.example/1')],
  [
    1,
    'of the site that a feed from elsewhere is of',
    entry('feed:https://feeds.feedburner.com/ada', 'https://a.example/1', of('https://a.example/')),
  ],
  [
    0,
    'of another than that',
    entry('feed:https://planet.example/rss', 'https://a.example/1', of('https://planet.example/')),
  ],
  [2, 'a video, for YouTube', entry('youtube:UC1', WATCH, VIDEO)],
  [
    2,
    'a video, for a channel’s feed',
    entry('feed:https://www.youtube.com/feeds/videos.xml?channel_id=UC1', WATCH, VIDEO),
  ],
  [0, 'a video, for a blog', entry('feed:https://a.example/feed', WATCH, VIDEO)],
  [
    0,
    'a video, for a feed that says it is YouTube’s',
    entry('feed:https://a.example/feed', WATCH, { ...VIDEO, ...of('https://www.youtube.com/') }),
  ],
  [0, 'nothing that has an address', { ...entry('github:ada', ''), id: 'github:pull-request/1' }],
])('%i: %s', (authority, _, contribution) => {
  expect(authorityOf(contribution)).toBe(authority)
})
