import type { Shown } from '../record/cross-posts.ts'
import { cut } from '../record/text.ts'
import { type IsHabit, splitSentences } from './phrases.ts'

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi
/** What a credit begins with, and whom photos are taken from. */
const PICTURE =
  '(?:(?:[Cc]over|[Hh]eader|[Hh]ero|[Ff]eatured?|[Tt]itle)[ -])?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ii]llustration|[Ff]oto|[Cc]over|[Bb]anner)s?'
const ARCHIVE =
  '(?:Unsplash|Pexels|Pixabay|Flickr|Wikimedia|Wikipedia|Freepik|Getty|Shutterstock|iStock|Adobe Stock|Canva|NASA|Giphy|Openverse)'
/** What a text is not about, whatever it is about. */
const ALWAYS_OUT: readonly RegExp[] = [
  // Nothing but hashtags, or but signs.
  /^(?:\s*#[\p{L}\p{N}_]+[,;]?)+\s*$/u,
  /^[^\p{L}\p{N}]+$/u,
  // The chapters of a video, but no sentence that begins with a time of day.
  /^\W*(?:\d{1,2}:)?\d{1,2}:\d{2}\b(?![^\p{L}\p{N}]{0,4}\p{Ll}.*[.!?]$)/u,
  // https://wordpress.org/documentation/article/wordpress-feeds/ and what themes and plugins add to it
  /\bthe post\b.{0,300}\b(?:appeared first|first appeared) (?:on|at|in)\b/i,
  /\bthis (?:post|article|entry) (?:(?:was|has been|is|originally|first|also|previously) ){0,3}(?:appeared|published|posted|cross-?posted) (?:first )?(?:on|at|in|from)\b/i,
  /^\W*(?:continue reading\b|keep reading\b|read the (?:full|rest)\b|read more(?=\W*$|\s*[:»→>]| (?:about|at|from|here|in|of|on)\b))/i,
  new RegExp(
    `^\\W*${PICTURE}\\s*(?:[Cc]redits?\\b|[Cc]ourtesy\\b|[Ss]ource\\s*[:–-]|:|by (?=[\\p{Lu}@]|\\S+$|\\S+ (?:on|via|from) )|(?:from|via|on) (?=${ARCHIVE})).{0,160}$`,
    'u',
  ),
  new RegExp(`\\b${PICTURE} (?:by|credits?:?) (?=[\\p{Lu}@])`, 'u'),
  // Where it stands among others, and whose opinion it is.
  /^\W*(?:this (?:post|article|video|episode|blog post) is|this is) (?:(?:a )?part (?:of|\d)|the \w+ (?:part|post|article|video) (?:of|in))\b/i,
  /\b(?:dieser (?:beitrag|artikel) (?:ist teil|erschien)|dies ist (?:der )?teil \d)\b/i,
  /^\W*(?:disclaimer|haftungsausschluss)\b|\bopinions? (?:expressed )?(?:here )?(?:are|is) my own\b|\bpaid promotion\b|\bbezahlte (?:werbung|partnerschaft)\b|^\W*(?:werbung|anzeige|publicité|publicidad)\b/i,
  // A greeting, and a quotation at the head of a text.
  /^\W*(?:hi|hello|hey|welcome|hallo|moin|servus|grüezi|herzlich willkommen|willkommen|hola|bonjour|salut|ciao|olá|hej)\b[^.!?]{0,60}[.!?,]?\s*$/i,
  /^\W*[“"„«»].{1,200}[”"“»«]\s*[—–-]\s*\p{Lu}[\p{L}. ]{1,40}$/u,
]
/** What a person adds for their readers, viewers and sponsors. Only where the phrase is short, or links somewhere. */
const PLUG = new RegExp(
  [
    "\\b(?:sponsored|brought to you) by\\b|\\b(?:our|my|this (?:video|episode)['’]s|today['’]s) sponsors?\\b.{0,80}\\b(?:code|free|off|try|link|thank)|\\bthank(?:s| you) to .{0,60}\\bsponsor",
    '\\b(?:join|sign up|subscribe|read|check out|get (?:my|our)) .{0,40}\\bnewsletter\\b|^\\W*(?:(?:my|our|the|weekly|monthly|free) )*newsletter\\s*(?:[:–—|-]|$)|\\b(?:my|our) newsletter\\s*[.!:]?\\s*$',
    '\\b(?:please|forget to|like and) subscribe\\b|(?:^\\W*|\\b(?:and|or) )subscribe(?:\\W*$| (?:for|here|now|today|if|so|on|at|via|and|wherever)\\b)|\\bsubscribe (?:to|on|via) (?:my|our|the|this) (?:\\w+ )?(?:channel|newsletter|blog|podcast|feed|show|list)\\b',
    '\\b(?:patreon|ko-?fi|buy me a (?:coffee|beer|tea)|affiliate|(?:promo(?:tion)?|discount|coupon) codes?|(?:my|our) merch(?:andise)?|github sponsors)\\b|\\b\\d+ ?% off\\b',
    '\\b(?:follow (?:me|us) (?:on|at|for)|like and (?:share|follow|comment)|(?:hit|ring) the (?:like|bell)|leave (?:a|us a|me a) (?:review|rating|comment)|connect with me|get in touch|support (?:me|us(?!-)|the (?:channel|show|podcast)))\\b',
    '\\b(?:abonnier(?:t|e|en)?|abonnez|suscríbete|suscribirse|inscreva-se|iscriviti|prenumerera)\\b|\\b(?:folgt mir|folge mir|síguenos|sígueme|suivez-(?:moi|nous))\\b|\\bunterstütz(?:t|e) (?:mich|uns|den kanal)\\b|\\bdaumen (?:hoch|nach oben)\\b|\\b(?:mein|unser) newsletter\\b',
    '\\bjoin (?:me|us|my|our|the) (?:on|channel|discord|slack|community|newsletter|membership|server)\\b',
    '^\\W*(?:twitter|x|mastodon|linkedin|instagram|tiktok|bluesky|facebook|twitch|discord|youtube|github|website|blog|web|e-?mail|rss|podcast|contact)(?:\\s*[:|]|\\s+[–—-](?:\\s|$))',
    '\\b(?:originally|also) (?:published|posted|appeared) (?:on|at|in)\\b|\\bfirst (?:published|posted) (?:on|at)\\b|\\bappeared first (?:on|at|in)\\b',
  ].join('|'),
  'i',
)
/** What takes something off a price is written in capitals. */
const PRICE_CODE = /\b(?:[Uu]se|[Ww]ith) (?:(?:the|my|our) )?code:? ["“']?[A-Z][A-Z\d]{2,}\b/
const MAX_PLUG_WORDS = 14
/**
 * A photo credit that an excerpt has run into the first sentence, as WordPress does when it takes the tags away: names up to
 * the last capitalised word before a small one, with which the sentence begins.
 */
const GLUED_CREDIT = new RegExp(
  `^\\W*${PICTURE}(?: [Cc]redits?:?| [Cc]ourtesy of|:| by|(?: from| via)(?= ${ARCHIVE})) (?:(?:on|of|from|via|and|the|de|van|von|der|den|la|le) |[\\p{Lu}@][^\\s.!?]* ){1,12}(?:(?<=${ARCHIVE} )(?=\\p{Lu})|(?=\\p{Lu}\\S* (?!(?:on|from|via|and|de|van|von|der|den) )[\\p{Ll}\\d]))`,
  'u',
)
const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S+\s*$/i
/** Fewer words beside a link, such as `Code: https://…`, only name it. */
const MAX_LABEL_WORDS = 6
/** A first paragraph of fewer words is a greeting or a heading. */
const MIN_PARAGRAPH_WORDS = 8
/** Shorter texts, and longer sentences, may well do without a full stop. In characters, and in words. */
const MIN_BROKEN = 100
const MAX_BROKEN_WORDS = 3
/** How the record and platforms end what they cut, and WordPress its excerpts. */
const CUT_END = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])$/
const READ_ON = /(?:\[(?:…|\.\.\.|&hellip;)\]|…|\.\.\.) ?(?:continue reading|read more)\b.{0,200}$/i

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
  return endWhole(withoutTitle(text, title).replace(READ_ON, '…')) || undefined
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
    .map((line) =>
      line
        .trimEnd()
        .replace(/(?:\s#\p{L}[\p{L}\p{N}_]*)+$/u, '')
        .trimEnd(),
    )
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
    (ADDRESS_AT_END.test(phrase) && words <= MAX_LABEL_WORDS) ||
    ((PLUG.test(bare) || PRICE_CODE.test(bare)) && (hasLink || words <= MAX_PLUG_WORDS)) ||
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
  const whole = text.trim()
  if (!CUT_END.test(whole)) return endsBroken(whole) ? whole.slice(0, lastSentenceEnd(whole)) : whole
  const head = whole.replace(CUT_END, '').trimEnd()
  return head.slice(0, lastSentenceEnd(`${head} `)).trim()
}

/** Whether a long text ends with a few words of a sentence: a platform has cut it and does not say so. */
function endsBroken(text: string): boolean {
  const rest = text.slice(lastSentenceEnd(`${text} `)).trim()
  const words = rest.split(/\s+/).length
  return (
    text.length >= MIN_BROKEN && rest !== '' && words <= MAX_BROKEN_WORDS && rest.length < text.length / 3
  )
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
