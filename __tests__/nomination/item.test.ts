import { describe, expect, it } from 'vitest'
import { describe as describeItem } from '../../src/nomination/describe.ts'
import { toItems } from '../../src/nomination/item.ts'
import type { Shown } from '../../src/record/cross-posts.ts'

const WINDOW = { since: '2025-11-23', until: '2026-11-22', timeZone: 'UTC' }

function pull(title: string, day: number, more: Partial<Shown> = {}): Shown {
  return {
    ...{ id: `github:${day}`, origin: 'github:ada', type: 'pull-request', title },
    ...{
      url: `https://github.com/a/b/pull/${day}`,
      date: `2026-05-${String(day).padStart(2, '0')}T12:00:00Z`,
    },
    container: { name: 'a/b', url: 'https://github.com/a/b' },
    ...more,
  }
}

/** The titles that its description names, in their order. */
function named(entries: readonly Shown[]): string {
  const [item] = toItems(entries, WINDOW)
  const text = item
    ? describeItem(
        item,
        () => false,
        () => true,
        1000,
      )
    : ''
  return [...text.matchAll(/“([^”]*)”/g)].map(([, title]) => title).join('; ')
}

const TELLING = [pull('Draw the chart', 3), pull('Read the feed', 2), pull('Keep the record', 1)]

describe('a repository’s item', () => {
  it.each([
    'docs: say how',
    'Doc of the parser',
    'chore(deps): new',
    'style: blanks',
    'Typo in the title',
    'Bump a from 1 to 2',
    'Fix typo',
    'Update dependency a to 2',
    'update dependencies',
  ])('names "%s" only when there is nothing else', (title) => {
    expect(named([pull(title, 9), ...TELLING])).toBe('Draw the chart; Read the feed; Keep the record')
    expect(named([pull(title, 9), pull(title, 8)])).toBe(`${title}; ${title}`)
  })

  it.each([
    'Documents are read',
    'Choreography of runs',
    'Styles that work',
    'Bumpy roads',
    'Fix the docs',
    'Update the parser',
    'Fixtypo',
    'A typo that broke the build',
  ])('names "%s" as what it is', (title) => {
    expect(named([pull(title, 9), ...TELLING])).toBe(`${title}; Draw the chart; Read the feed`)
  })

  it('names what the person chose before all, also small work', () => {
    const chosen = pull('docs: say how', 1, { id: 'github:0', highlight: true })
    expect(named([...TELLING, chosen])).toBe('docs: say how; Draw the chart; Read the feed')
  })
})
