import { Temporal } from 'temporal-polyfill'

/** The first and the last day of the log, `YYYY-MM-DD`, both inclusive, as days in `timeZone` (IANA). */
export interface Window {
  readonly since: string
  readonly until: string
  readonly timeZone: string
}

/** When something was, as a contribution says it. */
export interface Dated {
  readonly date: string
  readonly 'end-date'?: string
}

const WINDOW_MONTHS = 12
/** The limits of recorded dates. Within them, text order is time order. */
const FIRST_DAY = '0001-01-01'
const LAST_DAY = '9999-12-31'
const FIRST_SECOND = `${FIRST_DAY}T00:00:00Z`
const LAST_SECOND = `${LAST_DAY}T23:59:59Z`

/** The window that ends on `until`: from `since`, or `months` long, with the day clamped to the end of the month. */
export function toWindow(until: string, timeZone: string, since?: string, months = WINDOW_MONTHS): Window {
  const first = Temporal.PlainDate.from(until).subtract({ months }).add({ days: 1 })
  return { since: since ?? toDayText(first), until, timeZone }
}

/** Whether the day of a recorded date (see `Contribution.date`) lies in the window. */
export function isInWindow(window: Window, date: string): boolean {
  const day = toDay(date, window.timeZone)
  return window.since <= day && day <= window.until
}

/** The first and the last day of an entry in a zone. An end before the beginning is none. */
export function daysOf(
  { date, 'end-date': end }: Dated,
  timeZone: string,
): { readonly first: string; readonly last: string } {
  const first = toDay(date, timeZone)
  return { first, last: end !== undefined && end > first ? end : first }
}

/** Whether an entry belongs to the window: one of its days lies in it. */
export function overlaps(window: Window, entry: Dated): boolean {
  const day = dayIn(window, entry)
  return window.since <= day && day <= window.until
}

/**
 * The day on which an entry is shown: its last. One that goes on after the window is shown on the window's last day, so that
 * it stands with the newest as long as it lasts; one that begins after the window, on its own first day.
 */
export function dayIn({ until, timeZone }: Window, entry: Dated): string {
  const { first, last } = daysOf(entry, timeZone)
  if (last <= until) return last
  return first > until ? first : until
}

/** The day of a recorded date in a zone. A bare day is that day in every zone. Clamped to the years 1 to 9999. */
export function toDay(date: string, timeZone: string): string {
  if (date.length === 'YYYY-MM-DD'.length) return date
  return toDayText(Temporal.Instant.from(date).toZonedDateTimeISO(timeZone).toPlainDate())
}

/** The first second of a day in a zone, `YYYY-MM-DDTHH:MM:SSZ`. Where clocks skip midnight it is the first one that exists. */
export function startOfDay(day: string, timeZone: string): string {
  return toSeconds(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant())
}

/** The last second of a day in a zone, `YYYY-MM-DDTHH:MM:SSZ`. */
export function endOfDay(day: string, timeZone: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone)
  return toSeconds(next.toInstant().subtract({ seconds: 1 }))
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(day: string, days: number): string {
  return toDayText(Temporal.PlainDate.from(day).add({ days }))
}

/** The same day so many months later, or earlier where `months` is negative; at most the last day of its month. */
export function addMonths(day: string, months: number): string {
  return toDayText(Temporal.PlainDate.from(day).add({ months }))
}

/** Days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** Every month that a window touches, `YYYY-MM`. */
export function monthsOf({ since, until }: Pick<Window, 'since' | 'until'>): string[] {
  const first = Temporal.PlainYearMonth.from(since)
  const { months } = first.until(Temporal.PlainYearMonth.from(until), { largestUnit: 'month' })
  return Array.from({ length: months + 1 }, (_, index) => first.add({ months: index }).toString())
}

/** The months that lie in a window from their first to their last day, `YYYY-MM`. */
export function wholeMonthsOf(window: Window): string[] {
  return monthsOf(window).filter((month) => {
    const { daysInMonth } = Temporal.PlainYearMonth.from(month)
    return window.since <= `${month}-01` && `${month}-${daysInMonth}` <= window.until
  })
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`, which has no year 0. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** Seconds of an ISO 8601 duration of days and less, such as `P1DT2H3M4S`; `undefined` for any other text. */
export function parseDuration(text: string): number | undefined {
  try {
    return Temporal.Duration.from(text).total('second')
  } catch {
    return undefined
  }
}

export function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
  } catch {
    return false
  }
}

/** A zone or added days may lead out of the years 1 to 9999. */
function toDayText(day: Temporal.PlainDate): string {
  return clamp(day.year, day.toString(), FIRST_DAY, LAST_DAY)
}

function toSeconds(instant: Temporal.Instant): string {
  const { year } = instant.toZonedDateTimeISO('UTC')
  return clamp(year, instant.toString({ smallestUnit: 'second' }), FIRST_SECOND, LAST_SECOND)
}

function clamp(year: number, text: string, first: string, last: string): string {
  if (year < 1) return first
  return year > 9999 ? last : text
}
