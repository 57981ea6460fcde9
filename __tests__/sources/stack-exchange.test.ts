import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Contribution } from '../../src/record/contribution.ts'
import type { Ledger } from '../../src/record/ledger.ts'
import { runAction } from '../world/run.ts'
import type { WorldAnswerOfUser } from '../world/stack-exchange.ts'
import { createWorld, STACK_EXCHANGE_KEY, type World } from '../world/world.ts'

const UNTIL = '2026-11-22'
const ORIGIN = 'stack-exchange:stackoverflow/22656'
const KEY = { 'stack-exchange-key': STACK_EXCHANGE_KEY }

let world: World

beforeEach(async () => {
  world = await createWorld()
  world.state.github.users = [{ login: 'ada', name: 'Ada Example' }]
  world.state.stackExchange.users.set('stackoverflow/22656', [
    answer(1, { created: '2026-10-01T08:00:00Z', score: 12, isAccepted: true }),
    answer(2, { created: '2025-01-01T08:00:00Z' }),
  ])
  await configure('github: { include: [] }\nstack-exchange: [{ site: stackoverflow, user: 22656 }]\n')
})

afterEach(() => world.close())

function answer(id: number, more: Partial<WorldAnswerOfUser> = {}): WorldAnswerOfUser {
  const question = { id: id + 1000, title: `Why does &quot;await&quot; #${id} hang?`, views: 40_000 + id }
  return { id, question, created: '2026-05-05T08:00:00Z', score: 3, ...more }
}

async function configure(text: string): Promise<void> {
  const { git } = world.state.github
  const file = new Map([['.github/contribution-log.yml', text]])
  await git.commit('main', await git.head('main'), file, 'Configure')
}

const run = (inputs: Record<string, string> = {}) => runAction(world, { inputs: { until: UNTIL, ...inputs } })
const readLedger = async (): Promise<Ledger> => JSON.parse((await world.read('ledger.json')) ?? 'null')
const asked = () => world.takeRequests().filter(({ url }) => url.startsWith('https://api.stackexchange.com/'))

it('records an answer with the title and the views of its question', async () => {
  expect(await run()).toMatchObject({ exitCode: 0, annotations: [] })
  const { contributions } = await readLedger()
  const today = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
  expect(contributions).toEqual<Contribution[]>([
    {
      id: 'stack-exchange:stackoverflow/1',
      origin: ORIGIN,
      type: 'forum-answer',
      title: 'Why does "await" #1 hang?',
      url: 'https://stackoverflow.com/a/1',
      date: '2026-10-01T08:00:00Z',
      description: 'Accepted answer.',
      tags: ['c#', 'blazor'],
      container: { name: 'stackoverflow.com', url: 'https://stackoverflow.com/' },
      metrics: { score: { value: 12, 'as-of': today }, views: { value: 40_001, 'as-of': today } },
    },
  ])
  const log = await world.read('README.md')
  expect(log).toContain('[Why does "await" #1 hang?](https://stackoverflow.com/a/1)')
  expect(log).toContain('- Stack Exchange stackoverflow/22656: 1 recorded, complete since 2025-11-23\n')
})

it('asks for a hundred answers and a hundred questions at a time, and nothing else', async () => {
  world.state.stackExchange.users.set(
    'stackoverflow/22656',
    Array.from({ length: 201 }, (_, index) => answer(index + 1)),
  )
  await run()
  expect((await readLedger()).contributions).toHaveLength(201)
  expect(asked()).toHaveLength(6)
})

it('waits as long as an answer asks it to before it asks again, and no longer than a source may', async () => {
  world.state.stackExchange.backoff = 30
  expect(await run()).toMatchObject({ exitCode: 0, outputs: { 'failed-sources': '[]' } })
  world.state.stackExchange.backoff = 300
  const { annotations } = await run({ until: '2026-11-23' })
  expect(annotations[0]?.message).toMatch(/asks to wait 302 s; a source waits at most 120 s in all/)
})

it('says how to go on when the address has asked too often, and fails no job for it', async () => {
  await run()
  world.state.stackExchange.quota = 0
  const result = await run({ until: '2026-11-23' })
  expect(result.annotations).toEqual([
    { level: 'error', message: expect.stringMatching(/300 a day .* Add stack-exchange-key, which is free/) },
  ])
  world.takeRequests()
  expect(await run({ until: '2026-11-23', ...KEY })).toMatchObject({ exitCode: 0, annotations: [] })
  expect(asked().every(({ url }) => new URL(url).searchParams.get('key') === STACK_EXCHANGE_KEY)).toBe(true)
})

it.each<[string, string, Record<string, string>, RegExp]>([
  ['a user that is not there', '{ site: stackoverflow, user: 5 }', {}, /stackoverflow has no user 5/],
  ['a site that is not there', '{ site: nowhere, user: 5 }', {}, /No site found for name `nowhere`/],
  [
    'a wrong key',
    '{ site: superuser, user: 5 }',
    { 'stack-exchange-key': 'wrong' },
    /does not accept the key/,
  ],
])('fails for %s', async (_, entry, inputs, message) => {
  await configure(`github: { include: [] }\nstack-exchange: [${entry}]\n`)
  const { exitCode, annotations } = await run(inputs)
  expect(exitCode).toBe(1)
  expect(annotations[0]?.message).toMatch(message)
})

it('knows a user without answers from one that is not there', async () => {
  world.state.stackExchange.users.set('stackoverflow/22656', [])
  expect(await run()).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '0' } })
})

it('leaves out what is broken and keeps the rest', async () => {
  world.state.intercept = async ({ url }, proceed) => {
    const told = await proceed()
    if (!told || !url.includes('/answers?')) return told
    const { items, ...rest } = JSON.parse(String(told.body))
    const broken = [null, 5, {}, { ...items[0], creation_date: 1e300 }, { ...items[0], answer_id: 'x' }]
    return { ...told, body: JSON.stringify({ ...rest, items: [...broken, ...items] }) }
  }
  expect(await run()).toMatchObject({ exitCode: 0, outputs: { total: '1' } })
})

it('leaves out an answer to a question that is gone, and says so', async () => {
  world.state.intercept = async ({ url }, proceed) => {
    const told = await proceed()
    if (!told || !url.includes('/questions/')) return told
    return { ...told, body: JSON.stringify({ items: [], has_more: false }) }
  }
  expect(await run()).toMatchObject({ exitCode: 0, outputs: { total: '0' } })
  expect(await world.read('README.md')).toContain('1 to questions that are gone skipped')
})

it('refuses what names no site or no user, before any request to it', async () => {
  await configure('stack-exchange: [{ site: "https://stackoverflow.com", user: 1 }, { site: a, user: 0 }]\n')
  const { annotations } = await run()
  expect(annotations.map(({ message }) => message.replace(/^\S+ /, ''))).toEqual([
    'stack-exchange[0].site: expected the name of a site, such as stackoverflow, or superuser for superuser.com, found "https://stackoverflow.com"',
    "stack-exchange[1].user: expected the number in the address of the user's page, found 0",
  ])
  expect(asked()).toEqual([])
})
