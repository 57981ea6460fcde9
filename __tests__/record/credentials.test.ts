import { describe, expect, it } from 'vitest'
import { credentialsIn, starSecrets, withoutCredentials } from '../../src/record/credentials.ts'

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
