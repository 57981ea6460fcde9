import { type ChildProcess, fork } from 'node:child_process'
import { on } from 'node:events'
import pLimit from 'p-limit'
import { messageOf, SourceError } from '../errors.ts'
import type { Network } from '../net/http.ts'
import type { FeedDocument } from './document.ts'

/** More than any feed that was written to be read takes, by far. */
const LIMIT_MS = 30_000
const MEMORY_MB = 512

/** Reads feeds where it can be ended: whatever a feed holds, it takes no more than its time and memory. */
export interface FeedParser {
  /** Called before a feed is fetched, so that what reads it has started by the time it has come. */
  prepare(): void
  /**
   * `toText` is called when the feed's turn has come, since of many large ones only one shall be in memory as text. Throws
   * SourceError for what is no feed, or could not be read within the limits.
   */
  parse(toText: () => string): Promise<FeedDocument>
}

/** Opens what reads the feeds of a run, until `end`. */
export type OpenFeedParser = (end: AbortSignal) => FeedParser

/** What the process that reads feeds says, in this order: that it has a text, and what became of it. */
export type ParserMessage = 'begun' | { readonly document: FeedDocument } | { readonly error: string }

/**
 * One process for all feeds, one after the other, started anew only after it had to be ended. `end` ends it, with its reason
 * as the error of what was under way.
 *
 * A process and not a thread: a thread whose memory runs out takes the whole process with it when what it asks for last is
 * large, as a table of a million names is. https://nodejs.org/api/worker_threads.html#new-workerfilename-options
 */
export function createFeedParser({ allow }: Pick<Network, 'allow'>, end: AbortSignal): FeedParser {
  const oneAtOnce = pLimit(1)
  let process: ChildProcess | undefined

  function start(): ChildProcess {
    const started = fork(new URL('feed-parser.js', import.meta.url), {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      // It reads what strangers wrote, and needs to know nothing that is secret.
      env: {},
      serialization: 'advanced',
      // Node tells at length of memory that ran out.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const forget = () => {
      if (process === started) process = undefined
    }
    return started.on('error', forget).on('exit', forget)
  }

  function stop(): void {
    process?.kill('SIGKILL')
    process = undefined
  }
  end.addEventListener('abort', stop)

  function prepare(): ChildProcess | undefined {
    if (!end.aborted) process ??= start()
    return process
  }

  async function parse(toText: () => string): Promise<FeedDocument> {
    const over = new AbortController()
    let hasBegun = false
    try {
      end.throwIfAborted()
      const parser = prepare() as ChildProcess
      const signal = AbortSignal.any([over.signal, end])
      const messages = on(parser, 'message', { signal, close: ['exit'] })
      parser.send(toText())
      for await (const [message] of messages as AsyncIterable<[ParserMessage]>) {
        if (message === 'begun') {
          hasBegun = true
          allow(LIMIT_MS, over.signal).then(() => over.abort())
        } else if ('document' in message) return message.document
        else throw new SourceError(message.error)
      }
    } catch (error) {
      if (error instanceof SourceError) throw error
      stop()
      if (end.aborted) throw new SourceError(messageOf(end.reason), true)
      if (over.signal.aborted)
        throw new SourceError(`the feed takes more than ${LIMIT_MS / 1000} s to read, which no feed should`)
      throw error
    } finally {
      over.abort()
    }
    if (!hasBegun) throw new SourceError('the process that reads feeds ended before it had begun', true)
    throw new SourceError(`the feed takes more than ${MEMORY_MB} MB of memory to read, which no feed should`)
  }

  return {
    prepare,
    parse: (toText) => oneAtOnce(parse, toText),
  }
}
