import { toRss } from './feeds.ts'
import type { World } from './world.ts'

export const BLOG = 'https://blog.example.com/feed.xml'

/** The least that a run needs: Ada, who has merged nothing, and a blog of hers with one post. */
export function addBlog({ state }: World): void {
  state.github.users = [{ login: 'ada', name: 'Ada Example' }]
  state.feeds.set(BLOG, () =>
    toRss({
      title: 'Blog',
      site: 'https://blog.example.com/',
      posts: [{ title: 'Post', url: 'https://blog.example.com/1', date: '2026-10-01T08:00:00Z' }],
    }),
  )
}
