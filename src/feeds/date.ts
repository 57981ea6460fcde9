import { isDay } from '../record/window.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** UTC offsets in hours of the zones in RFC 822 and of others that feeds use: https://www.rfc-editor.org/rfc/rfc822#section-5 */
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
/** Earlier dates are placeholders that programs write for a missing date: the year 1, or 1970-01-01. */
const FIRST_YEAR = 1971
/** White space has been collapsed before these are applied. */
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?`
const ZONE = String.raw` ?((?:gmt|utc)?[+-]\d{2}(?::?\d{2})?|[a-z]{1,5})?(?: ?\([^)]*\))?`
/** https://www.rfc-editor.org/rfc/rfc3339, and variants that feeds use: a space instead of `T`, no seconds, no zone. */
const ISO = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[t ] ?${TIME}${ZONE})?$`, 'i')
/** https://www.rfc-editor.org/rfc/rfc822#section-5, with or without the weekday, with full month names and two-digit years. */
const RFC_822 = new RegExp(
  String.raw`^(?:[a-z]+(?:\.?, ?|\.? ))?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?:,? ${TIME}${ZONE})?$`,
  'i',
)

/**
 * Converts a feed's date to `YYYY-MM-DDTHH:MM:SSZ` in UTC, or to `YYYY-MM-DD` if it has no time. A time without a zone is
 * taken as UTC. `undefined` for anything else: `Date.parse` would guess, and file an entry under a day that nobody wrote.
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
  // JavaScript's dates have no leap seconds, which are written as 60.
  const seconds = Math.min(Number(second), 59)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60 || offset === undefined)
    return undefined
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const moment = Date.UTC(year, month - 1, date, Number(hour), Number(minute) - offset, seconds)
  const iso = new Date(moment).toISOString().replace('.000Z', 'Z')
  // With its zone, the last day of the year 9999 may end up in the year 10000.
  return /^\d{4}-/.test(iso) ? iso : undefined
}

/** The offset in minutes east of UTC; `undefined` if it is invalid. Unknown names count as UTC: https://www.rfc-editor.org/rfc/rfc2822#section-4.3 */
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
