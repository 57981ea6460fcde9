import { afterEach, beforeEach, expect, it } from 'vitest'
import { PROGRAM_IDS } from '../../src/nomination/programs/registry.ts'
import { ADA, populateWithConfig } from '../world/ada.ts'
import { type RunOptions, runAction } from '../world/run.ts'
import { createWorld, type World, YOUTUBE_KEY } from '../world/world.ts'

const UNTIL = '2026-11-22'

let world: World

beforeEach(async () => {
  world = await createWorld()
})

afterEach(() => world.close())

const run = (inputs: Record<string, string> = {}, options: RunOptions = {}) =>
  runAction(world, { ...options, inputs: { until: UNTIL, ...inputs } })
const byHand = (inputs: Record<string, string>) => run(inputs, { event: 'workflow_dispatch' })
const read = (name: string) => world.read(`nomination/${name}`)

it('leaves packs beside the log, in the same commit, and ends its summary with them', async () => {
  await populateWithConfig(world, UNTIL)
  const key = { 'youtube-api-key': YOUTUBE_KEY }
  const result = await byHand({ ...key, programs: 'github-stars\nmicrosoft-mvp' })
  expect(result).toMatchObject({ exitCode: 0, annotations: [] })
  const { git } = world.state.github
  const sha = result.outputs['commit-sha'] ?? ''
  expect(await git.changedFiles(sha)).toEqual([
    'contribution-log/README.md',
    'contribution-log/activity-dark.svg',
    'contribution-log/activity.svg',
    'contribution-log/ledger.json',
    ...['github-stars', 'microsoft-mvp'].flatMap((id) =>
      ['csv', 'json', 'md'].map((kind) => `contribution-log/nomination/${id}.${kind}`),
    ),
  ])
  const link = `https://github.com/ada/contributions/blob/${sha}/contribution-log/nomination/microsoft-mvp.md`
  expect(result.summary.trimEnd().split('\n').at(-2)).toContain(link)
  expect(await read('microsoft-mvp.md')).toContain('# Microsoft MVP nomination: Ada Example')

  expect((await byHand({ ...key, programs: 'github-stars, microsoft-mvp' })).outputs.changed).toBe('false')
  // The daily run leaves them as they are.
  const before = await read('github-stars.json')
  expect((await run(key, { event: 'schedule' })).outputs.changed).toBe('false')
  expect(await read('github-stars.json')).toBe(before)
})

it('harvests back to the first day that a program counts', async () => {
  world.state.github.users = [{ login: 'ada' }]
  world.state.github.pullRequests = ['2025-04-02', '2025-03-31'].map((day, index) => ({
    ...{ id: index + 1, number: index + 1, author: 'ada', repository: 'a/b' },
    title: `Merged on ${day}`,
    mergedAt: `${day}T12:00:00Z`,
  }))
  const result = await byHand({ until: '2026-05-02', programs: 'microsoft-mvp-renewal' })
  expect(result.outputs).toMatchObject({ added: '1', total: '0' })
  expect(await read('microsoft-mvp-renewal.md')).toContain('a/b: Merged on 2025-04-02')
  expect(await read('microsoft-mvp-renewal.md')).toContain('from 2025-04-01 to 2026-05-02')
})

it.each(['UTC', 'Europe/Oslo'])('makes packs for the first of all days, in %s', async (timeZone) => {
  world.state.github.users = [{ login: 'ada' }]
  const programs = PROGRAM_IDS.join(',')
  const result = await byHand({ ...{ until: '0001-01-01', 'time-zone': timeZone }, programs })
  expect(result).toMatchObject({ exitCode: 0, annotations: [], outputs: { total: '0' } })
  expect(await read('microsoft-mvp-renewal.md')).toContain(' to 0001-01-01')
})

it('counts from the day that is asked for', async () => {
  await populateWithConfig(world, UNTIL)
  await byHand({ programs: 'microsoft-mvp-renewal', since: '2026-01-01' })
  expect(JSON.parse((await read('microsoft-mvp-renewal.json')) ?? '').window).toEqual({
    since: '2026-01-01',
    until: UNTIL,
  })
})

it('refuses a program that it does not know before any request', async () => {
  const result = await byHand({ programs: 'microsoft-mvp, mvp', feeds: ADA.blog })
  expect(result.annotations).toEqual([
    {
      level: 'error',
      message: expect.stringMatching(/^programs: expected a program \(microsoft-mvp, .*, found "mvp"$/),
    },
  ])
  expect(world.takeRequests()).toEqual([])
})
