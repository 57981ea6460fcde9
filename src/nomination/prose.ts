import type { Shown } from '../record/cross-posts.ts'
import { cut } from '../record/text.ts'
import { type IsHabit, splitSentences } from './phrases.ts'

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi
/** What a text is not about, whatever it is about. */
const ALWAYS_OUT: readonly RegExp[] = [
  // Nothing but hashtags, or but signs.
  /^(?:\s*#[\p{L}\p{N}_]+[,;]?)+\s*$/u,
  /^[^\p{L}\p{N}]+$/u,
  // The chapters of a video.
  /^\W*(?:\d{1,2}:)?\d{1,2}:\d{2}\b/,
  // https://wordpress.org/documentation/article/wordpress-feeds/ and what themes and plugins add to it
  /\b(?:the post|this (?:post|article|entry)|originally)\b.{0,300}\b(?:appeared|published|posted) (?:first )?(?:on|at|in)\b/i,
  /^\W*(?:continue reading|read (?:more|the (?:full|rest))|keep reading)\b/i,
  /^\W*(?:(?:cover|header|hero|feature[d]?|title)[ -])?(?:photo|photograph|image|picture|illustration|foto|cover|banner)s?\s*(?:(?:by|credits?|from|source|courtesy|via|on|:)\b|:).{0,160}$/i,
  /\b(?:photo|image|picture|illustration|cover) (?:by|credit)\b/i,
]
/** What a person adds for their readers, viewers and sponsors. Only where the phrase is short, or links somewhere. */
const PLUG = new RegExp(
  [
    "\\b(?:sponsored|brought to you) by\\b|\\b(?:our|my|this (?:video|episode)['’]s|today['’]s|the) sponsors?\\b.{0,80}(?:code|free|off|try|link|thank)|\\bthank(?:s| you) to .{0,60}\\bsponsor",
    '\\b(?:my|our|the|weekly|monthly|free) .{0,20}newsletter\\b|^\\W*newsletter\\b',
    '(?:^\\W*|\\b(?:please|and|to|or|so) )subscribe\\b',
    '\\b(?:patreon|ko-?fi|buy me a (?:coffee|beer|tea)|affiliate|promo(?:tion)? code|discount code|coupon|merch(?:andise)?|github sponsors)\\b|\\b\\d+ ?% off\\b|\\buse (?:the )?code\\b',
    '\\b(?:follow (?:me|us) (?:on|at|for)|like and |(?:hit|ring) the (?:like|bell)|leave (?:a|us a|me a) (?:review|rating|comment)|connect with me|get in touch|support (?:me|us|the (?:channel|show|podcast)))\\b',
    '\\bjoin (?:me|us|my|our|the) (?:on|channel|discord|slack|community|newsletter|membership|server)\\b',
    '^\\W*(?:twitter|x|mastodon|linkedin|instagram|tiktok|bluesky|facebook|twitch|discord|youtube|github|website|blog|web|e-?mail|rss|podcast|contact)\\s*[:–—|-]',
    '\\b(?:originally|first|also) (?:published|posted|appeared) (?:on|at|in)\\b',
  ].join('|'),
  'i',
)
const MAX_PLUG_WORDS = 14
/**
 * A photo credit that an excerpt has run into the first sentence, as WordPress does when it takes the tags away: names up to
 * the last capitalised word before a small one, with which the sentence begins.
 */
const GLUED_CREDIT =
  /^\W*(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ii]llustration|[Cc]over)s?(?: [Cc]redits?)?(?::| by| courtesy of| from| via) (?:(?:on|of|from|via|and|the|de|van|von|der|den|la|le) |[\p{Lu}@][^\s.!?]* ){1,12}(?=\p{Lu}\S* [\p{Ll}\d])/u
/** Fewer words beside a link, such as `Code: https://…`, only name it. */
const MAX_LABEL_WORDS = 6
/** A first paragraph of fewer words is a greeting or a heading. */
const MIN_PARAGRAPH_WORDS = 8
/** How the record and platforms end what they cut, and WordPress its excerpts. */
const CUT_END = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$/
const READ_ON = /\s*(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.)?\s*(?:continue reading|read more)\b.{0,200}$/i

/**
 * What a source says of a thing, fit to paste into a form: without what is said of everything there, sponsors, links to
 * follow, hashtags, chapters, photo credits and the thing's own title; a written text as its first paragraph. `undefined`
 * where nothing is left. The sentences are those of the source, none is made.
 */
export function toProse(entry: Shown, isHabit: IsHabit): string | undefined {
  const { description, title, type } = entry
  if (description === undefined) return undefined
  const paragraphs = description
    .split(/\n{2,}/)
    .map((paragraph) => cleanParagraph(paragraph, entry, isHabit))
    .filter((paragraph) => paragraph !== '' && keyOf(paragraph) !== keyOf(title))
  const isSpoken = type === 'video' || type === 'short' || type === 'livestream'
  const text = isSpoken ? paragraphs.join('\n\n') : firstOf(paragraphs)
  return endWhole(withoutTitle(text, title).replace(READ_ON, '')) || undefined
}

/** A text of at most `length` characters that ends with a sentence where one ends in its second half, else with a word. */
export function cutAtSentence(text: string, length: number): string {
  if (text.length <= length) return text
  const end = lastSentenceEnd(text.slice(0, length + 1))
  return end > length / 2 ? text.slice(0, end) : cut(text, length)
}

function cleanParagraph(paragraph: string, entry: Shown, isHabit: IsHabit): string {
  const lines = paragraph
    .replace(GLUED_CREDIT, '')
    .split('\n')
    .flatMap((line) => {
      if (isOut(line, entry, isHabit)) return []
      const sentences = splitSentences(line)
      const kept = sentences.filter((sentence) => !isOut(sentence, entry, isHabit))
      return kept.length > 0 ? [kept.length === sentences.length ? line : kept.join(' ')] : []
    })
  // A heading such as "Links:" stands alone where what followed it is gone.
  return lines
    .filter((line, index) => !(/^[^.!?]{1,60}[:：]\s*$/u.test(line) && index === lines.length - 1))
    .map((line) => line.replace(/(?:\s+#[\p{L}\p{N}_]+)+\s*$/u, ''))
    .join('\n')
    .trim()
}

function isOut(phrase: string, entry: Shown, isHabit: IsHabit): boolean {
  if (phrase.trim() === '') return false
  const bare = phrase.replace(ADDRESS, ' ')
  const words = bare.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0
  const hasLink = bare !== phrase
  return (
    ALWAYS_OUT.some((pattern) => pattern.test(phrase)) ||
    (hasLink && words <= MAX_LABEL_WORDS) ||
    (PLUG.test(bare) && (hasLink || words <= MAX_PLUG_WORDS)) ||
    isHabit(phrase, entry)
  )
}

function firstOf(paragraphs: readonly string[]): string {
  const whole = paragraphs.find((paragraph) => paragraph.split(/\s+/).length >= MIN_PARAGRAPH_WORDS)
  return whole ?? paragraphs[0] ?? ''
}

function withoutTitle(text: string, title: string): string {
  const [first = '', ...others] = text.split('\n')
  return keyOf(first) === keyOf(title) ? others.join('\n').trim() : text
}

/** Without the rest of a sentence that was cut; nothing where no whole sentence is left. */
function endWhole(text: string): string {
  if (!CUT_END.test(text)) return text.trim()
  const head = text.replace(CUT_END, '')
  return head.slice(0, lastSentenceEnd(`${head} `)).trim()
}

/** Where the last sentence ends, as the index behind its sign; 0 where none does. */
function lastSentenceEnd(text: string): number {
  let end = 0
  for (const match of text.matchAll(/[.!?。！？]["'”’)\]]*(?=\s)/gu)) end = match.index + match[0].length
  return end
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
