import type { WorldAnswer } from './server.ts'

export interface WorldPost {
  readonly title: string
  readonly url: string
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly date: string
  readonly guid?: string
  readonly summary?: string
  readonly categories?: readonly string[]
  readonly audio?: string
  readonly author?: string
}

export interface WorldFeed {
  readonly title: string
  readonly site: string
  posts: WorldPost[]
}

/** A feed as WordPress writes it. */
export function toRss({ title, site, posts }: WorldFeed): WorldAnswer {
  const items = posts.map(
    (post) => `	<item>
		<title>${xml(post.title)}</title>
		<link>${xml(post.url)}</link>
		<dc:creator><![CDATA[${post.author ?? 'Ada'}]]></dc:creator>
		<pubDate>${new Date(post.date).toUTCString().replace('GMT', '+0000')}</pubDate>
${(post.categories ?? []).map((category) => `		<category><![CDATA[${category}]]></category>\n`).join('')}		<guid isPermaLink="false">${xml(post.guid ?? post.url)}</guid>
		<description><![CDATA[<p>${post.summary ?? ''}</p>]]></description>
${post.audio ? `		<enclosure url="${xml(post.audio)}" length="1234567" type="audio/mpeg"/>\n` : ''}	</item>`,
  )
  const body = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel>
	<title>${xml(title)}</title>
	<atom:link href="${xml(site)}feed/" rel="self" type="application/rss+xml" />
	<link>${xml(site)}</link>
	<description>${xml(title)}</description>
	<lastBuildDate>Sun, 22 Nov 2026 05:00:00 +0000</lastBuildDate>
${items.join('\n')}
</channel>
</rss>
`
  return { status: 200, headers: { 'content-type': 'application/rss+xml; charset=UTF-8' }, body }
}

/** A feed as Jekyll writes it. */
export function toAtom({ title, site, posts }: WorldFeed): WorldAnswer {
  const entries = posts.map(
    ({ title: name, url, date, guid, summary, categories }) =>
      `<entry><title type="html">${xml(xml(name))}</title><link href="${xml(url)}" rel="alternate" type="text/html" title="${xml(name)}" /><published>${date.replace('Z', '+00:00')}</published><updated>${date.replace('Z', '+00:00')}</updated><id>${xml(guid ?? url)}</id><content type="html" xml:base="${xml(url)}">${xml(`<p>${summary ?? ''}</p>`)}</content>${(categories ?? []).map((category) => `<category term="${xml(category)}" />`).join('')}<summary type="html">${xml(summary ?? '')}</summary></entry>`,
  )
  const body = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" ><generator uri="https://jekyllrb.com/" version="4.3.2">Jekyll</generator><link href="${xml(site)}feed.xml" rel="self" type="application/atom+xml" /><link href="${xml(site)}" rel="alternate" type="text/html" /><updated>2026-11-20T08:00:00+00:00</updated><id>${xml(site)}feed.xml</id><title type="html">${xml(title)}</title>${entries.join('')}</feed>`
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}

/** Text as it stands in XML. */
export function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
