import { isDay } from '../record/window.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Hours from UTC of the zones that RFC 822 names, and of some that feeds use: https://www.rfc-editor.org/rfc/rfc822#section-5 */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  bst: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  jst: 9,
}
/** Older dates are a program's word for none: the year 1, or the first moment that computers count from. */
const FIRST_YEAR = 1971
/** Runs of white space are one space by then. */
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`
const ZONE = String.raw` ?((?:gmt|utc)?[+-]\d{2}(?::?\d{2})?|[a-z]{1,5})?(?: ?\([^)]*\))?`
/** https://www.rfc-editor.org/rfc/rfc3339, and what feeds make of it: a space for the `T`, no seconds, no zone. */
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[t ] ?${TIME}${ZONE})?$`, 'i')
/** https://www.rfc-editor.org/rfc/rfc822#section-5, with or without the day's name, months in full, years of two digits. */
const RFC_822 = new RegExp(
  String.raw`^(?:[a-z]+(?:\.?, ?|\.? ))?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?:,? ${TIME}${ZONE})?$`,
  'i',
)

/**
 * A feed's date as the record has it: `YYYY-MM-DDTHH:MM:SSZ`, or `YYYY-MM-DD` where it names no time. A time without a
 * zone is taken as UTC. `undefined` when it is no date: guessing, as `Date.parse` does, would file an entry under a
 * day that nobody wrote.
 */
export function parseFeedDate(text: string): string | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  const iso = ISO.exec(trimmed)
  if (iso) {
    const [, year = '', month = '', day = '', ...time] = iso
    return toDate(`${year}-${month}-${day}`, time)
  }
  const rfc = RFC_822.exec(trimmed)
  if (!rfc) return undefined
  const [, day = '', name = '', year = '', ...time] = rfc
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  return toDate(`${toYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, time)
}

function toDate(
  day: string,
  [hour, minute, second = '00', zone = 'z']: (string | undefined)[],
): string | undefined {
  if (!isDay(day) || Number(day.slice(0, 4)) < FIRST_YEAR) return undefined
  if (hour === undefined || minute === undefined) return day
  const offset = toOffset(zone.toLowerCase())
  // A leap second is written 60; the calendar of JavaScript has none.
  const seconds = Math.min(Number(second), 59)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60 || offset === undefined)
    return undefined
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const moment = Date.UTC(year, month - 1, date, Number(hour), Number(minute) - offset, seconds)
  const iso = new Date(moment).toISOString().replace('.000Z', 'Z')
  // The zone may carry the last day of the year 9999 beyond what a date of four digits can say.
  return /^\d{4}-/.test(iso) ? iso : undefined
}

/** Minutes east of UTC; `undefined` for no such offset. A name that says nothing certain is UTC: https://www.rfc-editor.org/rfc/rfc2822#section-4.3 */
function toOffset(zone: string): number | undefined {
  if (Object.hasOwn(ZONES, zone)) return (ZONES[zone] ?? 0) * 60
  const numeric = /([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!numeric) return 0
  const [, sign, hours = '0', minutes = '0'] = numeric
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** https://www.rfc-editor.org/rfc/rfc2822#section-4.3 */
function toYear(text: string): string {
  if (text.length === 4) return text
  return String(Number(text) + (Number(text) < 50 ? 2000 : 1900))
}
