import { runAction } from './hosts/action/action.ts'

await runAction()
