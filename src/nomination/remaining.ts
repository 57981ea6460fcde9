import type { FilledField, FilledItem } from './fill.ts'
import type { Pack } from './pack.ts'

/** What is left for the person to say. */
export interface Remaining {
  readonly answers: number
  /** How long that takes, in minutes, to the next five. */
  readonly minutes: number
  /** Nothing says who some items are for, or what area they belong to: one line of the configuration says it of all. */
  readonly lacksAudience: boolean
  readonly lacksArea: boolean
  /** The fields that differ from item to item. */
  readonly fields: readonly { readonly item: FilledItem; readonly field: FilledField }[]
}

/** In minutes, by our own reckoning: to look a number up, to choose from a list, to write a line, to write an answer. */
const MINUTES = { number: 1.5, choice: 0.5, line: 2, answer: 10, once: 1 } as const

export function countRemaining({ selection, texts }: Pack): Remaining {
  const open = selection.flatMap((item) =>
    item.fields.filter(({ isToFill }) => isToFill).map((field) => ({ item, field })),
  )
  const lacks = (content: FilledField['content']) => open.some(({ field }) => field.content === content)
  const lacksAudience = lacks('audience')
  const lacksArea = lacks('primary-area')
  const fields = open.filter(({ field: { content } }) => content !== 'audience' && content !== 'primary-area')
  const unanswered = texts.filter(({ answer }) => answer === undefined).length
  const once = Number(lacksAudience) + Number(lacksArea)
  const minutes =
    once * MINUTES.once +
    unanswered * MINUTES.answer +
    fields.reduce((sum, { field }) => sum + MINUTES[effortOf(field)], 0)
  return {
    answers: once + unanswered + fields.length,
    minutes: Math.ceil(minutes / 5) * 5,
    ...{ lacksAudience, lacksArea, fields },
  }
}

function effortOf({ content, choices }: FilledField): keyof typeof MINUTES {
  if (typeof content === 'object') return 'number'
  return choices.length > 0 ? 'choice' : 'line'
}
