import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/file.ts'
import { findEdits, type Overwritten, seal, toConfigLines } from '../../src/nomination/edits.ts'
import type { PackKind } from '../../src/nomination/pack-files.ts'
import { askFor, type ProgramOptions } from '../../src/nomination/programs/options.ts'
import type { ProgramId } from '../../src/nomination/programs/registry.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { createPacksFor, toMaterial } from './make.ts'

const UNTIL = '2026-11-22'

function entry(id: string, type: Shown['type'], more: Partial<Shown> = {}): Shown {
  return {
    ...{
      id,
      origin: 'manual',
      type,
      title: `Kites ${id}`,
      date: '2026-05-06',
      url: `https://kites.example/${id}`,
    },
    ...more,
  }
}

const TALK = entry('talk', 'talk', { container: { name: 'WindConf' } })
const POST = entry('post', 'blog-post', { description: 'A kite stays up because of the wind.' })
const EVENT = entry('event', 'event', { date: '2026-04-01' })
const SHOW = entry('show', 'podcast-episode', { role: 'guest' })
const ALL = [TALK, POST, EVENT]

interface Pack {
  readonly id: ProgramId
  readonly files: Map<string, string>
  readonly options: ProgramOptions
}

function pack(
  entries: readonly Shown[] = ALL,
  said: Partial<ProgramOptions> = {},
  id: ProgramId = 'microsoft-mvp',
  until = UNTIL,
): Pack {
  const options = { ...askFor(id), ...said }
  const made = createPacksFor([options]).make(toMaterial(entries, 'Mira', until))
  const files = new Map([...made].map(([path, text]) => [`log/${path}`, text]))
  return { id, files, options }
}

type Change = (text: string) => string

/** What is found of the changes when the next pack is made. */
function overwrite(
  before: Pack,
  changes: Partial<Record<PackKind, Change>>,
  after: Pack = before,
): Overwritten | undefined {
  const changed = new Map(
    [...before.files].map(([path, text]) => {
      const change = changes[path.split('.').at(-1) as PackKind]
      const result = change ? change(text) : text
      if (change && result === text) throw new Error(`nothing was changed in ${path}`)
      return [path, result]
    }),
  )
  const [found] = createPacksFor([after.options]).findOverwritten(changed, after.files)
  if (found) expect(found.path).toBe(`log/nomination/${before.id}.${found.edits[0]?.kind}`)
  return found
}

const replace =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, () => to)

const config = (text: string) =>
  parseConfig({ path: 'x.yml', text }, { nameOf: (name) => name, hasCredential: () => true })

describe('nothing is told', () => {
  it('of files that nobody touched, though everything changed', () => {
    const before = pack()
    expect(overwrite(before, {})).toBeUndefined()
    const next = [
      entry('new', 'video', { title: 'Another', description: 'All of it is new.' }),
      { ...TALK, title: 'Kites in anger', metrics: { attendees: { value: 5, 'as-of': UNTIL } } },
    ]
    const after = pack(
      next,
      { answers: { why: 'Because.' }, audience: [{ use: ['Developer'] }] },
      'microsoft-mvp',
      '2026-11-30',
    )
    expect(overwrite(before, {}, after)).toBeUndefined()
    expect(overwrite(pack([]), {}, before)).toBeUndefined()
    expect(overwrite(before, {}, pack([]))).toBeUndefined()
  })

  it('of what git and editors change by themselves', () => {
    const toWindows: Change = (text) => `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`
    expect(
      overwrite(pack(), { md: toWindows, csv: (text) => `\uFEFF${text}`, json: toWindows }),
    ).toBeUndefined()
    expect(overwrite(pack(), { csv: (text) => text.replaceAll('\r\n', '\n') })).toBeUndefined()
    expect(overwrite(pack(), { md: replace(/^## Free texts$/m, '  ## Free texts  ') })).toBeUndefined()
  })

  it('of a spreadsheet that only quotes', () => {
    const quoted: Change = (text) =>
      `\uFEFF${text
        .trimEnd()
        .split('\r\n')
        .map((line) => line.replace(/(^|,)(?!")([^,"]*)/g, '$1"$2"'))
        .join('\n')}\n`
    expect(overwrite(pack(), { csv: quoted })).toBeUndefined()
  })

  it('of what was taken out', () => {
    expect(overwrite(pack(), { md: replace(/^## Free texts$[\s\S]*?(?=^## Selected)/m, '') })).toBeUndefined()
    expect(overwrite(pack(), { csv: replace('Kites talk', '') })).toBeUndefined()
  })

  it('of packs that do not say what they were made as', () => {
    const old: Change = (text) => `${text.split('\n<!-- contribution-log as made')[0]}`
    expect(overwrite(pack(), { md: (text) => old(text).replace('**To write**', 'Because') })).toBeUndefined()
    expect(
      findEdits(
        () => undefined,
        () => '',
        { fields: [], prompts: [] },
      ),
    ).toEqual([])
  })

  it('of an edit that the new file has', () => {
    const answer = replace(/\*\*To write\*\*[^\n]*`answers: why`/, 'Because of the wind.')
    expect(
      overwrite(pack(), { md: answer }, pack(ALL, { answers: { why: 'Because of the wind.' } })),
    ).toBeUndefined()
    const talk = { ...TALK, title: 'Kites in anger' }
    expect(
      overwrite(pack(), { csv: replace('Kites talk', 'Kites in anger') }, pack([talk, POST, EVENT])),
    ).toBeUndefined()
  })
})

describe('an answer', () => {
  it.each<[string, Change]>([
    ['in its place', replace(/\*\*To write\*\*[^\n]*`answers: why`/, 'Because of the wind.')],
    ['below it', replace(/(?<=`answers: why`)/, '\n\nBecause of the wind.')],
    ['in bold', replace(/\*\*To write\*\*[^\n]*`answers: why`/, '**Because of the wind.**')],
    ['in a block', replace(/\*\*To write\*\*[^\n]*`answers: why`/, '```text\nBecause of the wind.\n```')],
  ])('has its home in the configuration file: %s', (_, change) => {
    const found = overwrite(pack(), { md: change })
    expect(found?.edits).toMatchObject([
      { text: 'Because of the wind.', home: { key: 'answers', line: 'why: "Because of the wind."' } },
    ])
    expect(found?.lines).toBe(
      'programs:\n  - program: microsoft-mvp\n    answers:\n      why: "Because of the wind."',
    )
  })

  it('of several lines and paragraphs is one', () => {
    const found = overwrite(pack(), {
      md: replace(
        /\*\*To write\*\*[^\n]*`answers: why`/,
        'Because of the wind.\nAnd of the "string".\n\nRole: I hold it.',
      ),
    })
    expect(found?.edits).toHaveLength(1)
    const [program] = config(found?.lines ?? '').programs ?? []
    expect(program?.answers).toEqual({
      why: 'Because of the wind.\nAnd of the "string".\n\nRole: I hold it.',
    })
  })

  it.each(['7 things', 'why not', 'a: b', '-x', 'x#y'])('has a key that YAML takes: %s', (id) => {
    const found = overwrite(pack(ALL, { answers: { [id]: 'Up.' } }), { md: replace('Up.', 'Higher.') })
    const [program] = config(found?.lines ?? '').programs ?? []
    expect(program?.answers).toEqual({ [id]: 'Higher.' })
  })

  it('that was given and is changed is told whole', () => {
    const before = pack(ALL, { answers: { why: 'One.\n\nTwo.\nThree.', help: 'So.' } })
    const found = overwrite(before, { md: replace('Two.', 'Deux.') })
    expect(found?.edits.map(({ home }) => home?.line)).toEqual(['why: "One.\\n\\nDeux.\\nThree."'])
  })

  it('is one of its question, also of one of the person’s own', () => {
    const before = pack(ALL, { answers: { 'My motto?': 'Up.' } })
    const found = overwrite(before, {
      md: (text) => text.replace('Up.', 'Higher.').replace(/\*\*To write\*\*[^\n]*`answers: help`/, 'So.'),
    })
    const [program] = config(found?.lines ?? '').programs ?? []
    expect(program?.answers).toEqual({ 'My motto?': 'Higher.', help: 'So.' })
  })
})

describe('a value', () => {
  const toFill = (name: string) => new RegExp(`(?<=^- ${name}: )\\*\\*to fill\\*\\*`, 'm')

  it.each([
    ['In-person attendees', '310', 'talk', { counts: { attendees: 310 } }],
    ['In-person attendees', '1,310', 'talk', { counts: { attendees: 1310 } }],
    ['In-person attendees', '**310**', 'talk', { counts: { attendees: 310 } }],
    ['In-person attendees', '**to fill** 310', 'talk', { counts: { attendees: 310 } }],
    ['In-person attendees', '310 **to fill**', 'talk', { counts: { attendees: 310 } }],
    ['Target Audience', ' Developer ;  Student;', 'talk', { audience: ['Developer', 'Student'] }],
    ['Role', 'Host: of two', 'show', { role: 'Host: of two' }],
    ['Role', '(co) Host', 'show', { role: '(co) Host' }],
    ['In-person attendees', '`310`', 'talk', { counts: { attendees: 310 } }],
    ['Number of views', '42', 'post', { counts: { views: 42 } }],
    ['Primary Technology Area', '.NET', 'talk', { areas: ['.NET'] }],
    ['Target Audience', 'Developer; Student', 'talk', { audience: ['Developer', 'Student'] }],
    ['Target Audience', 'Developer, Student', 'talk', { audience: ['Developer', 'Student'] }],
  ])('in place of “to fill” has its home: %s %s', (name, value, id, set) => {
    const found = overwrite(pack([[...ALL, SHOW].find((one) => one.id === id) as Shown]), {
      md: replace(toFill(name), value),
    })
    expect(config(found?.lines ?? '').overrides).toMatchObject([{ match: { id }, set }])
  })

  it('is of its item', () => {
    const found = overwrite(pack(), {
      md: (text) => text.replace(/(?<=Kites post[\s\S]*?- Number of views: )\*\*to fill\*\*/, '42'),
    })
    expect(found?.lines).toBe('overrides:\n  - { match: { id: "post" }, set: { metrics: { views: 42 } } }')
  })

  it.each(['many', 'about 310', '310 or so'])('that is no number is an answer for its field: %s', (text) => {
    const found = overwrite(pack([TALK]), { md: replace(toFill('In-person attendees'), text) })
    expect(found?.edits[0]?.text).toBe(text)
    expect(found?.lines).toContain(`"talk": { "In-person attendees": ${JSON.stringify(text)} }`)
  })

  it('is of its item, also of the twelfth', () => {
    const posts = Array.from({ length: 12 }, (_, index) => entry(`post-${index}`, 'blog-post'))
    const before = pack(posts)
    const last = (
      JSON.parse(before.files.get('log/nomination/microsoft-mvp.json') ?? '') as {
        items: { ids: string[] }[]
      }
    ).items[11]
    const found = overwrite(before, {
      md: replace(/(?<=### 12\.[\s\S]*?- Number of views: )\*\*to fill\*\*/, '42'),
    })
    expect(found?.lines).toContain(`{ match: { id: "${last?.ids[0]}" }, set: { metrics: { views: 42 } } }`)
  })

  it('in the lines to copy has no home', () => {
    const found = overwrite(pack([POST]), { md: replace('primary-area: ""', 'primary-area: "DevOps"') })
    expect(found).toMatchObject({
      edits: [{ text: expect.stringContaining('primary-area: "DevOps"') }],
      lines: '',
    })
    const spares = pack(Array.from({ length: 25 }, (_, index) => entry(`post-${index}`, 'blog-post')))
    expect(overwrite(spares, { md: replace(/include: \["[^"]*"\]/, 'include: ["x"]') })?.lines).toBe('')
  })

  it('that has no place in the configuration file is told as it is', () => {
    const found = overwrite(pack([EVENT]), { md: replace(toFill('Format'), 'Hybrid') })
    expect(found?.edits).toMatchObject([{ text: 'Hybrid' }])
  })

  it.each([
    [
      'Description',
      'A kite stays up because of the wind.',
      'A kite flies.',
      { description: 'A kite flies.' },
    ],
    [
      'Description',
      'A kite stays up because of the wind.',
      'A kite flies.\n\nHigh: up.',
      { description: 'A kite flies.\n\nHigh: up.' },
    ],
    ['Title', /(?<=Title:\n\n```text\n)Kites post/, 'Kites, again', { title: 'Kites, again' }],
    ['Published Date', /(?<=Published Date:\n\n```text\n)2026-05-06/, '2026-05-07', { date: '2026-05-07' }],
    [
      'Activity URL',
      /(?<=Activity URL:\n\n```text\n)\S+/,
      'https://kites.example/new',
      { url: 'https://kites.example/new' },
    ],
  ])('in a block is told whole: %s', (_, from, to, set) => {
    const found = overwrite(pack([POST]), { md: replace(from, to) })
    expect(found?.edits).toHaveLength(1)
    expect(config(found?.lines ?? '').overrides).toMatchObject([{ match: { id: 'post' }, set }])
  })

  it('of a renamed field is of its field', () => {
    const names = { 'Number of views': 'Views (all)' }
    const found = overwrite(pack([POST], { names }), {
      md: replace(/(?<=^- Views \(all\): )\*\*to fill\*\*/m, '42'),
    })
    expect(found?.lines).toContain('{ views: 42 }')
  })
})

describe('anything else', () => {
  it('is told as it is', () => {
    const note = (place: RegExp) => overwrite(pack(), { md: replace(place, '\n\nAsk Zoe about this.\n\n') })
    for (const place of [/\n\n(?=## Questions)/, /\n\n(?=### 2\.)/, /\n\n(?=## How they)/]) {
      expect(note(place)).toMatchObject({ edits: [{ text: 'Ask Zoe about this.' }], lines: '' })
      expect(note(place)?.edits[0]?.home).toBeUndefined()
    }
  })

  it('such as a heading begins nothing', () => {
    const found = overwrite(pack(), { md: replace(/(?=## Selected items)/, '### 9. My notes\n\n') })
    expect(found?.edits[0]?.text).toContain('My notes')
  })

  it('may be long lines of signs', () => {
    const start = performance.now()
    const found = overwrite(pack(), {
      md: (text) =>
        `${[':', '(', '`', ' ;', '- ', '**'].map((sign) => sign.repeat(50_000)).join('x\n\n')}\n${text}`,
    })
    expect(found?.edits.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

describe('a cell', () => {
  it('that a spreadsheet changed has its home', () => {
    const before = pack()
    const saved: Change = (text) => `\uFEFF${text.replace('Kites talk', '"Kites, in anger"')}`
    const found = overwrite(before, { csv: saved })
    expect(found?.edits).toMatchObject([
      {
        text: 'Kites, in anger',
        home: { key: 'overrides', line: '{ match: { id: "talk" }, set: { title: "Kites, in anger" } }' },
      },
    ])
  })

  it('that was empty has its home, too', () => {
    const header =
      pack([POST]).files.get('log/nomination/microsoft-mvp.csv')?.split('\r\n')[0]?.split(',') ?? []
    const column = header.indexOf('Number of views')
    const found = overwrite(pack([POST]), {
      csv: (text) => {
        const [head = '', row = ''] = text.split('\r\n')
        const cells = row.split(',')
        cells[column] = '42'
        return `${head}\r\n${cells.join(',')}\r\n`
      },
    })
    expect(found?.lines).toBe('overrides:\n  - { match: { id: "post" }, set: { metrics: { views: 42 } } }')
  })

  it.each([
    ['google-gde', 'Tags', 'Firebase; AI', { tags: ['Firebase', 'AI'] }],
    ['microsoft-mvp', 'Role', 'Contributor', { role: 'Contributor' }],
    ['microsoft-mvp', 'Additional Technology Areas', '.NET; C++', { areas: ['.NET', 'C++'] }],
    ['microsoft-mvp', 'Published Date', '2026-05-07', { date: '2026-05-07' }],
    ['microsoft-mvp', 'Format', 'Online', undefined],
  ] as const)('of %s: %s, %s', (id, name, value, set) => {
    const found = overwrite(pack([POST], {}, id), {
      csv: (text) => {
        const [head = '', row = ''] = text.split('\r\n')
        const cells = row.split(',')
        cells[head.split(',').indexOf(name)] = ` ${value} `
        return `${head}\r\n${cells.join(',')}\r\n`
      },
    })
    expect(found?.edits.map(({ text }) => text)).toEqual([value])
    if (set) expect(config(found?.lines ?? '').overrides).toMatchObject([{ match: { id: 'post' }, set }])
    else expect(found?.lines).toContain('"post": { "Format": "Online" }')
  })

  it('of an item that the new pack does not have is told', () => {
    const found = overwrite(pack(), { csv: replace('Kites talk', 'Kites in anger') }, pack([POST]))
    expect(found?.lines).toContain('match: { id: "talk" }')
  })

  it('is not missed where a file is gone', () => {
    const before = pack()
    const without = (kind: PackKind) => ({
      ...before,
      files: new Map([...before.files].filter(([path]) => !path.endsWith(kind))),
    })
    expect(overwrite(without('csv'), {}, before)).toBeUndefined()
    expect(overwrite(without('json'), {}, before)).toBeUndefined()
    expect(overwrite(without('md'), {}, before)).toBeUndefined()
  })

  it('of a field whose name a spreadsheet would run is of its field', () => {
    const before = pack([POST], { names: { 'Number of views': "-Viewers' number" } })
    const found = overwrite(before, {
      csv: (text) => {
        const [head = '', row = ''] = text.split('\r\n')
        const cells = row.split(',')
        cells[head.split(',').indexOf("'-Viewers' number")] = '42'
        return `${head}\r\n${cells.join(',')}\r\n`
      },
    })
    expect(found?.lines).toContain('{ views: 42 }')
  })

  it('of a row that was added is told as it is', () => {
    const found = overwrite(pack(), { csv: (text) => `${text}Blog,,,My own\r\n` })
    expect(found?.edits).toMatchObject([{ text: 'Blog · My own' }])
  })

  it('with the apostrophe before what a spreadsheet would run is the same', () => {
    const sum = pack([{ ...POST, title: '=1+1', description: 'a; -b\n+c' }])
    expect(overwrite(sum, { csv: (text) => text.replaceAll("'", '') })).toBeUndefined()
    expect(overwrite(sum, { csv: (text) => `${text.trimEnd()}` })).toBeUndefined()
  })

  it('counts beside an edit of the Markdown', () => {
    const found = overwrite(pack(), {
      md: replace(/\*\*To write\*\*[^\n]*`answers: why`/, 'Because.'),
      csv: replace('Kites talk', 'Kites in anger'),
    })
    expect(found?.lines).toContain('why: "Because."')
  })
})

describe('the JSON', () => {
  it('that is changed alone is told', () => {
    expect(overwrite(pack(), { json: replace('Kites talk', 'Kites in anger') })?.edits).toMatchObject([
      { text: 'something in it was changed' },
    ])
  })

  it('that does not parse loses no other edit', () => {
    const found = overwrite(pack(), {
      json: (text) => text.slice(0, 50),
      md: replace(/\*\*To write\*\*[^\n]*`answers: why`/, 'Because.'),
    })
    expect(found?.lines).toContain('why: "Because."')
    expect(
      overwrite(pack(), { json: () => '{"items": [null, 1, {"fields": null}, {"fields": {}}]}' })?.edits,
    ).toHaveLength(1)
  })
})

it('writes lines that the configuration file takes', () => {
  expect(toConfigLines('microsoft-mvp', [])).toBe('')
  expect(toConfigLines('microsoft-mvp', [{ kind: 'md', text: 'x' }])).toBe('')
})

it('is not seen on the page', () => {
  const text = seal('# Kites\n\nUp\n', { csv: 'a', json: 'b' })
  expect(text).toMatch(
    /^# Kites\n\nUp\n\n<!-- contribution-log as made: csv=[\w-]{6} json=[\w-]{6} lines=[\w-]{12} -->\n$/,
  )
})
