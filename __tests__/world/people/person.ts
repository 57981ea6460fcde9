import type { WorldState } from '../world.ts'
import type { Truth } from './truth.ts'

/** Somebody who does not exist: what the platforms have of a year, the configuration file, and what is true of it. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly inputs: Readonly<Record<string, string>>
  readonly populate: (state: WorldState) => void
  /** `.github/contribution-log.yml`, without the programs. */
  readonly config: string
  /** What stands under `programs`, beside the program's name, where that may be said. */
  readonly program: {
    readonly audience: readonly string[]
    readonly 'primary-area': string
    readonly answers: Readonly<Record<string, string>>
  }
  readonly truth: Truth
}

export const SINCE = '2025-11-23'
export const UNTIL = '2026-11-22'
