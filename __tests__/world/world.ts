import { createGitRepository } from './git.ts'
import { createGitHub, type GitHubState } from './github.ts'
import { type Handler, startServer, type WorldAnswer, type WorldRequest } from './server.ts'
import { createYouTubeApi, createYouTubeFeeds, type YouTubeState } from './youtube.ts'

/** What there is: change it between runs and the next run finds it so. */
export interface WorldState {
  github: GitHubState
  youtube: YouTubeState
  /** Feed address → its answer. */
  feeds: Map<string, () => WorldAnswer>
  /** Asked before all others: for faults. */
  intercept: Handler | undefined
}

export interface World {
  readonly state: WorldState
  readonly port: number
  /** All requests since the last call. */
  takeRequests(): WorldRequest[]
  close(): Promise<void>
}

export const YOUTUBE_KEY = 'AIzaSy-world-key-0123456789abcdefghijk'

/** A GitHub with one repository that holds a README, a YouTube and no feeds. */
export async function createWorld(owner = 'ada', name = 'contributions'): Promise<World> {
  const git = await createGitRepository()
  await git.commit('main', undefined, new Map([['README.md', '# My contributions\n']]), 'Initial commit')
  const state: WorldState = {
    github: { owner, name, users: [], pullRequests: [], git, lagging: new Set(), permissions: 'write' },
    youtube: { channels: [], key: YOUTUBE_KEY, hasShortsList: true },
    feeds: new Map(),
    intercept: undefined,
  }
  const github = createGitHub(state.github)
  const hosts: Record<string, Handler> = {
    'api.github.com': github,
    'github.example.com': github,
    'www.googleapis.com': createYouTubeApi(state.youtube),
    'www.youtube.com': createYouTubeFeeds(state.youtube),
  }
  const server = await startServer(async (request) => {
    const answer = await state.intercept?.(request)
    return answer ?? hosts[new URL(request.url).host]?.(request) ?? state.feeds.get(request.url)?.()
  })
  return {
    state,
    port: server.port,
    takeRequests: () => server.requests.splice(0),
    async close() {
      await server.close()
      await git.remove()
    },
  }
}
