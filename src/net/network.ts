/** What a run has of the world outside of it. A host hands it in; nothing else fetches, waits, or knows the time. */
export interface Network {
  /** Who we are to others. */
  readonly userAgent: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Resolves after a pause of so many milliseconds, or as soon as `signal` is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /**
   * The same for what somebody else is given to be done, up to `signal`. Time in which this process could not have listened
   * does not count.
   */
  readonly allow: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Milliseconds since 1970, for dates in `Retry-After`. */
  readonly now: () => number
  /** From 0 to 1, so that many runs that failed together do not come back together. */
  readonly random: () => number
}
