/** Everything with an effect that a run uses. A host provides it; nothing else fetches, waits, or knows the time. */
export interface Network {
  /** The `User-Agent` of all requests. */
  readonly userAgent: string
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Resolves after a pause of so many milliseconds, or as soon as `signal` is aborted. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  /**
   * Resolves when somebody else has had so many milliseconds to answer, or as soon as `signal` is aborted. Time in which
   * this process could not receive anything does not count.
   */
  readonly allow: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Milliseconds since 1970, for dates in `Retry-After`. */
  readonly now: () => number
  /** From 0 to 1, so that many runs that failed together do not retry together. */
  readonly random: () => number
}
