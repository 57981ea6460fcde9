import fc from 'fast-check'
import { askFor } from '../../src/nomination/programs/options.ts'
import { PROGRAM_IDS, type ProgramId } from '../../src/nomination/programs/registry.ts'
import { curate } from '../../src/record/curate.ts'
import { type Ledger, mergeLedgers } from '../../src/record/ledger.ts'
import { parseLedger, serialiseLedger } from '../../src/record/ledger-file.ts'
import { createMatcher, type Match } from '../../src/record/override.ts'
import { toLine } from '../../src/record/text.ts'
import { toWindow } from '../../src/record/window.ts'
import { draw } from '../../src/report/chart.ts'
import type { FileTexts } from '../../src/repository/repository.ts'
import { createOutputs } from '../../src/run/outputs.ts'
import { render } from '../../src/run/render.ts'
import { kindOf } from '../../src/sources/registry.ts'
import { createPacksFor } from '../nomination/make.ts'
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
    const context = { timeZone: 'UTC', findOrigin: (origin: string) => origin, origins: [], kindOf }
    const visible = curate(ledger.contributions, EMPTY_CURATION, context)
    const programs = [askFor(program)]
    const packs = createPacksFor(programs)
    const merged = {
      ...{ ledger: { ...ledger, refreshed: DAY }, sources: ledger.sources, origins: ['github:ada'] },
      ...{ added: [], updated: [], removed: 0, notices: [], warnings: [], waiting: undefined },
      show: () => visible,
      toMatcher: (match: Match) => createMatcher(match, context),
    }
    const settings = {
      ...{ name: undefined, fallbackName: 'ada', until: DAY, draw, packs, kindOf },
      outputs: createOutputs('log', programs, packs),
      windowUpTo: (day: string) => toWindow(day, 'UTC'),
    }
    const renderAll = (before: FileTexts = new Map()) => render(merged, before, settings)
    const { files, report } = await watch('rendering', renderAll)
    checkFiles(files, report)
    checkSummary(report, ledger.contributions)
    checkSame('a second rendering', [...renderAll().files], [...files])
    checkSame('edits of files that nobody touched', renderAll(files).overwritten, [])
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

const EMPTY_CURATION = {
  filters: { kinds: [], origins: [] },
  ...{ overrides: [], areas: [], types: new Map() },
}
