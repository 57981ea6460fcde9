import type { Contribution } from './contribution.ts'
import { parseWebUrl } from './url.ts'

/** What the record and the log have to know of a kind of source. Each source declares its own: see sources/source.ts. */
export interface Kind {
  /** What its origins begin with, before the colon: `youtube`. */
  readonly kind: string
  /** What it is called in the log. */
  readonly label: string
  /** The page of what an origin names after the colon. Where there is such a page, the log calls the source by its entries' container. */
  readonly page?: (place: string) => string | undefined
  /** What the person can do where its past is not known, as the end of a sentence. Absent where its past is always known. */
  readonly remedy?: string
  /** Its ids begin with its name and are its own to describe; whatever else it shows is somebody else's. */
  readonly ownsItsIds?: true
  /** Its entries are posts, which people publish in several places. */
  readonly isPosted?: true
  /** Its entries are what the person wrote into a file, and leave the record when they leave the file. */
  readonly isMirrored?: true
}

/** The kind of an origin, or of an id that begins with a kind's name. `undefined` for one that no source declares. */
export type KindOf = (originOrId: string) => Kind | undefined

export function createKindOf(kinds: readonly Kind[]): KindOf {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]))
  return (text) => byName.get(text.split(':', 1)[0] ?? '')
}

/** What stands after the colon of an origin: the address of a feed, the id of a channel. */
export function placeOf(origin: string): string {
  return origin.slice(origin.indexOf(':') + 1)
}

/** The web address that an origin names, as a feed's does. */
export function addressOf(origin: string): string | undefined {
  const place = placeOf(origin)
  return parseWebUrl(place) && place
}

export function isMirrored({ origin }: Contribution, kindOf: KindOf): boolean {
  return kindOf(origin)?.isMirrored === true
}
