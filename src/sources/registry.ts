import { createKindOf } from '../record/kind.ts'
import { feed } from './feed.ts'
import { github } from './github/github.ts'
import { manual } from './manual.ts'
import type { Source } from './source.ts'
import { stackExchange } from './stack-exchange.ts'
import { youtube } from './youtube/youtube.ts'

/** Every source, in the order in which the log lists them, and in which they are asked about a thing that two of them show. */
export const SOURCES: readonly Source[] = [github, youtube, feed, stackExchange, manual]

export const kindOf = createKindOf(SOURCES)
