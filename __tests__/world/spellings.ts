import { decodeHTML } from 'entities'

/** How publishers write one and the same text. */
export const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  encoded: encodeURIComponent,
  'in lower-case hex': (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'encoded sign by sign': (text) => percent(text),
  'encoded twice': (text) => percent(text).replaceAll('%', '%25'),
  'with a plus for a space': (text) => encodeURIComponent(text).replaceAll('%20', '+'),
  'in HTML': (text) => text.replace(/[^a-z\d]/gi, (sign) => `&#${sign.codePointAt(0)};`),
  'in HTML, hexadecimal': (text) => [...text].map((sign) => `&#x${hex(sign)};`).join(''),
  'in HTML twice': (text) => text.replace(/[^a-z\d]/gi, (sign) => `&amp;#${sign.codePointAt(0)};`),
  'encoded in HTML': (text) => percent(text).replaceAll('%', '&#37;'),
  'in JSON': (text) => text.replaceAll('/', '\\/'),
  'in JSON, by numbers': (text) => [...text].map((sign) => `\\u${hex(sign).padStart(4, '0')}`).join(''),
}

/** Whether a text holds another, in whatever spelling. */
export function holds(text: string, secret: string): boolean {
  let left = text
  for (let round = 0; round < 6; round++) {
    // Invisible signs are ours: they keep GitHub from making links of numbers.
    const seen = left.replaceAll('\u2060', '')
    if (seen.includes(secret) || seen.replaceAll('+', ' ').includes(secret.replaceAll('+', ' '))) return true
    left = decodeHTML(left)
      .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      .replace(/\\(?=[^a-z\d])/gi, '')
  }
  return false
}

function percent(text: string): string {
  return [...text].map((sign) => `%${hex(sign).toUpperCase()}`).join('')
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')
}
