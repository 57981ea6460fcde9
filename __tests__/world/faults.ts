import { gzipSync } from 'node:zlib'
import type { ExpectStatic } from 'vitest'
import { continueWorld, kindOf, type RunIn, readLedger, runSecondDay, type SecondDay } from './days.ts'
import { json, type WorldAnswer, type WorldRequest } from './server.ts'

/** What may befall a request, and what must hold of a run whatever befalls one of its requests. */

export type Fault = (
  request: WorldRequest,
  proceed: () => Promise<WorldAnswer | undefined>,
) => Promise<WorldAnswer | undefined> | WorldAnswer | undefined

const isGraphql = ({ url }: WorldRequest) => url.endsWith('/graphql')
const whole = async (proceed: () => Promise<WorldAnswer | undefined>) => (await proceed()) ?? { status: 404 }

export const FAULTS: Readonly<Record<string, Fault>> = {
  refused: () => ({ status: 0, fault: 'refused' }),
  reset: () => ({ status: 0, fault: 'reset' }),
  'time-out': () => ({ status: 0, fault: 'silence' }),
  'hang in the body': async (_, proceed) => ({ ...(await whole(proceed)), fault: 'silence in the body' }),
  'truncated body': async (_, proceed) => ({ ...(await whole(proceed)), fault: 'cut' }),
  '403': () => json(403, { message: 'Forbidden' }),
  '403 with Retry-After': () => ({ ...json(403, { message: 'Forbidden' }), headers: { 'retry-after': '2' } }),
  '429': () => json(429, { message: 'Too many requests' }),
  '429 with Retry-After': () => ({ status: 429, headers: { 'retry-after': '2' } }),
  '429 for an hour': () => ({ status: 429, headers: { 'retry-after': '3600' } }),
  'secondary rate limit': () =>
    json(403, {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    }),
  '500': () => ({ status: 500, body: 'Internal Server Error' }),
  '502': () => ({
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: '<html><h1>502 Bad Gateway</h1>\n::error::owned\n</html>',
  }),
  '503': () => ({ status: 503, headers: { 'retry-after': '1' } }),
  'HTML in place of an answer': () => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><html><title>Sign in</title></html>',
  }),
  'half an answer': async (_, proceed) => {
    const answer = await whole(proceed)
    return { ...answer, body: (answer.body ?? '').slice(0, (answer.body ?? '').length / 2) }
  },
  'an empty answer': () => ({ status: 200, headers: { 'content-type': 'application/json' } }),
  'a redirect loop': ({ url }) => ({ status: 302, headers: { location: url } }),
  'a body of 33 MB': () => large(33),
  'a body of 200 MB': () => large(200),
  'a gzip bomb': () => ({ status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb() }),
  'errors beside data': async (request, proceed) =>
    withErrors(request, proceed, 'INTERNAL', 'Something went wrong while executing your query.'),
  'resource limits': async (request, proceed) =>
    withErrors(request, proceed, 'RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.'),
}

let packed: Buffer | undefined
function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(400 * 1024 * 1024))
  return packed
}

function large(megabytes: number): WorldAnswer {
  const headers = { 'content-type': 'application/json' }
  return { status: 200, headers, body: ' '.repeat(1024 * 1024), repeat: megabytes }
}

async function withErrors(
  request: WorldRequest,
  proceed: () => Promise<WorldAnswer | undefined>,
  type: string,
  message: string,
) {
  if (!isGraphql(request) || request.body.includes('mutation')) return undefined
  const body = JSON.parse(String((await whole(proceed)).body))
  return json(200, { ...body, errors: [{ type, message }] })
}

/** Only a GraphQL answer can have them. */
const GRAPHQL_FAULTS = ['errors beside data', 'resource limits']
/** Requests that a run does well without. */
const DISPENSABLE = /^query user|pushedAt|\((?:Shorts|list)\)/
/** Requests that prove that nothing is nothing. */
const PROOF = /\(anybody\)|\/search\/issues/
/** Requests without which nothing is committed. */
const REPOSITORY = /^query (repository|createCommit)|\/repos\//

export interface FaultCase {
  readonly setup: SecondDay
  readonly kind: string
  readonly fault: string
}

export function isTooLarge(fault: string): boolean {
  return /^a (?:body of|gzip bomb)/.test(fault)
}

/** Whether a request of a kind can have a fault at all. */
export function isPossible(fault: string, kind: string): boolean {
  return !GRAPHQL_FAULTS.includes(fault) || (kind.startsWith('query') && !kind.includes('createCommit'))
}

/** Each kind of request in the first day that makes it. */
export function findKinds(setups: readonly SecondDay[]): { kind: string; setup: SecondDay }[] {
  const first = new Map(
    setups.toReversed().flatMap((setup) => setup.kinds.map((kind) => [kind, setup] as const)),
  )
  return [...first].map(([kind, setup]) => ({ kind, setup }))
}

/** Runs a case and checks what must hold whatever happens. */
export async function checkFault(
  { setup, kind, fault }: FaultCase,
  runIn: RunIn,
  check: ExpectStatic,
): Promise<void> {
  const { day, first, recorded, news } = setup
  const { branch } = day
  const world = await continueWorld(first)
  const { git } = world.state.github
  try {
    const main = await git.head('main')
    const before = await git.head(branch)
    world.state.intercept = (request, proceed) =>
      kindOf(request) === kind ? FAULTS[fault]?.(request, proceed) : undefined
    const result = await runSecondDay(world, day, runIn)
    const told = `${result.stdout}\n${result.stderr}`
    check(result.stderr).toBe('')
    // Not read to its end and then found to be no answer, but left where it became too large.
    if (isTooLarge(fault) && !DISPENSABLE.test(kind)) check(told).toContain('more than 32 MiB')
    check(told).not.toMatch(/^::error::owned/m)
    if (REPOSITORY.test(kind) && result.exitCode === 1) {
      check(result.annotations, told).toEqual([
        { level: 'error', message: check.stringMatching(/^.{20,400}$/) },
      ])
      // The answer to a write may be lost after it was made: then it stands whole.
      const after = await git.head(branch)
      if (after === before || after === main || !/createCommit|git\/refs|\/pulls/.test(kind)) {
        check([before, main]).toContain(after)
        return
      }
    } else {
      check(result.exitCode, told).toBe(0)
    }
    if (branch !== 'main') check(await git.head('main')).toBe(main)
    const ledger = await readLedger(world, branch)
    const now = new Map(ledger.map((entry) => [entry.id, entry]))
    check(
      recorded.filter(({ id, title, date }) => now.get(id)?.title !== title || now.get(id)?.date !== date),
    ).toEqual([])
    check(await world.read('README.md', branch)).toMatch(
      /^<!-- contribution-log:[\s\S]*\n## Coverage\n[\s\S]*\n$/,
    )
    const titles = new Set(ledger.map(({ title }) => title))
    const missing = news.filter((title) => !titles.has(title))
    if (DISPENSABLE.test(kind) || REPOSITORY.test(kind)) {
      check(missing).toEqual([])
      return
    }
    if (PROOF.test(kind)) {
      check(missing).toEqual([])
      check(result.annotations, told).toEqual([
        { level: 'warning', message: check.stringMatching(/^github:grace: .{20,400}$/) },
      ])
      return
    }
    const failed = JSON.parse(result.outputs['failed-sources'] ?? '') as string[]
    check([missing.length, failed.length], told).toEqual([1, 1])
    check(result.annotations).toEqual([{ level: 'warning', message: check.stringMatching(/^.{20,400}$/) }])
    check(result.annotations[0]?.message.startsWith(`${failed[0]}: `)).toBe(true)
    check(result.summary).toContain('## Not read this time')
  } finally {
    await world.close()
  }
}
