import { describe, expect, it } from 'vitest'
import { parseYaml, type YamlError } from '../../src/config/yaml.ts'

const place = (line: number, column: number) => ({ line, column })

describe('the value of a YAML document', () => {
  it.each([
    ['an empty text', '', {}],
    ['a comment', '# nothing\n', {}],
    ['keys without values', 'a:\nb:\n  c:\nd: 1', { b: {}, d: 1 }],
    ['a list with an entry that is empty', 'a: [1, null, { b: null }]', { a: [1, null, { b: null }] }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ])('of %s', (_, text, value) => {
    expect(parseYaml(text).value).toEqual(value)
  })
})

describe('a place in a YAML document', () => {
  const text = [
    ...['name: Ada', 'github:', '  users: [ada, "grace"]', "  'private': 'yes'"],
    ...['feeds:', '  - url: https://a.example', '    type: &kind article', 'kind: *kind', 'empty:'],
  ]
  const { positionOf } = parseYaml(text.join('\n'))

  it.each<[(string | number)[], number, number]>([
    [[], 1, 1],
    [['name'], 1, 7],
    [['github'], 3, 3],
    [['github', 'users', 0], 3, 11],
    [['github', 'users', 1], 3, 16],
    [['github', 'private'], 4, 14],
    [['feeds', 0], 6, 5],
    [['feeds', 0, 'url'], 6, 10],
  ])('is where the value of %j begins, with its quote', (path, line, column) => {
    expect(positionOf(path)).toEqual(place(line, column))
  })

  it.each<[(string | number)[], number, number]>([
    [['name'], 1, 1],
    [['github', 'users'], 3, 3],
    [['github', 'private'], 4, 3],
    [['feeds', 0, 'type'], 7, 5],
  ])('is where the key %j begins, with its quote', (path, line, column) => {
    expect(positionOf(path, 'key')).toEqual(place(line, column))
  })

  it('of an alias is where its name begins', () => {
    expect(positionOf(['kind'])).toEqual(place(8, 8))
  })

  it('of a key without a value is that of the key', () => {
    expect(positionOf(['empty'])).toEqual(place(9, 1))
  })

  it.each<[(string | number)[], number, number]>([
    [['nothing'], 1, 1],
    [['github', 'include'], 2, 1],
    [['github', 'users', 2, 'login'], 3, 3],
    [['feeds', 0, 'author'], 6, 5],
  ])('of %j, which is not there, is that of what it would stand in', (path, line, column) => {
    expect(positionOf(path)).toEqual(place(line, column))
  })

  it.each(['\n', '\r\n', '\r'])('is counted by lines that end with %j', (end) => {
    const document = parseYaml(['\uFEFFa: 1', '', 'b: 2'].join(end))
    expect([document.positionOf(['a']), document.positionOf(['b'])]).toEqual([place(1, 4), place(3, 4)])
  })
})

describe('keys that stand twice', () => {
  it('are told with both places, at any depth', () => {
    const { duplicates, value } = parseYaml('a: 1\nb:\n  - c: 2\n    d: 3\n    c: 4\na: 5')
    expect(duplicates).toEqual([
      { path: ['b', 0, 'c'], first: place(3, 5), second: place(5, 5) },
      { path: ['a'], first: place(1, 1), second: place(6, 1) },
    ])
    expect(value).toEqual({ a: 5, b: [{ c: 4, d: 3 }] })
  })

  it('are not told where the maps are others', () => {
    expect(parseYaml('a: { c: 1 }\nb: [{ c: 2 }, { c: 3 }]').duplicates).toEqual([])
  })
})

describe('what is no YAML document', () => {
  const errorOf = (text: string): Pick<YamlError, 'message' | 'position'> => {
    try {
      parseYaml(text)
    } catch (error) {
      const { message, position } = error as YamlError
      return { message, position }
    }
    throw new Error('it was read')
  }

  it.each([
    ['a tab for indentation', 'a:\n\tb: 1', 'tab characters must not be used in indentation', 2, 1],
    ['an alias of nothing', 'a: 1\nb: *x', 'unidentified alias "x"', 2, 5],
    ['several documents', 'a: 1\n---\nb: 2', 'it holds several documents', 1, 1],
    ['what holds itself', 'a: &x { b: [*x] }', 'an alias stands inside of what it refers to', 1, 1],
  ])('is told with its place: %s', (_, text, message, line, column) => {
    expect(errorOf(text)).toEqual({ message, position: place(line, column) })
  })

  it('is not the same list twice, beside each other', () => {
    expect(parseYaml('a: &x [1]\nb: { c: *x, d: *x }').value).toEqual({ a: [1], b: { c: [1], d: [1] } })
  })

  it('is what holds more than 20 aliases', () => {
    const text = (count: number) => `a: &x 1\nb: [${'*x, '.repeat(count)}]`
    expect(parseYaml(text(20)).value).toEqual({ a: 1, b: Array.from({ length: 20 }, () => 1) })
    expect(errorOf(text(21)).message).toBe('it holds more than 20 aliases')
  })
})
