import { describe, expect, it } from 'vitest'
import {
  credentialsIn,
  isShortUrl,
  starSecrets,
  toRecordedUrl,
  withoutCredentials,
} from '../../src/record/url.ts'

describe('a recorded link', () => {
  it.each([
    ['https://a.example/p?utm_source=x&id=1&utm_medium=rss#top', 'https://a.example/p?id=1#top'],
    ['https://a.example/p?fbclid=1', 'https://a.example/p'],
    ['https://a.example/p?q=a%20b+c&x', 'https://a.example/p?q=a%20b+c&x'],
    ['https://medium.com/@ada/p-1?source=rss-abc------2', 'https://medium.com/@ada/p-1'],
    ['https://ada:secret@a.example/', 'https://a.example/'],
    ['  https://a.example/ä b ', 'https://a.example/%C3%A4%20b'],
    ['https://youtu.be/dQw4w9WgXcQ?si=1', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://m.youtube.com/watch?t=10&v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    [
      'https://www.youtube.com/embed/videoseries?list=PL1',
      'https://www.youtube.com/embed/videoseries?list=PL1',
    ],
    ['https://a.example/p?token=***&id=1', 'https://a.example/p?id=1'],
    ['https://www.youtube.com/@ada', 'https://www.youtube.com/@ada'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['not a link', undefined],
    ['', undefined],
  ])('of %s is %s', (text, url) => {
    expect(toRecordedUrl(text)).toBe(url)
  })

  it('is resolved against a base', () => {
    expect(toRecordedUrl('../p/1', 'https://a.example/feed/')).toBe('https://a.example/p/1')
  })

  it('tells a Short', () => {
    expect([
      isShortUrl('https://www.youtube.com/shorts/abc'),
      isShortUrl('https://a.example/shorts/abc'),
    ]).toEqual([true, false])
  })
})

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
})
