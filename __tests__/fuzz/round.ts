import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { problemsOf } from '../../src/errors.ts'
import { LedgerError } from '../../src/record/ledger-file.ts'

/** Inputs of one kind, and what must hold of each. */
export interface Round {
  readonly name: string
  /** So many take about a second. */
  readonly runs: number
  readonly property: fc.IAsyncProperty<[unknown]>
}

/** Called with what is done to one input and how long it may take; a failure is thrown. */
export type Watch = <T>(label: string, act: () => T | Promise<T>) => Promise<T>

export function createRound<T>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => Promise<void>,
): Round {
  return { name, runs, property: fc.asyncProperty(inputs, check) as unknown as Round['property'] }
}

/** What only a programmer understands. What is quoted from the input is none of it. */
const INTERNAL =
  /is not a function|is not iterable|is not defined|cannot (?:read|set|convert|parse|destructure)|undefined|\[object |\bNaN\b|(?:type|range|syntax|reference|assertion)error|call stack|invalid (?:time value|url|date|array|regular)|node:|\.[jt]s:\d|^\s*$/i

/** What a person is told stands on one line, in their words. Other signs that a terminal obeys are taken out where it is shown. */
export function checkMessage(message: string): void {
  if (/[\r\n]/.test(message)) throw new Error(`more than a line: ${JSON.stringify(message)}`)
  const told = message.replace(/".*"/s, '"…"').replace(/"[^"]*$/, '"…')
  if (INTERNAL.test(told)) throw new Error(`told to a person: ${message}`)
}

/** The result, or `undefined` where the input was refused in words by one of the product's own errors. */
export async function readOrRefuse<T>(
  act: () => T | Promise<T>,
  isOwn: (error: unknown) => error is Error,
): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    if (!isOwn(error)) throw error
    for (const { message } of problemsOf(error)) checkMessage(message)
    return undefined
  }
}

export function isLedgerError(error: unknown): error is LedgerError {
  return error instanceof LedgerError
}

/** Whatever the order of keys; what differs is shown as JSON. */
export function checkSame(what: string, a: unknown, b: unknown): void {
  if (!isDeepStrictEqual(a, b)) throw new Error(`${what}:\n${JSON.stringify(a)}\n${JSON.stringify(b)}`)
}
