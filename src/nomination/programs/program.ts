import type { ContributionType, MetricName } from '../../record/contribution.ts'

/** How sure a fact is: seen in the live service, copied from the form by a user, or concluded. */
export type Certainty = 'captured' | 'transcribed' | 'inferred'

/** What is known about a program, and from where. */
export interface Fact {
  readonly about: string
  readonly source: string
  /** The day of the source, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly asOf: string
  readonly certainty: Certainty
}

/** What a field of the form holds of an item. */
export type FieldContent =
  | 'kind'
  | 'format'
  | 'title'
  | 'description'
  | 'url'
  /** The page of the event, or whatever else the activity took place in. */
  | 'agenda'
  /** Of several days the last one. */
  | 'date'
  /** The day itself for what lasts a day. */
  | 'end-date'
  | 'role'
  /** Those that the field's choices have, where it has some. */
  | 'tags'
  | 'primary-area'
  | 'additional-areas'
  | 'audience'
  /** Where it took place: of the field's choices the one that its name says. */
  | 'event'
  /** In a room, online or both, by the numbers that are known. The field's choices are in this order. */
  | 'venue'
  | 'time-zone'
  /** The first of the field's choices for a highlight of the person's. */
  | 'highlight'
  | 'nothing'
  /** With `plus` both together, such as those in the room and those online, where one of them is known. */
  | { readonly metric: MetricName; readonly plus?: MetricName }

export interface Field {
  /** As the form calls it. */
  readonly name: string
  readonly content: FieldContent
  /** The longest text it takes, in characters. */
  readonly limit?: number
  /** The values to choose from. */
  readonly choices?: readonly string[]
  /** The most values it takes. */
  readonly most?: number
  /**
   * At which of the venues, as the venue's field has them, the form has this field, such as a country: everywhere by default.
   * It is empty and not asked for while the venue is not known.
   */
  readonly venues?: readonly string[]
  /** The form requires it, so it is marked as to fill where it is not known. */
  readonly isRequired?: boolean
}

/** An activity type of the program. */
export interface Kind {
  readonly name: string
  /** The fields of this kind that not every kind has, above all numbers. */
  readonly fields: readonly string[]
  /** The roles it knows, the usual one first. */
  readonly roles: readonly string[]
  /** The role in what is the person's own, such as their repositories, where it is not the usual one. */
  readonly ownRole?: string
}

/** How a type of ours maps to the program. */
export interface Mapping {
  /** The name of a kind. */
  readonly kind: string
  /**
   * Only for what took place there, for this role, or for what is called so, by itself or by where it took place. Of several
   * mappings of a type the first that fits is taken.
   */
  readonly when?: { readonly container?: RegExp; readonly role?: RegExp; readonly name?: RegExp }
  /** What the program calls it within the kind, and what it may call it where the form's list is longer. */
  readonly format?: string
  readonly formats?: readonly string[]
  /** The fields of the kind that make sense for this type; all by default. A recording, for one, has no livestream views. */
  readonly fields?: readonly string[]
  /**
   * Which of these the person has to fill where nothing is known; all by default. Of numbers only the first is asked for, and
   * only where none is known: a talk has listeners in the room, online, or both.
   */
  readonly needs?: readonly string[]
  /** The metric of a field, where it is another one than usual for this type. */
  readonly numbers?: Readonly<Record<string, MetricName>>
}

/** A yes/no question of the form, which asks for the activities that answer it. */
export interface Gate {
  readonly question: string
  readonly types: readonly ContributionType[]
  /** Other types that answer it where they are called so, by themselves or by where they took place. */
  readonly named?: { readonly types: readonly ContributionType[]; readonly name: RegExp }
  /** What only the person can tell of the answer, as the end of a sentence: `if it is about one of its projects`. */
  readonly provided?: string
}

/** A free text that the form asks for. */
export interface Prompt {
  /** Its key under `answers` in the configuration file. */
  readonly id: string
  readonly text: string
  /** In characters; absent where it is not known. */
  readonly limit?: number
  /** Who the person is: answered by `about` where it has no answer of its own. */
  readonly isAbout?: true
}

/** An award program: its forms, as data. What is not known is left out. */
export interface Program<Id extends string = string> {
  readonly id: Id
  readonly name: string
  /** What the pack knows of the form, for the README's table of programs. */
  readonly known: string
  readonly kinds: readonly Kind[]
  /** A type that is not here has no place in the form. */
  readonly mappings: Readonly<Partial<Record<ContributionType, Mapping | readonly Mapping[]>>>
  /** In the form's order. */
  readonly fields: readonly Field[]
  readonly audiences: readonly string[]
  /** The most items it accepts, and the fewest. */
  readonly cap?: number
  readonly least?: number
  /** How many of the next are shown in full; 15 by default. */
  readonly spares?: number
  /** Only what has an address of its own that anybody can open: no list, no home page, nothing behind a sign-in. */
  readonly takesDirectLinksOnly?: true
  /** The selected items stand under their kinds, where the form asks for one after the other. */
  readonly isByKind?: true
  /** How many months count, up to today; 12 by default. */
  readonly months?: number
  /**
   * For programs that count from a fixed day of the year, `MM-DD`: until `decides`, last year's period is still the one
   * that is decided on. With `isYear` a period ends the day before the next begins.
   */
  readonly season?: { readonly begins: string; readonly decides: string; readonly isYear?: true }
  readonly gates: readonly Gate[]
  readonly prompts: readonly Prompt[]
  readonly facts: readonly Fact[]
  /** What is not known of the form, as sentences. */
  readonly unknown?: readonly string[]
}

/** Keeps the id as a type: the ids that can be asked for are made from it, see registry.ts. */
export function defineProgram<const Id extends string>(program: Program<Id>): Program<Id> {
  return program
}
