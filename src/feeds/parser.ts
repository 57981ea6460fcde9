import { type ChildProcess, fork } from 'node:child_process'
import { on } from 'node:events'
import pLimit from 'p-limit'
import { messageOf, SourceError } from '../errors.ts'
import type { Network } from '../net/network.ts'
import type { FeedDocument } from './document.ts'

/** Far more than any genuine feed takes. */
const LIMIT_MS = 30_000
const MEMORY_MB = 512

/** Parses feeds in a process of their own, so that no feed can exceed its time and memory. */
export interface FeedParser {
  /** Starts the process. Called before a feed is fetched, so that it is running when the feed arrives. */
  prepare(): void
  /**
   * `toText` is called when it is the feed's turn, so that only one of many large feeds is in memory as text. Throws
   * SourceError if it is not a feed, or cannot be parsed within the limits.
   */
  parse(toText: () => string): Promise<FeedDocument>
}

/** Opens what reads the feeds of a run, until `end`. */
export type OpenFeedParser = (end: AbortSignal) => FeedParser

/** The messages of the parser's process: first that it has received a text, then the result. */
export type ParserMessage = 'begun' | { readonly document: FeedDocument } | { readonly error: string }

/**
 * One process parses all feeds, one after the other. It is only started again after it had to be killed. `end` kills it, and
 * its reason becomes the error of the feed being parsed.
 *
 * It is a process and not a worker thread, because a thread that runs out of memory can crash the whole process if its last
 * allocation is large, such as a table of a million names. https://nodejs.org/api/worker_threads.html#new-workerfilename-options
 */
export function createFeedParser({ allow }: Pick<Network, 'allow'>, end: AbortSignal): FeedParser {
  const oneAtOnce = pLimit(1)
  let process: ChildProcess | undefined

  function start(): ChildProcess {
    const started = fork(new URL('feed-parser.js', import.meta.url), {
      execArgv: [`--max-old-space-size=${MEMORY_MB}`],
      // It parses untrusted input and needs no secrets.
      env: {},
      serialization: 'advanced',
      // Node prints long reports when it runs out of memory.
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
