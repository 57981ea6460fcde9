import { xml } from '../feeds.ts'
import type { WorldAnswer } from '../server.ts'

/** Feeds with the texts that real platforms put around what somebody wrote. */

export interface Post {
  readonly title: string
  readonly url: string
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly date: string
  readonly paragraphs: readonly string[]
  /** Below the picture that it begins with. */
  readonly credit?: string
  readonly tags?: readonly string[]
}

export interface Blog {
  readonly title: string
  readonly site: string
  readonly author: string
  /** Newest first. */
  readonly posts: readonly Post[]
}

/** The words of the excerpt that WordPress makes: https://developer.wordpress.org/reference/functions/wp_trim_excerpt/ */
const EXCERPT_WORDS = 55

/** An excerpt, which begins with what stands below the first picture, and the line that Yoast adds to it and to the whole text. */
export function toWordPress({ title, site, author, posts }: Blog): WorldAnswer {
  const items = posts.map((post) => {
    const words = [post.credit ?? '', ...post.paragraphs].join(' ').trim().split(' ')
    const isCut = words.length > EXCERPT_WORDS
    const excerpt = `${xml(words.slice(0, EXCERPT_WORDS).join(' '))}${isCut ? ' [&#8230;]' : ''}`
    const footer = `<p>The post <a rel="nofollow" href="${xml(post.url)}">${xml(post.title)}</a> appeared first on <a rel="nofollow" href="${xml(site)}">${xml(title)}</a>.</p>`
    const figure = post.credit
      ? `<figure class="wp-block-image size-large"><img src="${site}wp-content/uploads/cover.jpg" alt="" /><figcaption class="wp-element-caption">${xml(post.credit)}</figcaption></figure>\n`
      : ''
    const text = post.paragraphs.map((paragraph) => `<p>${xml(paragraph)}</p>`).join('\n')
    return `	<item>
		<title>${xml(post.title)}</title>
		<link>${xml(post.url)}</link>
		<dc:creator><![CDATA[${author}]]></dc:creator>
		<pubDate>${toRfc822(post.date)}</pubDate>
${toCategories(post)}		<guid isPermaLink="false">${site}?p=${numberOf(post.url)}</guid>
		<description><![CDATA[<p>${excerpt}</p>
${footer}]]></description>
		<content:encoded><![CDATA[${figure}${text}
${footer}]]></content:encoded>
	</item>`
  })
  return toFeed(title, site, `${site}feed/`, items, '<generator>https://wordpress.org/?v=6.8.3</generator>')
}

/** The whole text of each post, as dev.to gives it. */
export function toDevTo({ title, site, author, posts }: Blog): WorldAnswer {
  const items = posts.map((post) => {
    const text = post.paragraphs.map((paragraph) => `<p>${xml(paragraph)}</p>`).join('\n\n')
    return `    <item>
      <title>${xml(post.title)}</title>
      <dc:creator>${xml(author)}</dc:creator>
      <pubDate>${toRfc822(post.date)}</pubDate>
      <link>${xml(post.url)}</link>
      <guid>${xml(post.url)}</guid>
      <description>${xml(text)}</description>
${toCategories(post)}    </item>`
  })
  return toFeed(title, site, `https://dev.to/feed/${new URL(site).pathname.slice(1)}`, items, '')
}

function toFeed(
  title: string,
  site: string,
  self: string,
  items: readonly string[],
  more: string,
): WorldAnswer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
	<title>${xml(title)}</title>
	<atom:link href="${xml(self)}" rel="self" type="application/rss+xml" />
	<link>${xml(site)}</link>
	<description>${xml(`The latest by ${title}`)}</description>
	<language>en</language>
	${more}
${items.join('\n')}
</channel>
</rss>
`
  return { status: 200, headers: { 'content-type': 'application/rss+xml; charset=UTF-8' }, body }
}

function toCategories({ tags = [] }: Post): string {
  return tags.map((tag) => `		<category><![CDATA[${tag}]]></category>\n`).join('')
}

function toRfc822(date: string): string {
  return new Date(date).toUTCString().replace('GMT', '+0000')
}

/** As WordPress numbers its posts: any number, the same every time. */
function numberOf(url: string): number {
  return [...url].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)
}

/** The end of an address that a title gets. */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
