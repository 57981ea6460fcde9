import type { FeedParser } from '../feeds/parser.ts'
import type { SearchClient } from '../net/github.ts'
import type { Http } from '../net/http.ts'
import type { Contribution } from '../record/contribution.ts'
import type { Window } from '../record/window.ts'

/** A place where contributions are found. Making one does no I/O; what it needs to know is proved before the first request. */
export interface Source {
  /** What it was configured as: `github:ada`, `feed:https://…`, `youtube:UC…`. */
  readonly origin: string
  /** Reads the source to its end, or throws: half a reading is none. */
  collect(context: SourceContext): Promise<Harvest>
}

export interface SourceContext {
  /** Requests with a waiting budget of this source's own. */
  readonly http: Http
  /** The GitHub where contributions are searched, through `http`. */
  readonly github: SearchClient
  /** Where feeds are read, those of all sources. */
  readonly parser: FeedParser
  /** How far back requests reach. What a source gives beyond it is welcome. */
  readonly window: Window
  /** The day it really is, `YYYY-MM-DD`: when metrics are read, whatever the window's end. */
  readonly today: string
}

export interface Harvest {
  /** The source's own origin, or a more lasting one that only a reading can tell: a handle's channel. */
  readonly origin: string
  /** In any order; a thing may stand here twice. */
  readonly contributions: readonly Contribution[]
  /** What may not be out yet, and is recorded when it is: see `toReading`. */
  readonly pending?: readonly Contribution[]
  readonly coverage: Coverage
}

export interface Coverage {
  /** The first day, `YYYY-MM-DD`, from which on this reading is known to hold everything. Absent when that cannot be told. */
  readonly completeSince?: string
  /** Less was given than there is by the source's own count, or it cannot be proved that there is no more: nothing is known to be complete, and the person is warned. */
  readonly isPartial?: boolean
  /** Several people write there, so that not all of it is the person's own. */
  readonly isOfSeveral?: boolean
  /** What a reader of the log must know beside that, as in `61 of 62 found`. */
  readonly notes: readonly string[]
}
