import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPacks } from '../../src/nomination/packs.ts'
import { askFor, type ProgramOptions } from '../../src/nomination/programs/options.ts'
import { PROGRAM_IDS, PROGRAMS, type ProgramId } from '../../src/nomination/programs/registry.ts'
import type { Contribution, ContributionType } from '../../src/record/contribution.ts'
import { TYPES } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { many } from '../many.ts'
import { findMade, flatten, rawText, readMarkdown, toUrls } from '../report/gfm.ts'
import { hostileContribution } from '../report/hostile.ts'
import { createPacksFor, toMaterial } from './make.ts'

const UNTIL = '2026-11-22'

interface PackJson {
  readonly program: string
  readonly window: { readonly since: string; readonly until: string }
  readonly gates: readonly {
    readonly question: string
    readonly answer: string
    readonly ids: readonly string[]
  }[]
  readonly gaps: readonly string[]
  readonly items: readonly { readonly fields: Record<string, string>; readonly ids: readonly string[] }[]
  readonly rest: readonly string[]
}

/** A value as it is copied: how its lines end, and what Markdown takes out, is not told apart. */
function toWords(value: string): string {
  return value.replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim()
}

let number = 0
function entry(type: ContributionType, more: Partial<Shown> = {}): Shown {
  number += 1
  return {
    ...{ id: `x:${number}`, origin: 'manual', type, title: `A ${type} of number ${number}` },
    url: `https://example.com/${number}`,
    date: `2026-${String(1 + (number % 10)).padStart(2, '0')}-15`,
    ...more,
  }
}

function make(
  id: ProgramId,
  contributions: readonly Shown[],
  until = UNTIL,
  names: Record<string, string> = {},
  person = 'Ada',
  said: Partial<ProgramOptions> = {},
) {
  const options = { ...askFor(id), names, ...said }
  const files = createPacksFor([options]).make(toMaterial(contributions, person, until))
  const read = (kind: string) => files.get(`nomination/${id}.${kind}`) ?? ''
  return { md: read('md'), csv: read('csv'), json: JSON.parse(read('json')) as PackJson }
}

/** https://www.rfc-editor.org/rfc/rfc4180 */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/**
 * What a spreadsheet would run, where the comma separates and where the semicolon does, and however it reads quotation marks:
 * those in which a cell begins, with what follows the closing one, or none at all.
 */
function findFormulas(csv: string): string[] {
  const patterns = [
    /((?:"(?:[^"]|"")*")?[^,\r\n]*)(?:,|\r\n)/g,
    /((?:"(?:[^"]|"")*")?[^;\t\r\n]*)(?:[;\t]|\r\n?|\n)/g,
    /([^;\t\r\n]*)(?:[;\t]|\r\n?|\n)/g,
  ]
  return patterns
    .flatMap((pattern) => [...csv.matchAll(pattern)].map(([, cell = '']) => cell.replaceAll('"', '').trim()))
    .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))
}

const everything = [
  ...TYPES.flatMap((type) => Array.from({ length: 6 }, () => entry(type))),
  ...Array.from({ length: 60 }, (_, index) =>
    entry('pull-request', { container: { name: index < 45 ? 'busy/repository' : `other/${index % 5}` } }),
  ),
  entry('talk', { title: 'T'.repeat(300), description: `${'long words '.repeat(90)}end` }),
]

describe.each(PROGRAM_IDS)('%s', (id) => {
  const program = PROGRAMS[id]
  const fieldNames = program.fields.map(({ name }) => name)

  it('has a pack within its limits and its cap, in the order of the form', () => {
    const { csv, json, md } = make(id, everything)
    const [header, ...rows] = parseCsv(csv)
    expect(header).toEqual(fieldNames)
    expect(rows).toHaveLength(json.items.length)
    expect(json.items.length).toBeLessThanOrEqual(program.cap ?? Number.POSITIVE_INFINITY)
    for (const [index, { fields }] of json.items.entries()) {
      expect(Object.keys(fields)).toEqual(fieldNames)
      expect(rows[index]).toEqual(Object.values(fields))
      for (const { name, limit } of program.fields) {
        expect((fields[name] ?? '').length).toBeLessThanOrEqual(limit ?? Number.POSITIVE_INFINITY)
        expect(fields[name]).not.toBe('0')
      }
    }
    // Nothing is lost: what is not selected is in the rest.
    const ids = [...json.items.flatMap((item) => item.ids), ...json.rest]
    const inside = everything.filter(({ date }) => json.window.since <= date && date <= json.window.until)
    expect(ids.sort()).toEqual(inside.map((one) => one.id).sort())
    const headings = md.split('\n## The next ')[0]?.match(/^### \d+\. /gm) ?? []
    expect(headings).toHaveLength(json.items.length)
  })

  it('leaves nothing to fill of a blog post of which everything is known', () => {
    const known = { areas: ['.NET'], audience: ['Developer'], tags: ['x'], role: 'author' }
    const { md, csv } = make(id, [
      entry('blog-post', { ...known, metrics: { views: { value: 12, 'as-of': UNTIL } } }),
    ])
    expect(md).not.toContain('**to fill**')
    expect(csv).not.toContain('to fill')
  })

  it('is not broken by what strangers write', () => {
    fc.assert(
      fc.property(fc.array(hostileContribution, { maxLength: 4 }), rawText, (all, text) => {
        const { csv, md, json } = make(id, all, UNTIL, { [fieldNames[0] ?? '']: `${text}!` }, text)
        const rows = parseCsv(csv)
        expect(rows).toHaveLength(json.items.length + 1)
        for (const row of rows) expect(row).toHaveLength(fieldNames.length)
        expect(findFormulas(csv)).toEqual([])

        const { tree, kinds, html, headings, links } = readMarkdown(md)
        const given = json.items.flatMap(({ fields }) => Object.values(fields)).filter((value) => value)
        const [main = ''] = md.split('\n## The next ')
        const copied = flatten(readMarkdown(main).tree).flatMap((node) =>
          node.type === 'inlineCode' || (node.type === 'code' && node.lang !== 'yaml') ? [node.value] : [],
        )
        const left = given.map(toWords).reduce((all, value) => {
          expect(all).toContain(value)
          return all.toSpliced(all.indexOf(value), 1)
        }, copied.map(toWords))
        expect(
          left.filter((value) => !/^(?:programs$|overrides$|description$|answers: |https?:)/.test(value)),
        ).toEqual([])
        expect(kinds.filter((kind) => !['inlineCode', 'code', 'blockquote'].includes(kind))).toEqual([])
        expect(findMade(tree)).toEqual([])
        expect(readMarkdown(main).headings.filter((heading) => /^\d+\. /.test(heading))).toHaveLength(
          json.items.length,
        )
        expect(headings.length).toBeGreaterThan(json.items.length)
        expect(html.filter((one) => !/^<(?:!-- contribution-log|\/?details)/.test(one))).toEqual([])
        const known = toUrls([
          ...all.flatMap(({ url, container }) => [url, container?.url]),
          ...program.facts.map(({ source }) => source),
        ])
        const own = links.filter((url) => !url.endsWith('/#to-choose-from'))
        expect(own.filter((url) => !known.includes(url))).toEqual([])
      }),
      { numRuns: many(30), endOnFailure: true },
    )
  })
})

it.each([
  ['microsoft-mvp', ['Primary Technology Area', 'Target Audience', 'Number of views']],
  ['microsoft-mvp-renewal', ['Primary Technology Area', 'Target Audience', 'Number of views']],
  ['github-stars', []],
  ['google-gde', ['Readers']],
] as const)('%s shows what only the person knows as to fill, and nothing else', (id, expected) => {
  const { md } = make(id, [entry('blog-post', { date: UNTIL, url: undefined as never })])
  expect([...md.matchAll(/^- (.+): \*\*to fill\*\*/gm)].map(([, name]) => name)).toEqual(expected)
})

describe('the selection', () => {
  it('is not filled by one busy repository', () => {
    const { json } = make('microsoft-mvp', everything)
    const busy = json.items.filter(({ fields }) => fields.Title?.includes('busy/repository'))
    expect(busy).toHaveLength(1)
    expect(busy[0]?.fields.Title).toBe('45 pull requests merged into busy/repository')
    expect(busy[0]?.ids).toHaveLength(45)
  })

  it('spreads over types, whatever there is most of', () => {
    const many = [
      ...Array.from({ length: 200 }, () =>
        entry('short', { metrics: { views: { value: 90_000, 'as-of': UNTIL } } }),
      ),
      entry('talk'),
      entry('book'),
      entry('mentoring'),
    ]
    const { json } = make('microsoft-mvp', many)
    const kinds = json.items.map(({ fields }) => fields['Activity Type'])
    expect(kinds.slice(0, 8)).toEqual(
      expect.arrayContaining([
        'Book/E-book',
        'Speaker/Presenter at Third-party event',
        'Mentorship/Coaching',
      ]),
    )
    expect(json.items).toHaveLength(24)
  })

  it("begins with the person's highlights, and leaves out what they say", () => {
    const [loved, unloved] = [entry('issue', { highlight: true }), entry('talk', { highlight: false })]
    const { json, md } = make('microsoft-mvp', [...everything, loved, unloved])
    expect(json.items[0]?.ids).toEqual([loved.id])
    expect(json.rest).toContain(unloved.id)
    expect(md).toContain('Your highlights come first.')
  })

  it('is the same whatever order the record is in', () => {
    expect(make('github-stars', everything.toReversed()).csv).toBe(make('github-stars', everything).csv)
  })
})

describe('what a review found', () => {
  const views = { views: { value: 5, 'as-of': UNTIL } }

  it('counts a month in which something was merged, whatever came later', () => {
    const merges = [
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]
    const { json } = make(
      'microsoft-mvp',
      merges.map((month) => entry('pull-request', { date: `${month}-09`, container: { name: 'a/b' } })),
    )
    expect(json.gaps.filter((gap) => gap.startsWith('No entry'))).toEqual([])
  })

  it('has a place for events, which count for the cap', () => {
    const { json } = make('microsoft-mvp', [entry('event', { 'end-date': '2026-11-20' })])
    expect(json.items[0]?.fields).toMatchObject({
      'Activity Type': 'Activity/Event (organizer)',
      'End Date': '2026-11-20',
    })
  })

  it('changes no role and no audience into another', () => {
    const { json, md } = make('microsoft-mvp', [
      entry('podcast-episode', { role: 'guest', audience: ['developer', 'Hobbyist'] }),
    ])
    expect(json.items[0]?.fields).toMatchObject({ Role: '', 'Target Audience': 'Developer' })
    expect(md).toContain('- Role: **to fill** (Host, Presenter, Panelist)')
    const renamed = make(
      'microsoft-mvp',
      [entry('book', { role: 'Co-Author' }), entry('mentoring', { role: 'Other' })],
      UNTIL,
      { 'Co-Author': 'Coauthor', Other: 'End User' },
    )
    expect(renamed.json.items.map(({ fields }) => fields.Role).sort()).toEqual(['Coauthor', 'Other'])
  })

  it('asks for the numbers that a form asks for', () => {
    const toFill = (id: ProgramId, one: Contribution) =>
      make(id, [one])
        .md.match(/^- .+: \*\*to fill\*\*/gm)
        ?.map((line) => line.slice(2).split(':')[0])
    const known = { areas: ['.NET'], audience: ['Developer'] }
    expect(toFill('microsoft-mvp', entry('talk', known))).toEqual(['In-person attendees'])
    expect(toFill('microsoft-mvp-renewal', entry('talk', { ...known, date: UNTIL }))).toEqual([
      'In-person attendees',
    ])
    expect(toFill('microsoft-mvp', entry('video', { ...known, metrics: views }))).toBeUndefined()
    expect(
      toFill(
        'microsoft-mvp',
        entry('user-group', { ...known, metrics: { attendees: { value: 9, 'as-of': UNTIL } } }),
      ),
    ).toBeUndefined()
    expect(
      toFill('google-gde', entry('blog-post', { metrics: { views: { value: 0, 'as-of': UNTIL } } })),
    ).toEqual(['Readers'])
    expect(toFill('google-gde', entry('product-feedback'))).toEqual(['Content type', 'Time spent (minutes)'])
  })

  it('tells nothing of a pull request that is kept out', () => {
    const [shy, other, third] = [{ highlight: false, title: 'Shy' }, {}, {}].map((more) =>
      entry('pull-request', { container: { name: 'a/b' }, ...more }),
    )
    const { json, md } = make('github-stars', [shy, other, third] as Contribution[])
    expect(json.items[0]?.fields.Title).toBe('2 pull requests merged into a/b')
    expect(json.rest).toEqual([shy?.id])
    expect(md.split('## The rest')[0]).not.toContain('Shy')
  })

  it('refuses names that make two fields one', () => {
    expect(() =>
      make('microsoft-mvp', [], UNTIL, { 'Livestream views': 'Views', 'On-demand views': 'Views' }),
    ).toThrow('call two fields "Views"')
    expect(
      make('microsoft-mvp', [entry('blog-post'), entry('article')], UNTIL, { Blog: 'Text', Article: 'Text' })
        .md,
    ).toContain('| Text | 2 | 2 |')
  })

  it('is made in no time of a large record', () => {
    const many = Array.from({ length: 3000 }, () => entry('forum-answer'))
    const { md, json } = make('github-stars', many)
    expect(json.items).toHaveLength(3000)
    expect(Buffer.byteLength(md)).toBeLessThan(450_000)
    expect(make('microsoft-mvp', many).json.items).toHaveLength(24)
  }, 5_000)

  it('of nothing has no empty tables', () => {
    const { md } = make('microsoft-mvp', [])
    expect(md).not.toContain('## By activity type')
    expect(md).not.toContain('## Selected items')
  })

  it('quotes a cell that another separator would split', () => {
    const cellOf = (title: string) =>
      make('github-stars', [entry('talk', { title, description: 'x' })])
        .csv.split('\r\n')[1]
        ?.split(',https:')[0]
    expect(cellOf('x;=1+1')).toBe(`"x;'=1+1"`)
    expect(cellOf('a; "-1", +2')).toBe(`"a;' ""-1"", +2"`)
    expect(cellOf('"=1+1"')).toBe(`"'""=1+1"""`)
    expect(cellOf('\u200B＝1')).toBe(`'\u200B＝1`)
    expect(cellOf('\t\r=1')).toBe(`"\n'=1"`)
    // What no separator stands before is left as it is.
    expect(cellOf('C++; a - b | @c')).toBe('"C++; a - b | @c"')
  })

  it('keeps a text of several lines in its block', () => {
    const description = 'One\n\n- two\n# three\r\n```\nfour'
    const { tree, headings } = readMarkdown(
      make('github-stars', [entry('talk', { description, isDescribedByHand: true })]).md,
    )
    const blocks = flatten(tree).flatMap((node) => (node.type === 'code' ? [node.value] : []))
    expect(blocks).toContain(description.replace('\r', ''))
    expect(headings).not.toContain('three')
  })
})

describe('what is asked and what is missing', () => {
  it('answers questions by the record', () => {
    const merged = entry('pull-request', { container: { name: 'a/b' } })
    const { json, md } = make('microsoft-mvp', [merged])
    const open = json.gates.find(({ question }) => question.includes('open source'))
    expect(open).toMatchObject({ answer: 'yes', ids: [merged.id] })
    expect(json.gates.filter(({ answer }) => answer === 'yes')).toHaveLength(1)
    expect(md).toContain('| Did you give product feedback? | nothing recorded |')
  })

  it('names what a reviewer would miss', () => {
    const { json } = make('microsoft-mvp', [
      entry('blog-post', { date: '2026-03-01' }),
      entry('blog-post', { date: '2026-10-31' }),
    ])
    expect(json.gaps).toEqual([
      'No talk and no workshop.',
      'No entry in 2025-12, 2026-01, 2026-02, 2026-04, 2026-05, 2026-06, 2026-07, 2026-08, 2026-09.',
      'Primary Technology Area: to fill in 2 of 2 items.',
      'Target Audience: to fill in 2 of 2 items.',
      'Number of views: to fill in 2 of 2 items.',
      'No highlight: say in an override which entries matter most.',
    ])
  })
})

describe('windows', () => {
  it.each([
    ['microsoft-mvp-renewal', '2026-11-22', '2026-04-01'],
    ['microsoft-mvp-renewal', '2026-07-01', '2026-04-01'],
    ['microsoft-mvp-renewal', '2026-06-30', '2025-04-01'],
    ['microsoft-mvp-renewal', '2027-03-30', '2026-04-01'],
    ['microsoft-mvp', '2026-11-22', '2025-11-23'],
    ['github-stars', '2026-02-28', '2025-03-01'],
    ['oracle-ace', '2026-11-22', '2025-05-23'],
    ['oracle-ace', '2026-08-31', '2025-03-01'],
  ] as const)('%s up to %s begins on %s', (id, until, since) => {
    expect(createPacksFor([askFor(id)]).earliest(until)).toBe(since)
    expect(make(id, everything, until).json.window).toEqual({ since, until })
  })

  // From 1 December to 30 November: until the end of January of the year that is decided on.
  it.each([
    ['2026-11-25', '2025-12-01', '2026-11-25'],
    ['2026-11-30', '2025-12-01', '2026-11-30'],
    ['2026-12-01', '2025-12-01', '2026-11-30'],
    ['2026-12-15', '2025-12-01', '2026-11-30'],
    ['2027-01-31', '2025-12-01', '2026-11-30'],
    ['2027-02-01', '2026-12-01', '2027-02-01'],
    ['2027-02-02', '2026-12-01', '2027-02-02'],
    ['2026-02-02', '2025-12-01', '2026-02-02'],
    ['2026-01-15', '2024-12-01', '2025-11-30'],
  ])('sitecore-mvp up to %s is from %s to %s', (until, since, last) => {
    expect(make('sitecore-mvp', everything, until).json.window).toEqual({ since, until: last })
    expect(createPacksFor([askFor('sitecore-mvp')]).earliest(until)).toBe(since)
  })

  it('begin with the first of all programs', () => {
    const programs = (['microsoft-mvp', 'oracle-ace', 'sitecore-mvp'] as const).map(askFor)
    expect(createPacksFor(programs).earliest(UNTIL)).toBe('2025-05-23')
    expect(createPacksFor([]).earliest(UNTIL)).toBe(UNTIL)
  })

  it('begin when the person says so, for whatever program', () => {
    for (const id of ['microsoft-mvp-renewal', 'sitecore-mvp', 'oracle-ace'] as const)
      expect(createPacksFor([askFor(id)], '2026-01-01').earliest(UNTIL)).toBe('2026-01-01')
  })

  it('begin when the person says so', () => {
    expect(createPacksFor([askFor('microsoft-mvp')], '2026-01-01').earliest(UNTIL)).toBe('2026-01-01')
  })
})

it('calls things what they are called by now', () => {
  const names = { Blog: 'Weblog', 'Number of views': 'Views', 'Microsoft MVP nomination': 'The award' }
  const { md, csv, json } = make('microsoft-mvp', [entry('blog-post')], UNTIL, names)
  expect(json.items[0]?.fields['Activity Type']).toBe('Weblog')
  expect(parseCsv(csv)[0]).toContain('Views')
  expect(md).toContain('# The award: Ada')
  expect(md).toContain('- Views: **to fill**')
})

const VIEWS = { views: { value: 900, 'as-of': UNTIL } }

describe('what the person says', () => {
  const gaps = (
    said: Partial<ProgramOptions>,
    contributions: readonly Shown[] = [],
    id: ProgramId = 'microsoft-mvp',
  ) => make(id, contributions, UNTIL, {}, 'Ada', said).json.gaps

  it('answers the questions of the form, and others', () => {
    const { md } = make('microsoft-mvp', [], UNTIL, {}, 'Ada', {
      answers: { why: 'Because of the wind.', 'My motto': 'Higher.' },
    })
    expect(md).toContain('### Why you want to be an MVP\n\n```text\nBecause of the wind.\n```')
    expect(md).toContain('### My motto\n\n```text\nHigher.\n```')
    expect(md).toContain('**To write**, at most 1000 characters: `answers: network`')
    expect(md).not.toContain('`answers: why`')
    expect(md).toContain('**3 answers left, about 30 minutes.**')
    expect(md).toContain('    answers:\n      network: ""\n      help: ""\n      community: ""\n')
  })

  it('is told where an answer is too long', () => {
    expect(gaps({ answers: { why: 'x'.repeat(1000) } }).join()).not.toContain('answer')
    expect(gaps({ answers: { why: 'x'.repeat(1001) } })).toContain(
      'Why you want to be an MVP: the answer "why" has 1001 characters, and the form takes 1000.',
    )
    expect(
      gaps({ answers: { mine: 'x'.repeat(9000), objectives: 'x'.repeat(9000) } }, [], 'sitecore-mvp').join(),
    ).not.toContain('characters')
    const names = { 'Why you want to be an MVP': 'Why?' }
    expect(gaps({ names, answers: { why: 'x'.repeat(1001) } }).join()).toContain('Why?: the answer "why"')
  })

  it('is told where the form is not known to have an area or audience', () => {
    expect(
      gaps({ primaryArea: [{ use: '.net' }], audience: [{ use: ['developer', 'Student'] }] }).join('\n'),
    ).not.toContain('not known to be')
    const unlisted = gaps({
      primaryArea: [{ use: '.NET' }, { use: 'Azure Kites' }],
      audience: [{ use: ['Developer', 'Pilots'] }],
    })
    expect(unlisted.filter((gap) => gap.includes('not known to be'))).toEqual([
      'primary-area: "Azure Kites" is not known to be in the form. It has Azure Cosmos DB; Azure Database for MySQL; Azure Database for PostgreSQL; Azure SQL (Database, Pools, Serverless, Hyperscale, Managed Instance, Virtual Machines); Azure Application PaaS; ….',
      'audience: "Pilots" is not known to be in the form. It has Developer; IT Pro; Technical Decision Maker; Business Decision Maker; Student; Other.',
    ])
    expect(gaps({ primaryArea: [{ use: 'Kites' }] }).join()).toContain(
      'It has .NET; C++; Developer Security; Developer Tools; DevOps; Java; ….',
    )
    // What it was renamed to is known, and where nothing is known, nothing is said.
    expect(gaps({ primaryArea: [{ use: 'Net' }], names: { '.NET': 'Net' } }).join()).not.toContain(
      'not known to be',
    )
    expect(
      gaps({ primaryArea: [{ use: 'Kites' }], audience: [{ use: ['Pilots'] }] }, [], 'sitecore-mvp').join(),
    ).not.toContain('not known to be')
    expect(gaps({ primaryArea: [{ use: 'Firebase' }] }, [], 'google-gde').join()).not.toContain(
      'not known to be',
    )
    expect(gaps({ primaryArea: [{ use: 'Fire kites' }] }, [], 'google-gde').join()).toContain(
      '"Fire kites" is not known',
    )
  })

  it('is told where an address is of nothing', () => {
    const post = entry('blog-post', { url: 'https://kites.example/up' })
    const said = {
      include: ['https://www.kites.example/up/', 'https://kites.example/gone'],
      exclude: ['nobody'],
    }
    expect(gaps(said, [post]).filter((gap) => /clude:/.test(gap))).toEqual([
      'include: https://kites.example/gone is the address of nothing in the window.',
      'exclude: nobody is the address of nothing in the window.',
    ])
    expect(
      gaps({ include: ['https://kites.example/up'] }, [{ ...post, date: '2020-01-01' }]).join(),
    ).toContain('include: https://kites.example/up')
  })

  it('is told where what is to be in has no place', () => {
    const said = { include: ['https://kites.example/help'], exclude: ['https://kites.example/help'] }
    const help = entry('mentoring', { url: 'https://kites.example/help' })
    expect(gaps(said, [help], 'aws-community-builders').filter((gap) => /clude:/.test(gap))).toEqual([
      'include: https://kites.example/help has no place in this form.',
    ])
    expect(gaps(said, [help]).join()).toContain('is in exclude, too, and is left out.')
  })

  it('decides what is selected', () => {
    const all = Array.from({ length: 6 }, (_, index) =>
      entry('blog-post', {
        url: `https://kites.example/post-${index}`,
        metrics: { views: { value: 10 ** index, 'as-of': UNTIL } },
      }),
    )
    const links = (said: Partial<ProgramOptions>) =>
      make('aws-community-builders', all, UNTIL, {}, 'Ada', said).json.items.map(({ fields }) =>
        fields.Link?.slice(-1),
      )
    expect(links({})).toEqual(['5', '4'])
    expect(links({ include: ['https://kites.example/post-0'] })).toEqual(['0', '5'])
    expect(links({ exclude: ['https://kites.example/post-5'] })).toEqual(['4', '3'])
  })

  it('is an audience and an area for all, or for what matches', () => {
    const [post, talk] = [entry('blog-post'), entry('talk', { title: 'Kites' })]
    const { json } = make('microsoft-mvp', [post, talk], UNTIL, {}, 'Ada', {
      audience: [
        { match: { type: 'talk' }, use: ['Student'] },
        { use: ['IT Pro'] },
        { use: ['Developer'] },
        { match: { title: 'kites' }, use: ['Other'] },
      ],
      primaryArea: [
        { match: { type: 'talk' }, use: 'DevOps' },
        { match: { type: 'video' }, use: 'Java' },
        { use: '.NET' },
      ],
    })
    const of = (id: string) => {
      const fields = json.items.find(({ ids }) => ids.includes(id))?.fields
      return [fields?.['Target Audience'], fields?.['Primary Technology Area']]
    }
    // Later rules win, and what is said of it in particular before what is said of all.
    expect(of(talk.id)).toEqual(['Other', 'DevOps'])
    expect(of(post.id)).toEqual(['Developer', '.NET'])
  })

  it('is who they are, where the form asks for it and no answer says it', () => {
    const about = 'I fly kites.'
    const textOf = (id: ProgramId, answers: Record<string, string> = {}) => {
      const programs = [{ ...askFor(id), answers }]
      const packs = createPacks({
        ...{ programs, timeZone: 'UTC', namedTimeZone: undefined, packSince: undefined, about },
      })
      return packs.make(toMaterial([], 'Ada', UNTIL)).get(`nomination/${id}.md`)
    }
    expect(PROGRAM_IDS.filter((id) => textOf(id)?.includes(about))).toEqual(PROGRAM_IDS)
    const answered = textOf('google-gde', { 'about-your-work': 'I mend strings.' })
    expect(answered).toContain('I mend strings.')
    expect(answered).not.toContain(about)
  })
})

describe('a form', () => {
  it('that takes so many at least says so', () => {
    const two = [entry('talk'), entry('book')]
    expect(make('sitecore-mvp', two).json.gaps).toContain('The form takes 3 items at least, and there are 2.')
    expect(make('sitecore-mvp', [...two, entry('video')]).json.gaps.join()).not.toContain('at least')
    expect(make('microsoft-mvp', []).json.gaps.join()).not.toContain('at least')
  })

  it('that asks for the best has spares, and not more', () => {
    const posts = Array.from({ length: 30 }, () => entry('blog-post'))
    const best = make('aws-community-builders', posts)
    expect(best.json.items).toHaveLength(2)
    expect(best.md).toContain('## The next 2\n')
    expect(best.md).toContain(
      `    include: ["${best.json.items.length > 0 ? /include: \["([^"]+)/.exec(best.md)?.[1] : ''}"]`,
    )
    const many = make(
      'microsoft-mvp',
      Array.from({ length: 60 }, () => entry('blog-post')),
    )
    expect(many.md).toContain('## The next 15\n')
    expect(make('microsoft-mvp', posts.slice(0, 24)).md).not.toContain('## The next')
    expect(make('microsoft-mvp', posts.slice(0, 25)).md).toContain('## The next 1\n')
  })

  it('has no spares of copies, of what is refused, or of what weighs nothing', () => {
    const copy = (origin: string) =>
      entry('blog-post', {
        origin: `feed:https://${origin}/feed`,
        url: `https://${origin}/up`,
        title: 'How a kite stays up',
      })
    const all = [
      ...Array.from({ length: 24 }, () => entry('talk', { metrics: VIEWS })),
      copy('a.example'),
      copy('b.example'),
      entry('talk', { highlight: false }),
      entry('pull-request', { title: 'Bump a', container: { name: 'a/b' } }),
    ]
    const { md, json } = make('microsoft-mvp', all)
    expect(md).toContain('## The next 1\n')
    expect(json.rest).toHaveLength(4)
  })

  it('that is by kind has its items by kind', () => {
    const all = [
      entry('blog-post', { metrics: VIEWS }),
      entry('talk'),
      entry('pull-request', { title: 'Add a tail', container: { name: 'a/b' } }),
      entry('mentoring'),
      entry('video'),
      entry('event'),
    ]
    const { json } = make('cncf-ambassadors', all)
    const kinds = json.items.map(({ fields }) => fields.Criterion ?? '')
    const order = PROGRAMS['cncf-ambassadors'].kinds.map(({ name }) => name)
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(new Set(kinds).size).toBe(5)
  })

  it.each<[string, Partial<Shown>, boolean]>([
    ['a page', { url: 'https://kites.example/up' }, true],
    ['a page of a query', { url: 'https://kites.example/?p=12' }, true],
    ['a home page', { url: 'https://kites.example/' }, false],
    ['no address', { url: undefined as never }, false],
    [
      'the page of the place',
      { url: 'https://kites.example/talks', container: { name: 'K', url: 'https://kites.example/talks' } },
      false,
    ],
    ['a wall', { url: 'https://www.linkedin.com/pulse/kites' }, false],
    ['a wall', { url: 'https://docs.google.com/document/d/1' }, false],
    ['a wall', { url: 'https://mira.sharepoint.com/kites' }, false],
    ['another site of that ending', { url: 'https://notlinkedin.com/kites' }, true],
    ['another page of that company', { url: 'https://www.google.com/kites' }, true],
  ])('that takes direct links only has no other: %s %j', (_, more, expected) => {
    const { json } = make('aws-community-builders', [entry('blog-post', more)])
    expect(json.items).toHaveLength(expected ? 1 : 0)
    expect(json.rest).toHaveLength(expected ? 0 : 1)
    expect(make('github-stars', [entry('blog-post', more)]).json.items).toHaveLength(1)
  })

  it('that takes direct links only has the page of one, and no list', () => {
    const talks = ['a', 'b'].map((name) => entry('talk', { title: 'Kites', container: { name } }))
    const [talk] = make('aws-community-builders', talks).json.items
    expect(talks.map(({ url }) => url)).toContain(talk?.fields.Link)
    const container = { name: 'Kites', url: 'https://kites.example/show' }
    const show = ['a', 'b', 'c'].map((title) => entry('podcast-episode', { title, container }))
    expect(make('aws-community-builders', show).json.items).toEqual([])
  })

  it('has the types without a place at the end', () => {
    const { md, json } = make('aws-community-builders', [entry('mentoring', { title: 'Kites for two' })])
    expect(md).toMatch(/## Without a place in this form\n\n[^#]*Kites for two/)
    expect(json.rest).toHaveLength(1)
  })

  it('names the selected that answer a question, else those that are not', () => {
    const all = [
      ...Array.from({ length: 30 }, (_, index) =>
        entry('talk', { metrics: VIEWS, highlight: index < 24 || undefined } as Partial<Shown>),
      ),
      entry('mentoring', { highlight: false, title: 'Kites for two' }),
    ]
    const { json, md } = make('microsoft-mvp', all)
    const gate = (word: string) => json.gates.find(({ question }) => question.includes(word))
    expect(gate('speaker')?.ids).toHaveLength(24)
    expect(gate('mentorship')).toMatchObject({ answer: 'yes', ids: [all.at(-1)?.id] })
    expect(md).toMatch(/technical mentorship\? \| \*\*yes\*\* \| not selected: \[Kites for two\]/)
    expect(md).toMatch(/No\. 1: .*; and 19 more/)
  })
})
