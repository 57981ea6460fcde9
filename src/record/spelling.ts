import { decodeHTML } from 'entities'

/** How many layers of encoding are taken off in search of a secret. */
const MAX_DECODINGS = 4
/** A byte in a URL, a character reference in HTML, an escape in JSON and other languages. */
const ESCAPE = /%[\da-f]{2}|&(?:#\d+|#x[\da-f]+);?|&[a-z][a-z\d]{1,31};|\\u[\da-f]{4}|\\x[\da-f]{2}/gi

/** A part of a text, from `start` up to but not including `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The text as it is and after each round of decoding, as UTF-8 with one character per byte. A secret may occur in any of
 * them.
 */
export function toSpellings(text: string): string[] {
  const spellings = [toBytes(text)]
  for (let round = 0; round < MAX_DECODINGS; round++) {
    const [last = ''] = spellings.slice(-1)
    const decoded = last.replace(ESCAPE, toMeant)
    if (decoded === last) break
    spellings.push(decoded)
  }
  return spellings.map(normalise)
}

/** Where `words`, themselves spellings, occur in a text in any encoding. */
export function findSpelled(text: string, words: readonly string[]): Span[] {
  if (!toSpellings(text).some((one) => words.some((word) => one.includes(word)))) return []
  // Tracking positions is slow, and only needed once something was found.
  return toDecodedTexts(text).flatMap((decoded) => words.flatMap((word) => findAll(decoded, word)))
}

/** A plus may mean a space, and a backslash may be a redundant escape. */
function normalise(bytes: string): string {
  return bytes.replaceAll('\\', '').replaceAll('+', ' ')
}

/** One spelling of a text, and where each of its bytes starts and ends in the text. */
interface DecodedText {
  readonly bytes: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

function toDecodedTexts(text: string): DecodedText[] {
  const texts = [toDecodedText(text)]
  for (let decoded = texts[0]; decoded && texts.length <= MAX_DECODINGS; ) {
    decoded = decodeOnce(decoded)
    if (decoded) texts.push(decoded)
  }
  return texts.map(({ bytes, starts, ends }) => {
    const isKept = (_: number, index: number) => bytes[index] !== '\\'
    return { bytes: normalise(bytes), starts: starts.filter(isKept), ends: ends.filter(isKept) }
  })
}

function toDecodedText(text: string): DecodedText {
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of text) {
    const end = at + character.length
    for (let bytes = Buffer.byteLength(character); bytes > 0; bytes--) {
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { bytes: toBytes(text), starts, ends }
}

/** `undefined` where nothing is encoded. */
function decodeOnce({ bytes, starts, ends }: DecodedText): DecodedText | undefined {
  const parts: string[] = []
  const decoded = { starts: [] as number[], ends: [] as number[] }
  let at = 0
  const copy = (to: number) => {
    parts.push(bytes.slice(at, to))
    for (; at < to; at++) {
      decoded.starts.push(starts[at] ?? 0)
      decoded.ends.push(ends[at] ?? 0)
    }
  }
  for (const { 0: escaped, index } of bytes.matchAll(ESCAPE)) {
    copy(index)
    at = index + escaped.length
    const meant = toMeant(escaped)
    parts.push(meant)
    for (let count = meant.length; count > 0; count--) {
      decoded.starts.push(starts[index] ?? 0)
      decoded.ends.push(ends[at - 1] ?? 0)
    }
  }
  if (at === 0) return undefined
  copy(bytes.length)
  return { bytes: parts.join(''), ...decoded }
}

function toMeant(escaped: string): string {
  if (escaped.startsWith('&')) return toBytes(decodeHTML(escaped))
  const code = String.fromCharCode(Number.parseInt(escaped.replace(/^(?:%|\\[ux])/i, ''), 16))
  return escaped.startsWith('%') ? code : toBytes(code)
}

function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}

function findAll({ bytes, starts, ends }: DecodedText, word: string): Span[] {
  const found: Span[] = []
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
    found.push({ start: starts[at] ?? 0, end: ends[at + word.length - 1] ?? 0 })
  }
  return found
}
