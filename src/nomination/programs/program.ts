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
  | 'date'
  | 'end-date'
  | 'role'
  | 'tags'
  | 'primary-area'
  | 'additional-areas'
  | 'audience'
  | 'nothing'
  | { readonly metric: MetricName }

export interface Field {
  /** As the form calls it. */
  readonly name: string
  readonly content: FieldContent
  /** The longest text it takes, in characters. */
  readonly limit?: number
  /** The values to choose from. */
  readonly choices?: readonly string[]
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
}

/** How a type of ours maps to the program. */
export interface Mapping {
  /** The name of a kind. */
  readonly kind: string
  /** What the program calls it within the kind. */
  readonly format?: string
  /** The fields of the kind that make sense for this type; all by default. A recording, for one, has no livestream views. */
  readonly fields?: readonly string[]
  /** The metric of a field, where it is another one than usual for this type. */
  readonly numbers?: Readonly<Record<string, MetricName>>
}

/** A yes/no question of the form, which asks for the activities that answer it. */
export interface Gate {
  readonly question: string
  readonly types: readonly ContributionType[]
}

/** An award program: its forms, as data. What is not known is left out. */
export interface Program<Id extends string = string> {
  readonly id: Id
  readonly name: string
  /** What the pack knows of the form, for the README's table of programs. */
  readonly known: string
  readonly kinds: readonly Kind[]
  /** A type that is not here has no place in the form. */
  readonly mappings: Readonly<Partial<Record<ContributionType, Mapping>>>
  /** In the form's order. */
  readonly fields: readonly Field[]
  readonly audiences: readonly string[]
  /** The most items it accepts. */
  readonly cap?: number
  /**
   * For programs that count from a fixed day of the year, `MM-DD`: until `decides`, last year's period is still the one
   * that is decided on. Without it, the last 12 months count.
   */
  readonly season?: { readonly begins: string; readonly decides: string }
  readonly gates: readonly Gate[]
  /** Free texts it asks for. */
  readonly prompts: readonly { readonly text: string; readonly limit: number }[]
  readonly facts: readonly Fact[]
}

/** Keeps the id as a type: the ids that can be asked for are made from it, see registry.ts. */
export function defineProgram<const Id extends string>(program: Program<Id>): Program<Id> {
  return program
}
