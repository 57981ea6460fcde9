import fc from 'fast-check'
import { createPacks } from '../../src/nomination/packs.ts'
import { PROGRAM_IDS, type ProgramId } from '../../src/nomination/programs/ids.ts'
import { curate } from '../../src/record/curate.ts'
import { type Ledger, mergeLedgers } from '../../src/record/ledger.ts'
import { parseLedger, serialiseLedger } from '../../src/record/ledger-file.ts'
import { toLine } from '../../src/record/text.ts'
import { toWindow } from '../../src/record/window.ts'
import { draw } from '../../src/report/chart.ts'
import { renderFiles } from '../../src/run/render.ts'
import { ledgerFile, mutationsOf, othersOf } from './inputs.ts'
import { checkFiles, checkSummary } from './rendered.ts'
import { checkSame, createRound, isLedgerError, type Round, readOrRefuse, type Watch } from './round.ts'

const DAY = '2026-11-22'
const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    '\\n',
    '\n',
    ' ',
    '\ufeff',
    '0',
    '-6',
    '1e999',
  ],
  ...[
    'null',
    'true',
    '""',
    '{}',
    '[]',
    '"id":',
    '"title":',
    '"date": "9999-12-31T23:59:59Z",',
    '"version": 2,',
  ],
  ...[
    '"__proto__": {"a": 1},',
    '"toString": 1,',
    '"contributions": null,',
    '"sources": [],',
    '"x-note": "mine",',
  ],
]

const written = ledgerFile.map((file) => JSON.stringify(file, null, 2))
const mutated = written.chain((text) => mutationsOf([text], PIECES))
const others = othersOf(ledgerFile).map((file) => JSON.stringify(file))

export function createLedgerRounds(watch: Watch): Round[] {
  const parse = (text: string) => watch('reading', () => parseLedger(text))

  async function checkRendered(ledger: Ledger, program: ProgramId) {
    const context = { timeZone: 'UTC', findOrigin: (origin: string) => origin, origins: [] }
    const visible = curate(ledger.contributions, EMPTY_CURATION, context)
    const packs = createPacks([{ id: program, names: {} }], 'UTC')
    const render = () =>
      renderFiles(ledger, () => visible, DAY, ['github:ada'], PATHS, {
        ...{ name: undefined, fallbackName: 'ada', directory: 'log', draw, packs },
        windowUpTo: (day) => toWindow(day, 'UTC'),
      })
    const { files, report } = await watch('rendering', render)
    checkFiles(files, report)
    checkSummary(report, ledger.contributions)
    checkSame('a second rendering', [...render().files], [...files])
  }

  return [
    createRound(
      'a ledger is read whole, or refused in words',
      200,
      fc.oneof(mutated, others, fc.json()),
      async (text) => {
        const ledger = await readOrRefuse(() => parse(text), isLedgerError)
        if (!ledger) return
        const file = serialiseLedger(ledger)
        const again = parseLedger(file)
        checkSame('what is written', again, ledger)
        checkSame('the bytes', serialiseLedger(again), file)
        checkSame(
          'two branches of the same',
          mergeLedgers(ledger, ledger).contributions,
          ledger.contributions,
        )
        const { contributions } = JSON.parse(text.replace(/^\uFEFF/, '')) as {
          contributions: { id: string }[]
        }
        // What may hold a secret may be read as another.
        const ids = (entries: readonly { readonly id: string }[]) =>
          [...new Set(entries.map(({ id }) => toLine(id)).filter((id) => !/[@?#&=;]/.test(id)))].sort()
        checkSame('ids', ids(ledger.contributions), ids(contributions))
      },
    ),
    createRound(
      'a record in which strangers wrote is shown as what it is',
      20,
      fc.tuple(written, fc.constantFrom(...PROGRAM_IDS)),
      async ([text, program]) => checkRendered(await parse(text), program),
    ),
    createRound(
      'a ledger that a stranger wrote is shown as what it is',
      40,
      fc.tuple(fc.oneof(mutated, others), fc.constantFrom(...PROGRAM_IDS)),
      async ([text, program]) => {
        const ledger = await readOrRefuse(() => parse(text), isLedgerError)
        if (ledger) await checkRendered(ledger, program)
      },
    ),
  ]
}

const PATHS = { log: 'log/README.md', ledger: 'log/ledger.json', others: [], input: 'directory' }
const EMPTY_CURATION = {
  filters: { excludeRepositories: [], excludeLabels: [], includesPrivate: true, sources: [] },
  ...{ overrides: [], areas: [], types: new Map() },
}
