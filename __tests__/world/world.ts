import { createGitRepository } from './git.ts'
import { createGitHub, type GitHubState } from './github.ts'
import { DOCUMENTED } from './permissions.ts'
import { type Handler, type Server, startServer, type WorldAnswer, type WorldRequest } from './server.ts'
import { createStackExchange, type StackExchangeState } from './stack-exchange.ts'
import { createYouTubeApi, createYouTubeFeeds, type YouTubeState } from './youtube.ts'

/** What there is: change it between runs and the next run finds it so. */
export interface WorldState {
  github: GitHubState
  youtube: YouTubeState
  stackExchange: StackExchangeState
  /** Feed address → its answer. */
  feeds: Map<string, () => WorldAnswer>
  /** Asked before all others, for faults and races; `proceed` gives the answer there would be without it. */
  intercept:
    | ((request: WorldRequest, proceed: () => Promise<WorldAnswer | undefined>) => ReturnType<Handler>)
    | undefined
}

export interface World {
  readonly state: WorldState
  /** What a host answers: that of the first who knows the request, else as a host that has nothing there. */
  answer(request: WorldRequest): Promise<WorldAnswer>
  /** The port where the hosts answer other processes. */
  openPort(): Promise<number>
  /** All requests since the last call. */
  takeRequests(): WorldRequest[]
  /** A generated file as it was committed, or `undefined`. */
  read(name: string, branch?: string): Promise<string | undefined>
  close(): Promise<void>
}

export const STACK_EXCHANGE_KEY = 'world-stack-key-0123456789'
export const YOUTUBE_KEY = 'AIzaSy-world-key-0123456789abcdefghijk'

export interface WorldOptions {
  readonly owner?: string
  readonly name?: string
  /** A repository to start from, in place of one that holds a README. */
  readonly original?: string
}

/** A GitHub with one repository, a YouTube and no feeds. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { owner = 'ada', name = 'contributions', original } = options
  const git = await createGitRepository(original)
  if (!original)
    await git.commit('main', undefined, new Map([['README.md', '# My contributions\n']]), 'Initial commit')
  const state: WorldState = {
    github: {
      ...{
        owner,
        name,
        git,
        users: [],
        pullRequests: [],
        lagging: new Set(),
        permissions: DOCUMENTED.commit,
      },
      ...{ proposals: [], archivedAt: null, viewerPermission: null, pushedAt: null, showsEmptyNodes: false },
    },
    youtube: { channels: [], key: YOUTUBE_KEY, hasShortsList: true, hasListFeeds: false },
    stackExchange: { users: new Map(), quota: 300, key: STACK_EXCHANGE_KEY, backoff: undefined },
    feeds: new Map(),
    intercept: undefined,
  }
  const github = createGitHub(state.github)
  const hosts: Record<string, Handler> = {
    'api.github.com': github,
    'github.example.com': github,
    'www.googleapis.com': createYouTubeApi(state.youtube),
    'www.youtube.com': createYouTubeFeeds(state.youtube),
    'api.stackexchange.com': createStackExchange(state.stackExchange),
  }
  const requests: WorldRequest[] = []
  async function answer(request: WorldRequest): Promise<WorldAnswer> {
    requests.push(request)
    const proceed = async () =>
      (await hosts[new URL(request.url).host]?.(request)) ?? state.feeds.get(request.url)?.()
    try {
      const told = (await state.intercept?.(request, proceed)) ?? (await proceed())
      return told ?? { status: 404, body: `nothing at ${request.url}` }
    } catch (error) {
      process.stderr.write(`the local world broke: ${error instanceof Error ? error.stack : error}\n`)
      return { status: 599, body: String(error) }
    }
  }
  let server: Promise<Server> | undefined
  return {
    state,
    answer,
    async openPort() {
      server ??= startServer(answer)
      return (await server).port
    },
    takeRequests: () => requests.splice(0),
    read: async (file, branch = 'main') =>
      (await git.read(branch, `contribution-log/${file}`))?.toString('utf8'),
    async close() {
      await (await server)?.close()
      await git.remove()
    },
  }
}
