import { describe, expect, it } from 'vitest'
import { parseCsv, renderCell } from '../../src/nomination/csv.ts'

describe('a cell', () => {
  it.each([
    ['Kites', 'Kites'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\r\nb\rc', '"a\nb\nc"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ["'=1", "''=1"],
    ['a;=1', `"a;'=1"`],
    ['a\n-b', `"a\n'-b"`],
    ['a, =1', '"a, =1"'],
    ['C++; C#', '"C++; C#"'],
    ['a\u0007b', 'a b'],
  ])('%j is written as %j', (value, cell) => {
    expect(renderCell(value)).toBe(cell)
  })
})

describe('a file', () => {
  it.each<[string, string[][]]>([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    // As spreadsheets and editors save it.
    [
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a","b"\r\n"1","2"\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n,2\r\n1,\r\n',
      [
        ['a', 'b'],
        ['', '2'],
        ['1', ''],
      ],
    ],
    [
      'a,b\r\n\r\n,\r\n1,2\r\n\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['"a ""b""",c\r\n', [['a "b"', 'c']]],
    ['"a\r\nb, c",d\r\n', [['a\r\nb, c', 'd']]],
    ['"",""""\r\n', [['', '"']]],
    ['', []],
    ['\r\n', []],
    ['a', [['a']]],
  ])('%j has the cells %j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows)
  })

  it('has each cell back that was written into it', () => {
    const cells = ['a', 'b, "c"', 'd\n\ne', 'f; g', ''] as const
    expect(parseCsv(`${cells.map(renderCell).join(',')}\r\n`)).toEqual([[...cells]])
  })
})
