import { describe, expect, it } from 'vitest'
import { decodePart, MAX_URL_LENGTH, toRecordedUrl } from '../../src/record/url.ts'
import { isShortUrl, videoIdInGuid, videoIdOf } from '../../src/record/video.ts'

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
    ['https://www.youtube.com/watch', 'https://www.youtube.com/watch'],
    ['https://www.youtube.com/watch?v=a/b', 'https://www.youtube.com/watch?v=a/b'],
    ['https://www.youtube.com/watch?v=%20a', 'https://www.youtube.com/watch?v=%20a'],
    [
      'https://www.youtube.com/embed/live_stream?channel=UC1',
      'https://www.youtube.com/embed/live_stream?channel=UC1',
    ],
    ['https://www.youtube.com/c/embed/x', 'https://www.youtube.com/c/embed/x'],
    ['https://www.youtube.com/embed/', 'https://www.youtube.com/embed/'],
    ['https://x.m.youtube.com/watch?v=abc', 'https://x.m.youtube.com/watch?v=abc'],
    ['https://a.example/p?source=web', 'https://a.example/p?source=web'],
    ['https://a.example/p?from=rss-a', 'https://a.example/p?from=rss-a'],
    ['https://a.example/p?utm_x=1&a=1&b=2', 'https://a.example/p?a=1&b=2'],
    ['https://a.example/p?xfbclid=1&fbclidx=2', 'https://a.example/p?xfbclid=1&fbclidx=2'],
    ['https://a.example/p?', 'https://a.example/p?'],
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

  it('is none where it is too long, as it is written and as it is read', () => {
    const longest = `https://a.example/${'a'.repeat(MAX_URL_LENGTH - 18)}`
    expect(toRecordedUrl(longest)).toBe(longest)
    expect(toRecordedUrl(`${longest}a`)).toBeUndefined()
    expect(toRecordedUrl(`https://a.example/${'ä'.repeat(500)}`)).toBeUndefined()
    expect(toRecordedUrl(` ${longest}`)).toBeUndefined()
  })

  it('tells a Short', () => {
    const isShort = (address: string) => isShortUrl(new URL(address))
    expect(['https://www.youtube.com/shorts/abc', 'https://a.example/shorts/abc'].map(isShort)).toEqual([
      true,
      false,
    ])
    expect(isShort('https://www.youtube.com/watch?v=abc')).toBe(false)
  })
})

it.each([
  ['https://youtube.com/', true],
  ['https://www.youtube.com/feeds/videos.xml', true],
  ['https://notyoutube.com/', false],
  ['https://youtube.com.example/', false],
  ['https://a.example/youtube.com', false],
])('%s is believed what it says of videos: %s', (address, expected) => {
  expect(videoIdInGuid(' yt:video:abc ', new URL(address))).toBe(expected ? 'abc' : undefined)
})

it.each([
  ['https://youtu.be/abc/def', undefined],
  ['https://youtu.be/', undefined],
  ['https://music.youtube.com/watch?v=abc', 'abc'],
  ['https://www.youtube.com/live/abc?x', 'abc'],
  ['https://www.youtube.com/v/abc/x', 'abc'],
  ['https://www.youtube.com/shorts/a.b', undefined],
  ['https://a.example/watch?v=abc', undefined],
])('%s shows the video %s', (address, id) => {
  expect(videoIdOf(new URL(address))).toBe(id)
})

it('a part is decoded where it can be', () => {
  expect([decodePart('a%20b'), decodePart('100%')]).toEqual(['a b', '100%'])
})
