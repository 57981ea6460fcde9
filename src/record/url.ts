import { toVideoUrl, videoIdOf } from './video.ts'

/** Parameters that tell a site where a reader came from, and nothing about the page. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|wt\.mc_id|ocid)$/i

/**
 * Longer URLs are no usable links: https://datatracker.ietf.org/doc/html/rfc9110#section-4.1 asks for 8,000 characters at
 * least, but sites keep below 2,000.
 */
export const MAX_URL_LENGTH = 2_000
/** Replaces a secret in a text. */
export const STARS = '***'

/**
 * A link as it is recorded: absolute, `http` or `https`, without tracking parameters and user name, YouTube videos always in
 * the same form. `undefined` for any other text.
 */
export function toRecordedUrl(text: string, base?: string): string | undefined {
  const url = text.length > MAX_URL_LENGTH ? undefined : parseWebUrl(text, base)
  if (!url || url.href.length > MAX_URL_LENGTH) return undefined
  const video = videoIdOf(url)
  if (video) return toVideoUrl(video)
  url.username = ''
  url.password = ''
  removeParameters(
    url,
    (name, value) => TRACKING.test(name) || isMediumSource(name, value) || value === STARS,
  )
  return url.href
}

/** An absolute `http` or `https` URL, or `undefined`. */
export function parseWebUrl(text: string, base?: string): URL | undefined {
  const url = URL.parse(text.trim(), base)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname ? url : undefined
}

/** The site that a URL is on, as in `dev.to`: its host without `www.`. */
export function siteOf(url: URL): string {
  return url.host.replace(/^www\./, '')
}

/** A page by its URL without scheme, `www.`, slashes at the end and fragment: sites change those without moving their pages. */
export function toPageKey(url: URL): string {
  return `${siteOf(url)}${url.pathname.replace(/(?<!\/)\/+$/, '')}${url.search}`
}

/** A part of a URL, decoded; unchanged where it is not encoded correctly. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Medium's feeds add `?source=rss-…` to every link. */
function isMediumSource(name: string, value: string): boolean {
  return name === 'source' && value.startsWith('rss-')
}

function removeParameters(url: URL, isUnwanted: (name: string, value: string) => boolean): void {
  // Edits the text, because URLSearchParams would rewrite the other parameters too (`%20` as `+`).
  const parts = url.search.slice(1).split('&')
  const kept = parts.filter((part) => {
    const [entry] = new URLSearchParams(part)
    return !entry || !isUnwanted(...entry)
  })
  if (kept.length < parts.length) url.search = kept.join('&')
}
