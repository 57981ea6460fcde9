import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { toCollapsedLine } from '../../src/record/text.ts'

/** Markdown as GitHub Flavored Markdown parses it. */
export function parseGfm(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** A node and all below it. */
export function flatten(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])]
}

/** Pieces that mean something to Markdown, HTML or GitHub, and others. */
const FRAGMENTS =
  '[|]|(|)|](https://evil.example)|![|<|>|<b>|</details>|<!--|-->|<https://e.example>|&lt;|&#35;|&|*|**|_|__|~|~~|`|``|\\|\\[|#|# |- |1. |> |---|===|!|$|$$|:|: |@ada|#1|GH-1|deadbeef|ada/repo#12|www.evil.example|https://evil.example|ftp://evil.example|mailto:a@b.example|a@b.example|[^1]|[ ]|\u202e|\u0000|\n|\t| |é|日本|😀|word|foo_bar|:tada:|::set-output name=a::b|<script>|<img src=x onerror=alert(1)>|%0A|\u2028|\r'
    .split('|')
    .concat('|', '||')

/** What strangers may write, as the record takes it: one line, never empty. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...FRAGMENTS),
      fc.string({ maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => toCollapsedLine(parts.join('')))
  .filter((text) => text !== '')
