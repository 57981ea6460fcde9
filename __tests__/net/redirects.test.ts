import { afterAll, beforeAll, expect, it } from 'vitest'
import { toRss } from '../world/feeds.ts'
import { runAction } from '../world/run.ts'
import type { WorldAnswer } from '../world/server.ts'
import { createWorld, type World } from '../world/world.ts'

/** Where a feed may send a run to. Everything goes through the bundle, which asks a world in which every host answers. */

const FEED = 'https://blog.example.com/feed.xml?token=secret-of-mine'
const feed = toRss({
  title: 'B',
  site: 'https://blog.example.com/',
  posts: [{ title: 'Found', url: 'https://blog.example.com/1', date: '2026-11-01T00:00:00Z' }],
})
const to = (location: string): WorldAnswer => ({ status: 302, headers: { location } })

let world: World

beforeAll(async () => {
  world = await createWorld()
})

afterAll(() => world.close())

/** The hosts that were asked, GitHub aside, and what was told. */
async function run(address: string, answers: (host: string) => WorldAnswer) {
  world.state.intercept = ({ url }) => {
    const { host } = new URL(url)
    return host === 'api.github.com' ? undefined : answers(host)
  }
  world.takeRequests()
  const { annotations } = await runAction(world, {
    inputs: { feeds: address, until: '2026-11-22', publish: 'none' },
  })
  const hosts = world.takeRequests().map(({ url }) => new URL(url).host)
  return {
    hosts: hosts.filter((host) => host !== 'api.github.com'),
    told: annotations.map(({ message }) => message).join('\n'),
  }
}

it.each([
  ['http://169.254.169.254/latest/meta-data/?role=a', 'http://169.254.169.254/latest/meta-data/'],
  ['http://2852039166/latest', 'http://169.254.169.254/latest'],
  ['http://0177.1:8080/', 'http://127.0.0.1:8080/'],
  ['//[::ffff:10.0.0.1]/', 'https://[::ffff:a00:1]/'],
  ['http://LocalHost.:3000/', 'http://localhost.:3000/'],
  ['http://metadata.google.internal/', 'http://metadata.google.internal/'],
  ['https://printer.local/', 'https://printer.local/'],
])('a feed that redirects to %s is not followed there', async (location, named) => {
  const { hosts, told } = await run(FEED, () => to(location))
  expect(hosts).toEqual(['blog.example.com'])
  expect(told).toContain(
    `GET https://blog.example.com/feed.xml redirects to ${named}, which is in a private network`,
  )
  expect(told).not.toMatch(/secret-of-mine|role=a/)
})

it('nor by a detour over another host of the Internet', async () => {
  const { hosts, told } = await run(FEED, (host) =>
    to(host === 'blog.example.com' ? 'https://cdn.example.com/feed' : 'http://10.0.0.1/'),
  )
  expect(hosts).toEqual(['blog.example.com', 'cdn.example.com'])
  expect(told).toContain('redirects to http://10.0.0.1/, which is in a private network')
})

it('but a feed in a private network is read, and may redirect inside and outside of it', async () => {
  const { hosts, told } = await run('http://192.168.1.20/feed.xml', (host) =>
    host === '192.168.1.20'
      ? to('http://wiki.corp/feed')
      : host === 'wiki.corp'
        ? to('https://blog.example.com/')
        : feed,
  )
  expect(hosts).toEqual(['192.168.1.20', 'wiki.corp', 'blog.example.com'])
  expect(told).not.toContain('192.168.1.20')
})
