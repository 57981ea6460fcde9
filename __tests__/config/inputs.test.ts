import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { INPUT_NAMES, secretsOf } from '../../src/config/inputs.ts'
import { givenInputs, problemsOf } from './given.ts'

type Given = Readonly<Record<string, string>>

/** All that is said of inputs. */
const mistakesIn = (given: Given, options?: Parameters<typeof givenInputs>[1]) =>
  problemsOf(() => givenInputs(given, options))

it('reads every input of action.yml, and no other', () => {
  const action = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  expect([...INPUT_NAMES].sort()).toEqual(Object.keys(action.inputs).sort())
})

describe('inputs', () => {
  it('have defaults where only the token is given', () => {
    expect(givenInputs()).toEqual({
      asked: {},
      ...{ token: 'ghs_0123456789', searchToken: 'ghs_0123456789', searchApiUrl: 'https://api.github.com' },
      credentials: { 'youtube-api-key': undefined, 'stack-exchange-key': undefined },
      ...{ directory: 'contribution-log', branch: undefined, publish: 'commit', until: undefined },
      config: { path: '.github/contribution-log.yml', isRequired: false },
      ...{ failOnSourceError: 'persistent', commitMessage: 'docs: update contribution log' },
      nameOf: expect.any(Function),
    })
  })

  it('are what was given, without white space around it', () => {
    const given = {
      ...{ 'search-token': ' ghp_other\n', 'search-api-url': 'https://github.example.com/api/v3' },
      ...{ 'youtube-api-key': 'AIzaKey', 'stack-exchange-key': 'seKey' },
      ...{ directory: ' docs/log ', branch: 'trunk', publish: 'pull-request', until: '2026-11-24' },
      ...{ config: 'log.yml', 'fail-on-source-error': 'always', 'commit-message': 'chore: log' },
    }
    expect(givenInputs(given)).toMatchObject({
      ...{ searchToken: 'ghp_other', searchApiUrl: 'https://github.example.com/api/v3' },
      credentials: { 'youtube-api-key': 'AIzaKey', 'stack-exchange-key': 'seKey' },
      ...{ directory: 'docs/log', branch: 'trunk', publish: 'pull-request', until: '2026-11-24' },
      config: { path: 'log.yml', isRequired: true },
      ...{ failOnSourceError: 'always', commitMessage: 'chore: log' },
    })
  })

  it('of white space alone count as not given', () => {
    const { asked, directory, config } = givenInputs({ feeds: ' \n ', directory: ' ', config: '\n' })
    expect([asked, directory, config.isRequired]).toEqual([{}, 'contribution-log', false])
  })

  it('say parts of what the configuration file says', () => {
    const given = {
      ...{ 'time-zone': 'Europe/Oslo', since: '2026-01-01', 'github-users': 'ada' },
      ...{ 'exclude-repositories': 'ada/a', feeds: 'https://a.example/feed', programs: 'github-stars' },
    }
    expect(givenInputs(given).asked).toMatchObject({
      'time-zone': 'Europe/Oslo',
      window: { since: '2026-01-01' },
      github: { users: [{ login: 'ada' }], 'exclude-repositories': ['ada/a'] },
      feeds: [{ address: 'https://a.example/feed' }],
      programs: [{ id: 'github-stars', names: {} }],
    })
  })

  it('take lists by lines and commas, and each value once', () => {
    const { asked } = givenInputs({ 'exclude-repositories': 'ada/a, ada/b\n\n ada/c,,ada/a ' })
    expect(asked.github).toMatchObject({ 'exclude-repositories': ['ada/a', 'ada/b', 'ada/c'] })
  })

  it('take addresses by lines alone, since a comma may be part of one', () => {
    const { asked } = givenInputs({ feeds: 'https://a.example/1,2\r\nhttps://b.example/' })
    expect(asked.feeds).toMatchObject([
      { address: 'https://a.example/1,2' },
      { address: 'https://b.example/' },
    ])
  })

  it('take the name of a program in any case', () => {
    expect(givenInputs({ programs: 'GitHub-Stars' }).asked.programs).toMatchObject([{ id: 'github-stars' }])
  })

  it('make one line of a commit message of several, and keep its spaces', () => {
    const { commitMessage } = givenInputs({ 'commit-message': 'one  two\n\n  three\tfour' })
    expect(commitMessage).toBe('one  two three\tfour')
  })
})

describe('what is wrong with inputs', () => {
  it.each([
    ['', "it is missing. Leave the input out to use the workflow's own token, or give one."],
    ['ghs_one two', 'it holds white space or other characters that no token has. Paste it anew.'],
  ])('is one thing of the token %j', (token, message) => {
    expect(mistakesIn({ token })).toEqual([`token: ${message}`])
  })

  it('is no missing token where there is something to do without one', () => {
    expect(mistakesIn({ token: '' }, { needsToken: false })).toEqual([])
  })

  it('is told of all of them, in their order and by the names that they have for the person', () => {
    const given = {
      ...{ 'commit-message': 'fine', 'fail-on-source-error': 'sometimes', config: '..', publish: 'push' },
      ...{ branch: 'a..b', directory: '../log', programs: 'nobel', feeds: 'nope', 'search-api-url': 'x' },
      ...{ 'time-zone': 'Oslo', since: 'May', until: '2026-13-01', 'youtube-api-key': 'a b' },
    }
    expect(mistakesIn(given, { nameOf: (name) => `--${name}` }).map((told) => told.split(',')[0])).toEqual([
      '--time-zone: expected an IANA time zone such as Europe/Oslo',
      '--since: expected a day written YYYY-MM-DD',
      '--until: expected a day of the calendar',
      '--youtube-api-key: it holds white space or other characters that no token has. Paste it anew.',
      '--search-api-url: expected the address of an API',
      '--feeds: expected an address that begins with https:// or http://',
      '--programs: expected a program (microsoft-mvp',
      '--directory: expected a folder in the repository',
      '--branch: expected the name of a branch',
      '--publish: expected one of commit',
      '--config: expected a file in the repository',
      '--fail-on-source-error: expected one of never',
    ])
  })

  it('is told of the input that it is in, and of no other of the same source', () => {
    expect(mistakesIn({ 'github-users': 'ada', 'exclude-repositories': 'a b' })).toEqual([])
    expect(mistakesIn({ 'github-users': 'a b', 'exclude-repositories': 'ada/a' })).toEqual([
      'github-users: expected a login, such as ada for https://github.com/ada, found "a b"',
    ])
  })

  it('offers all values where there are few', () => {
    expect(mistakesIn({ publish: 'push', 'fail-on-source-error': 'sometimes' })).toEqual([
      'publish: expected one of commit, pull-request, none, found "push"',
      'fail-on-source-error: expected one of never, always, persistent, found "sometimes"',
    ])
  })

  it('is a search token that another GitHub needs', () => {
    expect(mistakesIn({ 'search-api-url': 'https://github.example.com/api/v3' })).toEqual([
      'search-token: it is missing. https://github.example.com/api/v3 is another GitHub than the one that runs this, and needs a token of its own.',
    ])
  })

  it('is no search token that is missing where it was pasted badly', () => {
    const given = { 'search-api-url': 'https://github.example.com/api/v3', 'search-token': 'a b' }
    expect(mistakesIn(given)).toEqual([
      'search-token: it holds white space or other characters that no token has. Paste it anew.',
    ])
  })

  it("is the pull request's own branch, where it is to be merged", () => {
    const branch = 'contribution-log/update'
    expect(mistakesIn({ publish: 'pull-request', branch })).toEqual([
      'branch: "contribution-log/update" is the pull request\'s own branch. Write the branch it is to be merged into, or leave it out for the default branch.',
    ])
    expect(mistakesIn({ publish: 'commit', branch })).toEqual([])
  })

  it('is a handle without the key to look it up, but not beside a key that was pasted badly', () => {
    const youtube = '@ada'
    expect(mistakesIn({ youtube })[0]).toMatch(/^youtube: the handle "@ada" can only be looked up with a key/)
    expect(mistakesIn({ youtube, 'youtube-api-key': 'AIzaKey' })).toEqual([])
    expect(mistakesIn({ youtube, 'youtube-api-key': 'a b' })).toEqual([
      'youtube-api-key: it holds white space or other characters that no token has. Paste it anew.',
    ])
  })
})

describe('days in inputs', () => {
  const DAYS = { until: '2026-11-26' }

  it('are in the future where the zone is named and the day has not begun there', () => {
    expect(mistakesIn({ ...DAYS, 'time-zone': 'America/New_York' })).toEqual([
      'until: 2026-11-26 is in the future (today is 2026-11-25 in America/New_York). Write that day or an earlier one, or leave it out.',
    ])
  })

  it('may have begun somewhere, as long as the file may name the zone', () => {
    expect(mistakesIn(DAYS)).toEqual([])
    expect(mistakesIn(DAYS, { now: new Date('2026-11-25T09:59:59Z') })).toEqual([
      'until: 2026-11-26 is in the future (today is 2026-11-25 in UTC). Write that day or an earlier one, or leave it out.',
    ])
  })

  it('that end before they begin are told at the first', () => {
    expect(mistakesIn({ since: '2026-03-02', until: '2026-03-01' })).toEqual([
      'since: 2026-03-02 is after until (2026-03-01). Write an earlier day, such as 2025-03-02.',
    ])
  })
})

describe('secrets in inputs', () => {
  it('are tokens, keys and passwords in addresses', () => {
    const given = {
      ...{ 'search-token': 'ghp_search', 'youtube-api-key': 'AIzaKey' },
      feeds: 'https://ada:hunter22@a.example/feed\nhttps://b.example/feed?token=t0ps3cret',
    }
    expect(secretsOf(givenInputs(given))).toEqual([
      ...['ghs_0123456789', 'ghp_search', 'AIzaKey'],
      ...['hunter22', 't0ps3cret'],
    ])
  })
})
