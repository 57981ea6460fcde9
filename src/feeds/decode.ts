import { TextDecoder } from 'node:util'

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
  // No mark, but the first `<` of the document in two bytes.
  { label: 'utf-16le', bytes: [0x3c, 0x00] },
  { label: 'utf-16be', bytes: [0x00, 0x3c] },
]

/**
 * The text of a feed, by its byte order mark, else the charset of its HTTP header, else its XML declaration, else as
 * UTF-8. https://www.w3.org/TR/xml/#sec-guessing
 */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const marked = BYTE_ORDER_MARKS.find(({ bytes: mark }) =>
    mark.every((byte, index) => bytes[index] === byte),
  )
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declaration = /^\s*<\?xml[^>]*/i.exec(start)?.[0] ?? ''
  const labels = [
    marked?.label,
    /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '')?.[1],
    // Read byte by byte, a declaration cannot mean it when it says two bytes a character, as .NET's string writer does.
    /\sencoding\s*=\s*["'](?!utf-?16|ucs-?2|unicode)([^"']+)["']/i.exec(declaration)?.[1],
    'utf-8',
  ]
  for (const label of labels) {
    const decoder = label === undefined ? undefined : toDecoder(label)
    if (decoder) return decoder.decode(bytes)
  }
  return ''
}

/** A decoder for a label, or `undefined` for a charset nobody knows. */
function toDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
