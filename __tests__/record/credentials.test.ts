import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { credentialsIn, shorten, starSecrets, withoutCredentials } from '../../src/record/credentials.ts'
import { many } from '../many.ts'
import { holds, SPELLINGS } from '../world/spellings.ts'

describe('credentials', () => {
  it('are starred wherever a host repeats them, but not words as short as a page number', () => {
    expect(starSecrets('a?token=s3cr3t%26&x s3cr3t& 12', ['s3cr3t&', '12'])).toBe('a?token=***&x *** 12')
  })

  it.each([
    'feed_token',
    'rss_key',
    'X-Amz-Signature',
    'X-Amz-Credential',
    'accessToken',
    'apiKey',
    'APIKEY',
    'private-token',
    'hash',
    'auth',
    'sig',
    'client_secret',
  ])('are what %s holds', (name) => {
    const url = `https://a.example/feed?format=rss&${name}=t0k3n-0f-ada`
    expect(credentialsIn(url)).toEqual(['t0k3n-0f-ada'])
    expect(withoutCredentials(url)).toBe('https://a.example/feed?format=rss')
  })

  it.each(['keywords', 'monkey', 'author', 'design', 'passage', 'tokens_used', 'hashtag'])(
    'are not what %s holds',
    (name) => {
      expect(withoutCredentials(`https://a.example/feed?${name}=abcdefgh`)).toContain('abcdefgh')
    },
  )

  it('are no mere words where the name may mean something else', () => {
    expect(credentialsIn('https://a.example/feed?sort_key=newest&hash=published&token=opensesame')).toEqual([
      'opensesame',
    ])
  })

  it('need not be encoded as they should be', () => {
    expect(credentialsIn('https://u:50%off@a.example/')).toEqual(['50%off'])
    expect(credentialsIn('https://alone-t0ken@a.example/')).toEqual(['alone-t0ken'])
  })

  it('are found, decoded and taken out', () => {
    const url = 'https://ada:p%40ssword@a.example/feed?format=rss&token=abcdef&api_key=d%20efgh&key=1'
    expect(credentialsIn(url)).toEqual(['p@ssword', 'abcdef', 'd efgh'])
    expect(withoutCredentials(url)).toBe('https://a.example/feed?format=rss')
  })

  it.each([
    ['https://a.example/?format=feed&type=rss', 'https://a.example/?format=feed&type=rss'],
    ['https://a.example/?cat=5&', 'https://a.example/?cat=5&'],
    ['https://a.example/?feed=rss2', 'https://a.example/?feed=rss2'],
    ['https://a.example/feed?', 'https://a.example/feed?'],
    ['https://a.example/a%20b?q=a+b%20c;d', 'https://a.example/a%20b?q=a+b%20c;d'],
    ['https://a.example/?q=rock%26key', 'https://a.example/?q=rock%26key'],
    ['https://www.youtube.com/feeds/videos.xml?channel_id=UC1', undefined],
    ['https://a.example/?url=https://medium.com/@ada', undefined],
    ['https://lovelace@lovelace.example/lovelace/feed', 'https://lovelace.example/lovelace/feed'],
  ])('are not seen in %s', (address, harmless = address) => {
    expect(credentialsIn(address)).toEqual([])
    expect(withoutCredentials(address)).toBe(harmless)
  })

  it.each([
    ['?key=opensesame', ['opensesame'], ''],
    ['?rsskey=opensesame&x=1', ['opensesame'], '?x=1'],
    ['?a=1;token=s3cr3t', ['s3cr3t'], '?a=1'],
    ['?a=1;token=s3cr3t;b=2', ['s3cr3t;b=2', 's3cr3t'], '?a=1'],
    ['?a=1&amp;token=s3cr3t', ['s3cr3t'], '?a=1'],
    ['?format=rss?token=s3cr3t', ['s3cr3t'], '?format=rss'],
    ['?a=1#token=s3cr3t', ['s3cr3t'], '?a=1'],
    [';token=s3cr3t?a=1', ['s3cr3t'], '?a=1'],
    ['?%74oken=s3%63r3t', ['s3cr3t'], ''],
    ['?token=s3cr3t%26more', ['s3cr3t&more', 's3cr3t'], ''],
    ['?u=https://ada:s3cr3t@b.example/f', ['s3cr3t'], '?u=https://b.example/f'],
    ['?u=https%3A%2F%2Fb.example%3Ftoken%3Ds3cr3t', ['s3cr3t'], '?u=https%3A%2F%2Fb.example'],
    ['?u=%2Ff%253Ftoken%253Ds3cr3t&a=1', ['s3cr3t'], '?u=%2Ff&a=1'],
    ['?key=https://b.example/', [], ''],
    ['?token_type=bearer', [], ''],
    ['?sort_key=most-read&auth=required', [], ''],
  ])('are taken out of %s', (rest, secrets, harmless) => {
    expect(credentialsIn(`https://a.example/feed${rest}`)).toEqual(secrets)
    expect(withoutCredentials(`https://a.example/feed${rest}`)).toBe(`https://a.example/feed${harmless}`)
  })

  it.each([
    ['T0ken-of-ada:x-oauth-basic', ['T0ken-of-ada']],
    ['T0ken-of-ada:', ['T0ken-of-ada']],
    ['x-access-token:T0ken-of-ada', ['T0ken-of-ada']],
    ['lovelace:T0ken-of-ada', ['T0ken-of-ada']],
    ['0123456789abcdef0123:pw12', ['0123456789abcdef0123']],
  ])('are told from names in %s', (login, secrets) => {
    expect(credentialsIn(`https://${login}@a.example/feed`)).toEqual(secrets)
  })

  it.each([
    ['htps://ada:pw@x.example/f?token=1', 'htps://***@x.example/f?***'],
    ['https://ada:p/w@x.example/f#token=1', 'https://***@x.example/f#***'],
    ['ada:pw@x.example', '***@x.example'],
    ['x.example/f;token=1', 'x.example/f;***'],
    ['https://x.example:8/f?m=a@b&token=1', 'https://***@b&***'],
    ['https://www.youtube.com/@ada', 'https://www.youtube.com/@ada'],
    ['@ada x', '@ada x'],
  ])('are not shown of %s', (given, shown) => {
    expect(shorten(given)).toBe(shown)
  })

  it.each(Object.entries(SPELLINGS))('are starred %s', (_, spell) => {
    const secret = 'pr1vate t0ken-of/Ada'
    expect(starSecrets(`See ${spell(secret)}.`, [secret])).toBe('See ***.')
  })

  it('are starred however each of their characters is written', () => {
    const spellings = Object.values(SPELLINGS)
    const spelt = fc
      .string({ minLength: 6, maxLength: 20 })
      // No address has one, and what stands behind it may be meant otherwise.
      .filter((secret) => !secret.includes('\\'))
      .chain((secret) =>
        fc.record({
          secret: fc.constant(secret),
          written: fc
            .array(fc.constantFrom(...spellings), { minLength: secret.length, maxLength: secret.length })
            .map((spells) => [...secret].map((sign, index) => spells[index]?.(sign)).join('')),
        }),
      )
    fc.assert(
      fc.property(spelt, ({ secret, written }) => {
        expect(holds(starSecrets(`See ${written} there`, [secret]), secret)).toBe(false)
      }),
      { numRuns: many(2000), seed: 14 },
    )
  })

  it('are never seen in texts that hold none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ minLength: 6 }), (text, secret) => {
        fc.pre(!holds(text, secret))
        expect(starSecrets(text, [secret])).toBe(text)
      }),
      { seed: 14 },
    )
  })
})
