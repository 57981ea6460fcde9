import { expect, it } from 'vitest'
import type { Published } from '../../src/run/commit.ts'
import type { Result } from '../../src/run/main.ts'
import { describeNews, describeOutcome, errorsOf, remarksOf } from '../../src/run/remarks.ts'
import { FEED, failureOf, postOf, readingOf } from './outcomes.ts'

const publishedOf = (more: Partial<Published>) => ({ sha: undefined, ...more }) as Published

it('an outcome is told by what its source is called now, and how much it gave', () => {
  expect(describeOutcome(failureOf())).toBe(`${FEED}: not read`)
  const reading = readingOf([postOf('a'), postOf('b')], {
    origin: 'youtube:UC1',
    configuredAs: 'youtube:@ada',
  })
  expect(describeOutcome(reading)).toBe('youtube:UC1: 2 found')
})

it('news are told by their numbers, and what was taken out only where there is something', () => {
  const news = { added: [postOf('a'), postOf('b')], updated: [postOf('c')] }
  expect(describeNews({ ...news, removed: 0 })).toBe('2 new, 1 changed')
  expect(describeNews({ ...news, removed: 1 })).toBe('2 new, 1 changed, 1 taken out')
})

it('of what was published, everything that went wrong is told', () => {
  expect(errorsOf(publishedOf({}))).toEqual([])
  expect(errorsOf(publishedOf({ pullRequest: { url: 'https://github.com/a/b/pull/1' } }))).toEqual([])
  expect(errorsOf(publishedOf({ error: 'refused', pullRequest: { error: 'closed' } }))).toEqual([
    ...['refused', 'closed'],
  ])
})

const OVERWRITTEN = {
  ...{ path: 'a.md', lines: '' },
  edits: [{ text: 'x', home: { key: 'answers', line: 'why: "x"' } }, { text: 'y' }],
}

it('all remarks on a run stand in one order, each with its level', () => {
  const result = {
    published: publishedOf({ error: 'refused', edition: { overwritten: [OVERWRITTEN] } as never }),
    outcomes: [
      failureOf('github:ada'),
      readingOf([], { coverage: { notes: ['whole'] } }),
      readingOf([], {
        ...{ origin: 'youtube:UC1', configuredAs: 'youtube:@ada' },
        coverage: { isPartial: true, notes: ['61 of 62 found', 'one more'] },
      }),
    ],
    verdict: { errors: [failureOf('github:ada')], warnings: [failureOf(FEED)] },
    ...{ notices: ['a notice'], warnings: ['a warning'] },
  } as unknown as Result
  expect(remarksOf(result)).toEqual([
    { level: 'error', message: 'github:ada: no answer' },
    { level: 'warning', message: `${FEED}: no answer` },
    { level: 'warning', message: 'a warning' },
    ...[
      'To keep it, add under answers in the configuration file: why: "x"',
      'It has no place in the configuration file: keep it elsewhere. "y"',
    ].map((advice) => ({
      level: 'warning',
      message: `a.md: what was written there by hand is not in the file that is made anew. ${advice}`,
    })),
    { level: 'notice', message: 'a notice' },
    { level: 'warning', message: 'youtube:@ada: 61 of 62 found, one more' },
    { level: 'error', message: 'refused' },
  ])
})
