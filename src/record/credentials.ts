import { findSpelled, toSpellings } from './spelling.ts'
import { decodePart, parseWebUrl, STARS } from './url.ts'

/**
 * Words in the name of a parameter that mark a credential, as in `feed_token` and `X-Amz-Signature`. Such a value is only
 * ever sent with the request.
 */
const CREDENTIAL =
  /^(?:key|auth|pass|pwd|sig|hash|jwt)$|^(?:rss|feed|auth|access|private|secret)key$|(?:apikey|token|secret|password|passwd|passphrase|signature|credentials?)$/
/** Names whose value may also be a choice, as in `sort_key=most-read`. */
const CHOOSING = /sort|order|group/i
/** Values that are no secret, whatever the name of the parameter. */
const CHOICE =
  /^(?:newest|oldest|latest|recent|recently|published|updated|created|modified|changed|popular|trending|relevant|relevance|random|ascending|descending|default|public|private|required|optional|enabled|disabled|anonymous|bearer|digest|author|authors|category|categories)$/i

/**
 * Separators of parameters besides `&`: `;`, as HTML 4 advised (https://www.w3.org/TR/html401/appendix/notes.html#h-B.2.2),
 * and those of a URL nested in a parameter.
 */
const DIVIDER = /([;?]|%(?:25)*(?:26|3B|3F|23))/i
const EQUALS = /=|%(?:25)*3D/i
/** User name and password of a nested URL. */
const INNER_LOGIN = /(\/\/|%(?:25)*2F%(?:25)*2F)((?:(?!%(?:25)*(?:2F|3F|23|40))[^/?#&@])+)(?:@|%(?:25)*40)/gi

/** Placeholders for the password where the user name is a token, as in `https://TOKEN:x-oauth-basic@…`. */
const NO_PASSWORD = /^(?:|x|x-oauth-basic|x-token-auth|api[-_]?(?:token|key)|oauth2?|token|unused)$/i
/** Too long and too random for a person's name. */
const TOKEN_LIKE = /^(?=.*\d)(?=.*[a-z])[^@]{16,}$/i

/** A URL signed by Amazon, Google, CloudFront or Azure, which is valid only for a while. */
const SIGNED = /[?&](?:X-(?:Amz|Goog)-Signature|Signature|sig)=/i

/** Shorter values, such as a number taken for a key, may occur anywhere in a text by chance. */
const MIN_SECRET_LENGTH = 6
/**
 * A URL that may be published: without fragment, user name, password and parameters that carry a credential, and with stars
 * where one of its own secrets occurs again. Throws TypeError for a text that is not a URL.
 */
export function withoutCredentials(text: string): string {
  const url = new URL(text)
  url.username = ''
  url.password = ''
  url.hash = ''
  const path = url.pathname
    .split('/')
    .map((segment) => findCredential(segment, 1)?.before ?? segment)
    .join('/')
  const kept = url.search.slice(1).split('&').flatMap(keepHarmless).join('&')
  const rest = `${path}${kept && `?${kept}`}`.replace(INNER_LOGIN, '$1')
  const harmless = starSecrets(rest, credentialsIn(text))
  // Without a change the URL is kept exactly, even a question mark with nothing after it.
  return harmless === `${url.pathname}${url.search}` ? url.href : `${url.origin}${harmless}`
}

/** Origin and path of a URL: of these, only the path can hold a secret. */
export function withoutQuery(text: string): string {
  const url = new URL(text)
  return `${url.origin}${url.pathname}`
}

/**
 * A link from a feed without the query that it only has because a bare fragment (`#part`) was resolved against the URL of the
 * feed, or against a signed one that it redirected to: only fragments inherit the query of their base. `feed` is the URL of
 * the feed without credentials.
 */
export function withoutFeedQuery(text: string, feed: string): string {
  const url = text.includes('#') && text.includes('?') ? parseWebUrl(text) : undefined
  if (!url?.search) return text
  return withoutCredentials(url.href) === feed || SIGNED.test(url.search)
    ? `${withoutQuery(url.href)}${url.hash}`
    : text
}

/** The secrets in a URL, decoded. Throws TypeError for a text that is not a URL. */
export function credentialsIn(text: string): string[] {
  const { username, password, hostname, pathname, search, hash } = new URL(text)
  const parameters = [
    ...[search, hash].flatMap((part) => part.slice(1).split('&')).map((part) => findCredential(part)),
    ...pathname.split('/').map((segment) => findCredential(segment, 1)),
  ].flatMap((found) => (found ? secretsOf(found) : []))
  const inner = [...`${pathname}${search}${hash}`.matchAll(INNER_LOGIN)].flatMap(([, , login = '']) => {
    const [name = '', word = ''] = login.split(/:|%(?:25)*3A/i)
    return toLoginSecrets(name, word)
  })
  const all = [...toLoginSecrets(username, password), ...inner, ...parameters]
  return [...new Set(all)].filter(
    (secret) =>
      isLong(secret) &&
      !CHOICE.test(secret) &&
      // Part of the host name, or a URL itself, is no secret.
      !hostname.includes(secret.toLowerCase()) &&
      !parseWebUrl(secret),
  )
}

/** What was given as a URL, valid or not, without anything in it that may be secret: for messages. */
export function shorten(given: string): string {
  const start = given.indexOf('//') + 2
  const [scheme, rest] = start > 1 ? [given.slice(0, start), given.slice(start)] : ['', given]
  const login = rest.slice(0, Math.max(0, rest.lastIndexOf('@')))
  const isLogin = login.includes(':') || (scheme !== '' && login !== '' && !login.includes('/'))
  const left = isLogin ? `${STARS}${rest.slice(login.length)}` : rest
  return scheme + left.replace(/[?#;&].*/s, (tail) => `${tail[0]}${STARS}`)
}

/** The text with stars in place of the secrets, in whatever encoding they occur in it. */
export function starSecrets(text: string, secrets: readonly string[]): string {
  const words = [...new Set(secrets.filter(isLong).flatMap(toSpellings))].filter(isLong)
  if (words.length === 0) return text
  const places = findSpelled(text, words)
  let result = ''
  let at = 0
  for (const { start, end } of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= at) result += `${text.slice(at, start)}${STARS}`
    at = Math.max(at, end)
  }
  return result + text.slice(at)
}

function isLong(secret: string): boolean {
  return secret.length >= MIN_SECRET_LENGTH
}

interface Credential {
  /** The text before it in its part of the query, without the separator. */
  readonly before: string
  readonly name: string
  readonly value: string
}

/**
 * The first credential in the text between two `&`; all that follows may be part of it. `from` is the index of the first
 * piece, between separators, to look at.
 */
function findCredential(part: string, from = 0): Credential | undefined {
  const [name = '', value = ''] = part.split(/=(.*)/s)
  if (from === 0 && isCredential(name)) return { before: '', name, value }
  const pieces = part.split(DIVIDER)
  let end = pieces[0]?.length ?? 0
  for (let index = 1; index < pieces.length; index += 2) {
    const [divider = '', piece = ''] = pieces.slice(index, index + 2)
    const start = end + divider.length
    const equals = EQUALS.exec(piece)
    const inner = piece.slice(0, equals?.index)
    if (equals && isCredential(inner)) {
      const value = part.slice(start + inner.length + equals[0].length)
      return { before: part.slice(0, end), name: inner, value }
    }
    end = start + piece.length
  }
  return undefined
}

function keepHarmless(part: string): string[] {
  const found = findCredential(part)
  if (!found) return [part]
  return found.before === '' ? [] : [found.before]
}

function isCredential(name: string): boolean {
  const words = decodePart(name)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  return words.some((word) => CREDENTIAL.test(word))
}

/** The secret may be the whole value, or only what comes before the next separator. */
function secretsOf({ name, value }: Credential): string[] {
  const values = [value, value.split(DIVIDER, 1)[0] ?? ''].map((one) => decodePart(one.replaceAll('+', ' ')))
  return values.filter((one) => !(CHOOSING.test(name) && /^[a-z _-]+$/i.test(one)))
}

/** A token may be given as the user name, alone or with a placeholder for the password. */
function toLoginSecrets(user: string, password: string): string[] {
  const [name, word] = [decodePart(user), decodePart(password)]
  if (NO_PASSWORD.test(word)) return [name]
  return TOKEN_LIKE.test(name) ? [name, word] : [word]
}
