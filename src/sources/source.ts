import type * as v from 'valibot'
import type { FeedParser } from '../feeds/parser.ts'
import type { SearchClient } from '../net/github.ts'
import type { Http } from '../net/http.ts'
import type { GetJson } from '../net/json.ts'
import type { Contribution, ContributionType } from '../record/contribution.ts'
import type { Filter, KindFilter } from '../record/filter.ts'
import type { Kind } from '../record/kind.ts'
import type { Window } from '../record/window.ts'

/**
 * A kind of source, declared in one place: the configuration file, inputs, command-line options, JSON Schema, documents and
 * the words of the log are made from it. `Value` is what may stand under its key, as its schema gives it; `Entry` is one
 * thing to read: an object, since two entries of one origin are joined key by key.
 */
export interface SourceDeclaration<Value, Entry extends object> extends Kind {
  /** Its key in the configuration file. */
  readonly key: string
  /** What its key is for, in the JSON Schema and the README. */
  readonly about: string
  readonly schema: v.GenericSchema<unknown, Value>
  /** What its key says when it is not there. */
  readonly absent: Value
  /** Inputs of the Action and options of the command line that say a part of it. */
  readonly inputs?: readonly SourceInput[]
  /** Inputs that are keys or passwords for its hosts. In the environment of the command line they are in upper case, with underscores. */
  readonly credentials?: readonly string[]
  /** Its rows under "What it reads" in the README, as Markdown. */
  readonly reads: readonly ReadsRow[]
  entries(value: Value): readonly Entry[]
  /** What stands after the colon of the entry's origin. Two entries of one origin are one. */
  place(entry: Entry): string
  /** The web address that the origin is made from, which may carry credentials. */
  address?(entry: Entry): string
  /** What everything of the entry is, where the person says so. */
  type?(entry: Entry): ContributionType | undefined
  /** What of an entry counts. */
  filter?(entry: Entry): Filter | undefined
  /** What counts by what is said of this kind, of everything that others wrote, configured or only recorded. */
  kindFilter?(value: Value): KindFilter
  /**
   * What is wrong with an entry that follows its schema, and what to write instead. Asked only where the key holds a list:
   * see `findMistakes`.
   */
  mistakeIn?(entry: Entry, asked: Circumstances): string | undefined
  /** Why an address does not do as a feed and what to write instead, where this source reads it better. */
  mistakeAsFeed?(address: string): string | undefined
  /** What an entry is in the record, where the file alone says it. */
  mirror?(entry: Entry): Contribution
  /** What has to be found out before anything is collected. Throws ConfigError for what the person must change. */
  prepare?(entries: readonly Entry[], value: Value, context: PrepareContext): Promise<Prepared<Entry>>
  /**
   * Reads an entry to its end, or throws: half a reading is no reading. What is wrong with it should be said by
   * `mistakeIn`, before the first request.
   */
  collect?(entry: Entry, context: SourceContext): Promise<Harvest>
}

export interface ReadsRow {
  readonly what: string
  readonly needs: string
  /** How far back. */
  readonly reaches: string
}

export interface SourceInput {
  readonly name: string
  /** Where it belongs in the configuration file, below the source's key. */
  readonly path: readonly string[]
  /** Whether a comma separates its values too; lines always do. */
  readonly takesCommas?: true
  /** What follows the option in the command line's help, and what it is for. Left out where it is no option there. */
  readonly help?: readonly [value: string, what: string]
}

/** What an entry may depend on beside itself. */
export interface Circumstances {
  readonly hasCredential: (name: string) => boolean
  /** What an input is called where the person writes it. */
  readonly nameOf: (input: string) => string
  /** Asks all sources: see `mistakeAsFeed`. */
  readonly mistakeAsFeed: (address: string) => string | undefined
}

export interface PrepareContext {
  readonly github: SearchClient
  /** Whose repository it is, where there is one. */
  readonly owner: string | undefined
  readonly nameOf: (input: string) => string
}

export interface Prepared<Entry> {
  readonly entries: readonly Entry[]
  /** Who it is, for the log. */
  readonly person?: Person
  readonly notices: readonly string[]
}

export interface Person {
  /** On the person's profile, where it could be read. */
  readonly name: string | undefined
  /** What their accounts are called. */
  readonly logins: readonly string[]
}

/** What a run gives every source. */
export type RunContext = Omit<SourceContext, 'origin'>

export interface SourceContext {
  /** The entry's own. */
  readonly origin: string
  /** Requests with a waiting budget of this source's own. */
  readonly http: Http
  /** The JSON at an address, fetched through `http` and proved to be what a schema describes. */
  readonly getJson: GetJson
  /** Waits as long as a host asked for inside of an answer, within the source's budget. Throws HttpError beyond it. */
  readonly pause: Http['pause']
  /** The GitHub where contributions are searched, through `http`. */
  readonly github: SearchClient
  /** The GitHub that is searched, and how. */
  readonly search: SearchAccess
  /** Where feeds are read, those of all sources. */
  readonly parser: FeedParser
  /** The keys that were given, by the input's name. */
  readonly credentials: Credentials
  /** How far back requests reach. What a source gives beyond it is welcome. */
  readonly window: Window
  /** The day it really is, `YYYY-MM-DD`: when metrics are read, whatever the window's end. */
  readonly today: string
}

export type Credentials = Readonly<Record<string, string | undefined>>

export interface SearchAccess {
  /** Whether it is github.com that is searched. */
  readonly isDotcom: boolean
  /** What the person calls the token: an input or a variable. */
  readonly tokenName: string
  /** The token is a person's, not that of the workflow. */
  readonly isOwnToken: boolean
}

export interface Harvest {
  /** The entry's own origin, or a more lasting one that only a reading can tell: a handle's channel. */
  readonly origin: string
  /** In any order; a thing may stand here twice. */
  readonly contributions: readonly Contribution[]
  /** What may not be out yet, and is recorded when it is: see `judgeOutcome`. */
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

/** A declared source, whatever its values and entries are. */
export interface Source extends Kind {
  readonly key: string
  readonly about: string
  readonly schema: v.GenericSchema
  readonly inputs: readonly SourceInput[]
  readonly credentials: readonly string[]
  readonly reads: readonly ReadsRow[]
  mistakeAsFeed(address: string): string | undefined
  /** What is wrong with the entries of a value that follows the schema. */
  mistakesIn(value: unknown, asked: Circumstances): readonly string[]
  /** What is to be read, and what counts of it. `value` is what the schema gave, of inputs and file together, if anything. */
  plan(value: unknown): Plan
}

/** What the person wants of one kind of source. */
export interface Plan {
  readonly origins: readonly PlannedOrigin[]
  readonly mirrored: readonly Contribution[]
  readonly filter?: KindFilter
  /** What is to be collected, once all is known. Throws ConfigError. */
  prepare(context: PrepareContext): Promise<Prepared<Collector>>
}

/** What is configured of an origin. */
export interface PlannedOrigin {
  readonly origin: string
  readonly address?: string | undefined
  readonly type?: ContributionType | undefined
  readonly counts?: Filter | undefined
}

/** One origin that can be read. */
export interface Collector {
  readonly origin: string
  collect(context: RunContext): Promise<Harvest>
}
