import * as v from 'valibot'
import { expect, it } from 'vitest'
import { apiUrl, branch, configPath, directory, secret } from '../../src/config/input-rules.ts'

/** What a rule makes of a text, or `undefined` where it refuses it. */
const read = (rule: v.GenericSchema<unknown, string>) => (given: string) => {
  const { success, output } = v.safeParse(rule, given)
  return success ? output : undefined
}

it.each(['ghp_0123456789', '!~'])('takes the token %j', (given) => {
  expect(read(secret)(given)).toBe(given)
})

it.each(['a b', 'a\tb', 'a\nb', 'ключ', 'a\x7F'])('refuses the token %j', (given) => {
  expect(read(secret)(given)).toBeUndefined()
})

it.each([
  ['https://api.github.com', 'https://api.github.com'],
  ['https://github.example.com/api/v3//', 'https://github.example.com/api/v3'],
  ['http://localhost:3000/a//b/', 'http://localhost:3000/a//b'],
])('takes the API %j as %j', (given, expected) => {
  expect(read(apiUrl)(given)).toBe(expected)
})

it.each(['api.github.com', 'ftp://a.example', 'https://ada@a.example', 'https://:secret@a.example'])(
  'refuses the API %j',
  (given) => {
    expect(read(apiUrl)(given)).toBeUndefined()
  },
)

it.each([
  ['docs/log', 'docs/log'],
  ['docs/log//', 'docs/log'],
  ['./docs', 'docs'],
  ['.//./docs', 'docs'],
  ['.', ''],
  ['./', ''],
  ['docs.v1/a b', 'docs.v1/a b'],
  ['.github', '.github'],
  ['.gitignore', '.gitignore'],
  ['a.git', 'a.git'],
  ['git~x', 'git~x'],
])('takes the folder %j as %j', (given, expected) => {
  expect(read(directory)(given)).toBe(expected)
})

it.each([
  ...['..', '../log', 'docs/../..', 'docs//log', '/docs', 'docs/. ./log', 'docs/ '],
  ...['docs\\log', 'docs\nlog', 'docs\u0085log'],
  ...['.git', 'docs/.git/hooks', '.GIT', '.git ', '.git.', '.git::$INDEX_ALLOCATION', 'git~1', 'GIT~12'],
  '.g\u200Cit',
])('refuses the folder %j', (given) => {
  expect(read(directory)(given)).toBeUndefined()
})

it('takes a file for the configuration, and not the root', () => {
  expect(['./.github/log.yml', '.', './', '../log.yml'].map(read(configPath))).toEqual([
    '.github/log.yml',
    ...[undefined, undefined, undefined],
  ])
})

it.each([
  ['main', 'main'],
  ['refs/heads/main', 'main'],
  ['heads/refs/heads/main', 'heads/refs/heads/main'],
  ['feature/log-1.0@home', 'feature/log-1.0@home'],
  ['a.lock.b', 'a.lock.b'],
])('takes the branch %j as %j', (given, expected) => {
  expect(read(branch)(given)).toBe(expected)
})

it.each([
  ...['a b', 'a~b', 'a^b', 'a:b', 'a?b', 'a*b', 'a[b', 'a\\b', 'a\x7Fb', 'a\x1Fb'],
  ...['a..b', 'a@{b', 'a//b', '/a', '.a', '-a', 'a/', 'a.', 'a.lock'],
])('refuses the branch %j', (given) => {
  expect(read(branch)(given)).toBeUndefined()
})
