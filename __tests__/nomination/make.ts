import { createPacks, type PackMaterial, type Packs } from '../../src/nomination/packs.ts'
import type { ProgramOptions } from '../../src/nomination/programs/options.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { createMatcher } from '../../src/record/override.ts'
import { describeSilence } from '../../src/report/empty-months.ts'
import { kindOf } from '../../src/sources/registry.ts'

/** Packs of a person who says nothing else. */
export function createPacksFor(programs: readonly ProgramOptions[], packSince?: string): Packs {
  return createPacks({
    ...{ programs, timeZone: 'UTC', namedTimeZone: undefined, about: undefined, packSince },
  })
}

/** What packs are made from where no source could have forgotten anything. */
export function toMaterial(
  contributions: readonly Shown[],
  person: string | undefined,
  until: string,
): PackMaterial {
  const memory = { ledger: EMPTY_LEDGER, origins: ['manual'], kindOf }
  return {
    ...{ show: () => contributions, person, until },
    toMatcher: (match) => createMatcher(match, { timeZone: 'UTC', findOrigin: (origin) => origin }),
    describeSilence: (entries, window) => describeSilence(entries, window, memory),
  }
}
