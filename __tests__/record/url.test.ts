import { describe, expect, it } from 'vitest'
import { toRecordedUrl } from '../../src/record/url.ts'
import { isShortUrl } from '../../src/record/video.ts'

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
      isShortUrl(new URL('https://www.youtube.com/shorts/abc')),
      isShortUrl(new URL('https://a.example/shorts/abc')),
    ]).toEqual([true, false])
  })
})
