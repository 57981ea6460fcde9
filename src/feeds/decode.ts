import { TextDecoder } from 'node:util'

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
  // No byte order mark, but the document's first `<` in two bytes.
  { label: 'utf-16le', bytes: [0x3c, 0x00] },
  { label: 'utf-16be', bytes: [0x00, 0x3c] },
]

/**
 * Decodes a feed by its byte order mark, else by the charset in its HTTP header, else by its XML declaration, else as UTF-8.
 * https://www.w3.org/TR/xml/#sec-guessing
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
    // A declaration of UTF-16 is wrong if it can be read as single bytes. .NET's StringWriter writes such ones.
    /\sencoding\s*=\s*["'](?!utf-?16|ucs-?2|unicode)([^"']+)["']/i.exec(declaration)?.[1],
    'utf-8',
  ]
  for (const label of labels) {
    const decoder = label === undefined ? undefined : toDecoder(label)
    if (decoder) return decoder.decode(bytes)
  }
  return ''
}

/** `undefined` for an unknown charset. */
function toDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}
