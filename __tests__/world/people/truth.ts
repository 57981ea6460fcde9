/** What is true of a year, written down by hand and knowing nothing of any implementation: see measure.ts for how it is used. */

/** What a deed is to the form: the dialog it belongs to. */
export type DeedKind =
  | 'blog'
  | 'book'
  | 'podcast'
  | 'video'
  | 'short'
  | 'stream'
  | 'code'
  | 'package'
  | 'feedback'
  | 'mentoring'
  | 'talk'
  | 'event'
  | 'group'

/** Numbers that the person or a platform has said. */
export interface Numbers {
  readonly views?: number
  readonly live?: number
  readonly attendees?: number
  readonly sessions?: number
  readonly copies?: number
  readonly downloads?: number
}

/** One thing that somebody did, or one of several of a kind. */
export interface Deed {
  /** How the record knows it: its address, or of what was written by hand its day and title. */
  readonly key: string
  readonly kind: DeedKind
  readonly title: string
  /** In the person's time zone. */
  readonly date: string
  readonly end?: string
  readonly url?: string
  /** Other addresses that are as good: of the event, the package. */
  readonly urls?: readonly string[]
  /** Roles that are right, where it is not the usual one of the dialog. */
  readonly roles?: readonly string[]
  readonly numbers?: Numbers
  /** Where it was: a place, an event, somebody's show. */
  readonly place?: string
  /** A sentence that the person or the post has for it. */
  readonly says?: string
  readonly audience?: readonly string[]
  /** Held on a screen: nobody sat in the room. */
  readonly isOnline?: boolean
  /** What the organiser's dialog would be told. */
  readonly eventType?: RegExp
  /** The same thing again: its original, or the talk that is seen in it. */
  readonly copyOf?: string
  readonly recordingOf?: string
  /** Several that are one item: a talk given more than once, meetups of a group. */
  readonly series?: string
  /** Of a pull request. */
  readonly repository?: string
  readonly isOwn?: boolean
  readonly isMechanical?: boolean
}

export interface Series {
  readonly id: string
  /** What a title of the whole may call it. */
  readonly name: string
  /** Has to be one item, with all its members, wherever any of it is chosen. */
  readonly isOne: boolean
}

export interface Truth {
  /** The login whose pull requests these are. */
  readonly login: string
  readonly deeds: readonly Deed[]
  readonly series: readonly Series[]
  readonly audience: readonly string[]
  /** Names on the program's list that are right for this person's work. */
  readonly areas: readonly string[]
  readonly timeZone: RegExp
  /** What this person's platforms add to their texts, beside what is never right. */
  readonly noise: readonly RegExp[]
  /** Keys of deeds, and ids of series, that a sensible person would certainly hand in. */
  readonly needed: readonly string[]
  /** At least so many of a kind have to be among the items. */
  readonly atLeast: Readonly<Partial<Record<DeedKind, number>>>
}

/** The day of a moment in UTC, where the person lives. */
export function dayIn(timeZone: string, moment: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment))
}
