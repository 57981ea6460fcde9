import { createConfigurationRounds } from './configurations.ts'
import { createFeedRounds } from './feeds.ts'
import { createLedgerRounds } from './ledgers.ts'
import type { Round, Watch } from './round.ts'

export function createRounds(watch: Watch): Round[] {
  return [...createFeedRounds(watch), ...createLedgerRounds(watch), ...createConfigurationRounds(watch)]
}
