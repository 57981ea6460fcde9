import { isDay } from '../record/window.ts'

/** How a person writes to a run: in a workflow, or on a command line. */
export interface Wording {
  /** What an input is called there. */
  readonly nameOf: (input: string) => string
  /** How several values are written: one `a line`, or one `after the other`. */
  readonly oneBy: string
}

export interface InputOptions extends Wording {
  /** What was given for an input, empty when nothing was. */
  readonly get: (name: string) => string
  readonly now: Date
  /** API of the GitHub that is meant when none is named. */
  readonly apiUrl: string
  /** Whether nothing can be done without a token. */
  readonly needsToken: boolean
}

/** What is read from, and what is wrong with it. */
export interface Form extends InputOptions {
  readonly problems: string[]
}

/** Notes what is wrong with an input, and what to write instead. */
export function refuse({ problems, nameOf }: Form, name: string, message: string): void {
  problems.push(`${nameOf(name)}: ${message}`)
}

/** An input without white space around it; an empty one counts as absent. https://github.com/github/docs/issues/31513 */
export function readText({ get }: Form, name: string): string | undefined {
  return get(name).trim() || undefined
}

/** A token or key. One with white space inside was pasted badly, and would break the header it goes into. */
export function readSecret(form: Form, name: string): string | undefined {
  const secret = readText(form, name)
  if (secret !== undefined && /[^\x21-\x7E]/.test(secret)) {
    refuse(form, name, 'it holds white space or other characters that no token has. Paste it anew.')
  }
  return secret
}

/** The values of an input that takes several, each once. */
export function readItems({ get }: Form, name: string, separator: RegExp): string[] {
  const all = get(name)
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean)
  return [...new Set(all)]
}

/** `YYYY-MM-DD`. */
export function readDay(form: Form, name: string): string | undefined {
  const day = readText(form, name)
  if (day === undefined || isDay(day)) return day
  refuse(form, name, `"${day}" is not a day. Write it as YYYY-MM-DD, such as 2026-04-01.`)
  return undefined
}

/** One of several words; `absent` where nothing was given. */
export function readChoice<T extends string>(form: Form, name: string, choices: readonly T[], absent: T): T {
  const given = readText(form, name)
  if (given === undefined) return absent
  const choice = choices.find((one) => one === given)
  if (choice === undefined) refuse(form, name, `"${given}" is unknown. Write one of: ${choices.join(', ')}.`)
  return choice ?? absent
}
