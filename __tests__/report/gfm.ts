import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { toCollapsedLine, toLine } from '../../src/record/text.ts'
import { parseWebUrl } from '../../src/record/url.ts'

/** Markdown as GitHub Flavored Markdown parses it, with formulas. */
export function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), math()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()],
  })
}

/** A node and all below it. */
export function flatten(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])]
}

/** What a reader sees of a node. */
export function visibleOf(node: Nodes): string {
  return plain(textOf(node, { includeHtml: false }))
}

/** Without what nobody sees. */
export function plain(text: string): string {
  return text.replaceAll('\u2060', '')
}

/** An address, however much of it is encoded. */
function sameUrl(url: string): string {
  return new URL(url, 'https://here.example/').href.replace(
    /%(?:2[489]|3[CE]|5C|60|7C)/gi,
    decodeURIComponent,
  )
}

/** What GitHub makes of text wherever it stands, when Markdown is done with it: https://github.com/github/gemoji, and formulas. */
const ANYWHERE = /:[\w+-]+:|\$.|.\$/
/** And where it is no link: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const FREE = /@[\w-]|#\d|\bgh-\d|\b[0-9a-f]{7,40}\b|:\/\/|www\.|\b(?:mailto|xmpp):(?!\u2060)/i

/** Everything in text that GitHub would make something else of. `isPlain` when it is also read by what knows no links. */
export function findMade(tree: Nodes, isPlain = false): string[] {
  const inLinks = new Set(flatten(tree).flatMap((node) => (node.type === 'link' ? flatten(node) : [])))
  return flatten(tree).flatMap((node) => {
    if (node.type === 'math' || node.type === 'inlineMath') return [node.value]
    if (node.type !== 'text') return []
    const isMade = ANYWHERE.test(node.value) || ((isPlain || !inLinks.has(node)) && FREE.test(node.value))
    return isMade ? [node.value] : []
  })
}

/** What our Markdown is made of. */
const OWN = new Set([
  'root',
  'heading',
  'paragraph',
  'strong',
  'text',
  'table',
  'tableRow',
  'tableCell',
  'list',
  'listItem',
  'link',
  'html',
  'thematicBreak',
])

/** What is in Markdown that strangers' texts cannot have put there, and what a reader sees of it. */
export function readMarkdown(markdown: string) {
  const tree = parseGfm(markdown)
  const nodes = flatten(tree)
  const seen = (type: Nodes['type']) =>
    nodes.filter((node) => node.type === type).map((node) => plain(visibleOf(node)))
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []))
  return {
    tree,
    kinds: [...new Set(nodes.map(({ type }) => type))].filter((type) => !OWN.has(type)),
    html: html.filter((tag) => !/^<\/?span>$/.test(tag)),
    headings: seen('heading'),
    paragraphs: seen('paragraph'),
    items: seen('listItem').sort(),
    links: nodes.flatMap((node) => (node.type === 'link' ? [sameUrl(node.url)] : [])).sort(),
  }
}

/** The addresses that are links, as `readMarkdown` gives them. */
export function toUrls(urls: readonly (string | undefined)[]): string[] {
  return urls
    .map((url) => (url?.startsWith('#') ? url : url && parseWebUrl(url)?.href))
    .filter((url) => url !== undefined)
    .map((url) => sameUrl(url))
    .sort()
}

/** A text as a reader sees it. */
export function shown(text: string): string {
  return plain(toLine(text)).trimEnd()
}

/** Pieces that mean something to Markdown, HTML or GitHub, and others. */
const FRAGMENTS =
  '[|]|(|)|](https://evil.example)|![|<|>|<b>|</details>|<!--|-->|<https://e.example>|&lt;|&#35;|&#36;|&|*|**|_|__|~|~~|`|``|\\|\\[|#|# |- |1. |> |---|===|!|$|$$|$`|`$|A$|$5|\\$|<span>|</span>|:|: |@ada|#1|GH-1|deadbeef|ada/repo#12|www.evil.example|https://evil.example|ftp://evil.example|mailto:a@b.example|a@b.example|[^1]|[^1]: |[!NOTE]|> [!NOTE]|[ ]|- [x] |```mermaid|```math|\u202e|\u0000|\n|\t| |é|日本|😀|word|foo_bar|:tada:|:+1:|::set-output name=a::b|<script>|<picture>|</picture>|<img src=x onerror=alert(1)>|%0A|\u2028|\r|\r\n'
    .split('|')
    .concat('|', '||')

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))

/** What strangers may write, as the record takes it: one line, never empty. */
export const hostileText = pieces.map(toCollapsedLine).filter((text) => text !== '')

/** What strangers may write, as it would come from a record that somebody wrote by hand. */
export const rawText = pieces.filter((text) => toLine(text) !== '')
