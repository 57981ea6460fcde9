import { describe, expect, it } from 'vitest'
import { LedgerError, parseLedger, serialiseLedger, toRecordable } from '../../src/record/ledger-file.ts'

const POST = {
  id: 'feed:https://a.example/1',
  origin: 'feed:https://a.example/feed',
  type: 'blog-post',
  title: 'One',
  date: '2026-05-01T10:00:00Z',
} as const

const write = (file: object) => JSON.stringify({ version: 1, contributions: [], ...file })
const readEntry = (more: object) =>
  parseLedger(write({ contributions: [{ ...POST, ...more }] })).contributions[0]
function messageOf(read: () => unknown): string {
  try {
    return String(read())
  } catch (error) {
    return String(error)
  }
}
const readSource = (source: object) => parseLedger(write({ sources: { 'github:ada': source } })).sources

/** A record with every key, as it is written. */
const WHOLE = `{
  "version": 1,
  "refreshed": "2026-11-22",
  "name": "Ada Example",
  "sources": {
    "feed:https://a.example/feed": {"complete-since":"2026-01-01","last-success":"2026-11-22","notes":["2 entries without a date skipped"],"x-mine":null},
    "youtube:@ada": {"first-tried":"2026-11-01"},
    "youtube:UC0": {"last-success":"2026-11-22","held-back":{"youtube:abc":"2026-11-20"},"configured-as":"youtube:@ada"}
  },
  "contributions": [
    {"id":"manual:a","origin":"manual","type":"event","title":"An event","url":"https://a.example/ä?b=%20&c#d","date":"2026-11-20","end-date":"2026-11-21","description":"One.\\n\\nTwo.","role":"Organiser","tags":[],"areas":[".NET"],"audience":["Developer"],"highlight":false,"container":{"name":"Café","url":"https://a.example/","x-mine":{"a":[1]}},"metrics":{"attendees":{"value":120,"as-of":"2026-11-20","x-mine":1},"score":{"value":-3,"as-of":"2026-11-20"},"x-likes":{"value":1.5,"as-of":"2026-11-20"}},"authors":["Ada"],"private":true,"landed":"Merged","lines":120,"also":"x","canonical":"https://b.example/"}
  ],
  "x-mine": {"b":1,"a":2}
}
`

it('leaves a record as it is', () => {
  expect(serialiseLedger(parseLedger(WHOLE))).toBe(WHOLE)
})

describe('what is mended', () => {
  it.each([
    ['a line break', { role: 'Speaker\n\n# Injected' }, { role: 'Speaker  # Injected' }],
    ['what turns text around', { title: 'a\u202eb\u2066c' }, { title: 'abc' }],
    ['half a character', { id: 'feed:\ud800' }, { id: 'feed:\ufffd' }],
    ['a title that is nothing', { title: ' \n ' }, { title: POST.id }],
    ['a title without end', { title: 'a'.repeat(400) }, { title: `${'a'.repeat(299)}…` }],
    ['an id of two lines', { id: ' feed:a\r\nb ' }, { id: 'feed:a  b' }],
    ['an origin of two lines', { origin: 'github:a\u2028b' }, { origin: 'github:a b' }],
    [
      'a password in an origin',
      { origin: 'feed:https://u:p@a.example/f' },
      { origin: 'feed:https://a.example/f' },
    ],
    ['a password in a link', { url: 'https://u:p@a.example/f' }, { url: 'https://a.example/f' }],
    ['a user in a link', { url: ' https://u@a.example/\n\nf' }, { url: 'https://a.example/f' }],
    ['a link of backslashes', { url: 'https:\\\\a.example\\f' }, { url: 'https://a.example/f' }],
    ['a link that nobody follows', { url: `https://a.example/${'a'.repeat(2000)}` }, { url: undefined }],
    ['an end with more behind it', { 'end-date': '2026-05-02\n\n# Injected' }, { 'end-date': '2026-05-02' }],
    ['an end that is none', { 'end-date': '[soon](javascript:x)' }, { 'end-date': undefined }],
    ['lines of a description', { description: ' a\r\n\r\n\r\n\u2028b\u0000' }, { description: 'a\n\nb' }],
    ['lists', { tags: ['a\nb', ' '], areas: ['c\td'] }, { tags: ['a b'], areas: ['c d'] }],
    ['more lists', { audience: ['a\nb'], authors: ['c\nd', ''] }, { audience: ['a b'], authors: ['c d'] }],
    ['a label', { landed: 'a\nb' }, { landed: 'a b' }],
    [
      'a container',
      { container: { name: 'a\nb', url: 'https://u:p@a.example/' } },
      { container: { name: 'a b', url: 'https://a.example/' } },
    ],
    [
      'a container without a name',
      { container: { name: '\n', url: 'https://a.example/b' } },
      { container: { name: 'a.example', url: 'https://a.example/b' } },
    ],
    ['a container of nothing', { container: { name: '' } }, { container: undefined }],
    [
      'nothing where something may be',
      { role: null, url: null, tags: null, highlight: null },
      { role: undefined, url: undefined, tags: undefined, highlight: undefined },
    ],
  ])('%s', (_, given, expected) => {
    const entry = readEntry(given)
    expect(entry).toEqual({ ...POST, ...expected })
    expect(Object.values(entry ?? {})).not.toContain(undefined)
  })

  it.each([-1, 1.5, '12', true, [12], {}, null, 2 ** 53])('a number of lines that is none: %j', (lines) => {
    expect(readEntry({ lines })).toEqual(POST)
    expect(readEntry({ lines: 0 })).toEqual({ ...POST, lines: 0 })
  })

  it('numbers that nobody counted', () => {
    const count = (value: string) => `{"value": ${value}, "as-of": "2026-05-01"}`
    const metrics = `{"views": ${count('-6')}, "attendees": ${count('1e999')}, "copies": ${count('1e300')}, "score": ${count('-2')},
      "sessions": {"value": 1, "as-of": "yesterday"}, "downloads": {"value": 7, "as-of": "2026-05-01T00:00:00Z"}}`
    const text = `{"version": 1, "contributions": [${JSON.stringify(POST).slice(0, -1)}, "metrics": ${metrics}}]}`
    expect(parseLedger(text).contributions[0]?.metrics).toEqual({
      score: { value: -2, 'as-of': '2026-05-01' },
      downloads: { value: 7, 'as-of': '2026-05-01' },
    })
  })

  it('of a source what is told of it, and its origin', () => {
    const source = {
      notes: ['a\n\n# b', '\n'],
      'configured-as': 'youtube:@a\nb',
      'held-back': { 'x\ny': '2026-05-01' },
    }
    expect(parseLedger(write({ sources: { 'feed:https://u:p@a.example/f\n': source } })).sources).toEqual({
      'feed:https://a.example/f': {
        notes: ['a  # b'],
        'configured-as': 'youtube:@a b',
        'held-back': { 'x y': '2026-05-01' },
      },
    })
  })

  it("the person's name", () => {
    expect(parseLedger(write({ name: 'Ada\n\n# Injected' })).name).toBe('Ada  # Injected')
    expect(parseLedger(write({ name: '\n' }))).not.toHaveProperty('name')
  })

  it('what a source gives, in the same way', () => {
    expect(toRecordable({ ...POST, id: 'feed:a\nb' })).toEqual({ ...POST, id: 'feed:a b' })
    expect(toRecordable({ ...POST, date: 'soon' })).toBeUndefined()
  })
})

describe('what is refused, with its place', () => {
  it.each([
    [{ role: 5 }, '→ "role" is not a text'],
    [{ description: {} }, '→ "description" is not a text'],
    [{ 'end-date': 20261101 }, '→ "end-date" is not a day written YYYY-MM-DD'],
    [{ tags: 'a' }, '→ "tags" is not a list of texts'],
    [{ areas: [1] }, '→ "areas" is not a list of texts'],
    [{ audience: {} }, '→ "audience" is not a list of texts'],
    [{ authors: 'Ada' }, '→ "authors" is not a list of texts'],
    [{ highlight: 'yes' }, '→ "highlight" is neither true nor false'],
    [{ private: 'true' }, '→ "private" is neither true nor false'],
    [{ landed: true }, '→ "landed" is not a text'],
    [{ url: 'javascript:alert(1)' }, '→ "url" is no http or https address'],
    [{ url: 7 }, '→ "url" is no http or https address'],
    [{ container: 'a' }, '→ "container" has no "name"'],
    [
      { container: { name: 'a', url: 'ftp://a.example' } },
      '→ "container" → "url" is no http or https address',
    ],
    [{ metrics: [] }, '→ "metrics" is not an object'],
    [
      { metrics: { views: { value: '7', 'as-of': '2026-05-01' } } },
      'has the metric "views" without a "value" and an "as-of" day',
    ],
    [{ title: 7 }, 'has no "title"'],
    [{ origin: [] }, 'has no "origin"'],
    [{ type: ['video'] }, 'has the unknown "type" a list'],
  ])('%j', (given, said) => {
    expect(() => readEntry(given)).toThrow(LedgerError)
    expect(() => readEntry(given)).toThrow(`entry 1 of "contributions" ("feed:https://a.example/1") ${said}`)
  })

  it.each([
    [{ id: ' \n' }, 'entry 1 of "contributions" (" \\n") → "id" is empty'],
    [{ origin: '\u202e' }, '→ "origin" is empty'],
  ])('%j', (given, said) => {
    expect(() => readEntry(given)).toThrow(said)
  })

  it.each([
    [{ notes: 'a' }, '→ "notes" is not a list of texts'],
    [{ 'configured-as': 7 }, '→ "configured-as" is not a text'],
    [{ 'held-back': { a: 'soon' } }, '→ "held-back" is not a map of ids and days'],
    [{ 'first-tried': 7 }, '→ "first-tried" is not a day written YYYY-MM-DD'],
  ])('%j', (given, said) => {
    expect(() => readSource(given)).toThrow(`"sources" → "github:ada" ${said}`)
  })

  it('what could not be written again', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const entry = `${JSON.stringify(POST).slice(0, -1)}, "x-mine": ${deep}}`
    for (const text of [`"contributions": [${entry}]`, `"contributions": [], "x-mine": ${deep}`])
      expect(() => parseLedger(`{"version": 1, ${text}}`)).toThrow('→ "x-mine" is nested too deep')
    expect(() => parseLedger(`{"version": ${deep}}`)).toThrow('its version is a list')
  })

  it('with no line break of its own in what is told', () => {
    const id = `a\n::error::b${'c'.repeat(500)}`
    const message = messageOf(() => readEntry({ id, role: 5 }))
    expect(message).toMatch(/^LedgerError: entry 1 of .* → "role" is not a text$/)
    expect(message.length).toBeLessThan(300)
  })
})
