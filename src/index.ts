import { runAction } from './hosts/action/action.ts'
import { RUNNER } from './hosts/action/runner.ts'
import { NETWORK, openFeedParser } from './hosts/network.ts'

await runAction({ runner: RUNNER, network: NETWORK, openFeedParser })
