import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parseFeedDocument } from '../../src/feeds/parse.ts'
import type { Answer } from '../../src/net/request.ts'
import type { Contribution } from '../../src/record/contribution.ts'
import { toWindow } from '../../src/record/window.ts'
import { feed } from '../../src/sources/feed.ts'
import type { SourceContext } from '../../src/sources/source.ts'

const ADDRESS = 'https://a.example/feed'

const planOf = (...given: unknown[]) => feed.plan(v.parse(feed.schema, given))
const messagesIn = (...given: unknown[]) =>
  v.safeParse(feed.schema, given).issues?.map(({ message }) => message)

describe('a feed that is asked for', () => {
  it('is known by its address without what lets somebody in', () => {
    const { origins } = planOf(' https://ada:s3cret@A.example/feed#top\n', {
      url: 'https://b.example',
      type: 'article',
    })
    expect(origins).toMatchObject([
      { origin: `feed:${ADDRESS}`, address: 'https://ada:s3cret@a.example/feed#top', type: undefined },
      { origin: 'feed:https://b.example/', address: 'https://b.example/', type: 'article' },
    ])
  })

  it.each([
    'https://a.example/1 https://b.example/2',
    'https://a.example/1,https://b.example/2',
    'https://a.example/1,http://b.example/2',
  ])('is a single address: %s', (given) => {
    expect(planOf('https://a.example/1,2').origins).toHaveLength(1)
    expect(v.safeParse(feed.schema, [given]).success).toBe(false)
  })

  it('may stand twice, but not with other options, nor with another password', () => {
    expect(messagesIn(ADDRESS, ADDRESS, `${ADDRESS}#top`, { url: ADDRESS })).toBeUndefined()
    expect(messagesIn('https://b.example/', ADDRESS, { url: ADDRESS, author: 'Ada' })).toEqual([
      'the same as feeds[1], with other options: keep one of them',
    ])
    expect(messagesIn(`${ADDRESS}?key=s3cret1`, `${ADDRESS}?key=s3cret2`)).toEqual([
      `2 addresses of ${ADDRESS} differ only in a password, or a parameter that is taken for one, such as key, and would be recorded as one feed: keep one of them`,
    ])
  })
})

describe('what counts of a feed', () => {
  const counts = (options: object, more: Partial<Contribution>) => {
    const { origins } = planOf({ url: ADDRESS, ...options })
    const entry = {
      id: 'feed:1',
      origin: `feed:${ADDRESS}`,
      type: 'article',
      title: 'T',
      date: '2026-11-10',
    } as const
    return origins[0]?.counts?.({ ...entry, ...more })
  }

  it.each<[string, object, Partial<Contribution>, boolean]>([
    ['everything', {}, {}, true],
    ['what has one of the keywords', { keywords: ['rust', 'go'] }, { title: 'On Go' }, true],
    ['nothing without them', { keywords: ['rust', 'go'] }, { title: 'On gophers' }, false],
    ['nothing that is excluded', { 'exclude-keywords': ['go'] }, { title: 'On Go' }, false],
    [
      'nothing excluded, also with a keyword',
      { keywords: ['on'], 'exclude-keywords': ['go'] },
      { title: 'On Go' },
      false,
    ],
    ['what the author wrote', { author: 'Ada' }, { authors: ['Ada Lovelace'] }, true],
    ['nothing by others', { author: 'Ada' }, { authors: ['Grace Hopper'] }, false],
  ])('%s', (_, options, more, expected) => {
    expect(counts(options, more)).toBe(expected)
  })
})

describe('a feed that is read', () => {
  /** What it gives, with so many entries by the authors. */
  async function harvest(options: object, items: readonly string[]) {
    const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A</title>${items.join('')}</channel></rss>`
    const answer: Answer = {
      ...{ status: 200, url: ADDRESS, asked: [ADDRESS], headers: new Headers(), bytes: Buffer.from(xml) },
    } as unknown as Answer
    const { entries } = await planOf({ url: ADDRESS, ...options }).prepare({
      ...{ github: {} as never, owner: undefined, nameOf: (name) => name },
    })
    const context = {
      http: { get: async () => answer },
      parser: { prepare() {}, parse: (toText: () => string) => parseFeedDocument(toText()) },
      ...{ window: toWindow('2026-11-25', 'UTC'), today: '2026-11-25' },
    } as unknown as SourceContext
    return entries[0]?.collect(context)
  }
  const itemOf = (name: string, date = 'Tue, 10 Nov 2026 10:00:00 GMT', author = 'Ada') =>
    `<item><title>${name}</title><link>https://a.example/${name}</link><pubDate>${date}</pubDate><dc:creator>${author}</dc:creator></item>`

  it('gives its entries, and the day from which on it is complete', async () => {
    const found = await harvest({}, [itemOf('a'), itemOf('b', 'Mon, 02 Nov 2026 10:00:00 GMT')])
    expect(found?.origin).toBe(`feed:${ADDRESS}`)
    expect(found?.contributions.map(({ title, type }) => [title, type])).toEqual([
      ...[
        ['a', 'blog-post'],
        ['b', 'blog-post'],
      ],
    ])
    expect(found).toMatchObject({ pending: [], coverage: { completeSince: '2026-11-02', notes: [] } })
    expect(found?.coverage.isOfSeveral).toBeUndefined()
  })

  it('gives entries of the type that the person says', async () => {
    const found = await harvest({ type: 'article' }, [itemOf('a')])
    expect(found?.contributions.map(({ type }) => type)).toEqual(['article'])
  })

  it('says where several people write, and who wrote what where one of them counts', async () => {
    const items = [itemOf('a'), itemOf('b', undefined, 'Grace')]
    const [all, own] = [await harvest({}, items), await harvest({ author: 'Ada' }, items)]
    expect([all?.coverage.isOfSeveral, own?.coverage.isOfSeveral]).toEqual([true, undefined])
    expect([all, own].map((one) => one?.contributions.map(({ authors }) => authors))).toEqual([
      [undefined, undefined],
      [['Ada'], ['Grace']],
    ])
  })

  it('says how many entries were skipped, and what they lack', async () => {
    const dateless = '<item><title>x</title><link>https://a.example/x</link></item>'
    const linkless = '<item><title>y</title><pubDate>Tue, 10 Nov 2026 10:00:00 GMT</pubDate></item>'
    const notesOf = async (...items: string[]) => (await harvest({}, items))?.coverage.notes
    expect(await notesOf(itemOf('a'), dateless)).toEqual(['1 entry without a date skipped'])
    expect(await notesOf(dateless, dateless, linkless)).toEqual([
      ...['2 entries without a date skipped', '1 entry without a link skipped'],
    ])
  })
})
