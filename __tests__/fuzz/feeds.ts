import { readdirSync, readFileSync } from 'node:fs'
import { SourceError } from '../../src/errors.ts'
import { decode } from '../../src/feeds/decode.ts'
import { toFeedReading } from '../../src/feeds/entries.ts'
import { parseFeedDocument } from '../../src/feeds/parse.ts'
import { EMPTY_LEDGER } from '../../src/record/ledger.ts'
import { parseLedger, serialiseLedger } from '../../src/record/ledger-file.ts'
import { mutationsOf } from './inputs.ts'
import { checkSame, createRound, type Round, readOrRefuse, type Watch } from './round.ts'

const FOLDER = new URL('../feeds/corpus/', import.meta.url)
const ADDRESS = 'https://blog.example/feed.xml'

const corpus = readdirSync(FOLDER)
  .sort()
  .map((file) => decode(readFileSync(new URL(file, FOLDER)), null))

const PIECES = [
  ...['<![CDATA[', ']]>', '<!--', '-->', '<?xml version="1.0"?>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;'],
  ...['<item>', '</item>', '<entry>', '</entry>', '<channel>', '</rss>', '</feed>', '<rss version="2.0">'],
  ...['<title>', '</title>', '<title type="xhtml">', '<link/>', '<link href="', '<guid>', '</guid>', '<id/>'],
  ...['<author>', '</author>', '<name/>', '<category term="', '<enclosure url="', '<media:group>', '(', ')('],
  ...['&amp;', '&lt;', '&#0;', '&#x1F600;', '&#xD800;', '&#99999999;', '&bogus;', '&', '<', '>', '"', "'"],
  ...['2026-06-03T12:00:00+99:99', '9999-12-31T23:59:59-12:00', 'Wed, 03 Jun 2026 24:00:00 GMT', '0'],
  ...[
    'yt:video:abc',
    'https://www.youtube.com/watch?v=a',
    'javascript:alert(1)',
    '//',
    'http://',
    '#\n#',
    '?',
    '#',
  ],
  ...['{', '}', '[', ']', '"items":', '"id":', 'null', ',', '\\u0000', '\\ud800', '__proto__', 'constructor'],
  ...[
    '\r',
    '\n',
    '\t',
    ' ',
    '\u2028',
    '\u0000',
    '\u202e',
    '\ufeff',
    'xml:base="',
    'xmlns:x="',
    'x:',
    '<b>',
    '</b>',
  ],
]

function isSourceError(error: unknown): error is SourceError {
  return error instanceof SourceError
}

export function createFeedRounds(watch: Watch): Round[] {
  return [
    createRound(
      'a feed is read whole, or refused in words',
      200,
      mutationsOf(corpus, PIECES),
      async (text) => {
        const document = await readOrRefuse(
          () => watch('parsing', () => parseFeedDocument(text)),
          isSourceError,
        )
        if (!document) return
        const context = { origin: 'feed:x', address: ADDRESS, url: ADDRESS, today: '2026-11-22' }
        const reading = await watch('reading', () =>
          toFeedReading(document, { ...context, keepsAuthors: true }),
        )
        const { contributions, withoutDate, withoutLink } = reading
        checkSame('entries', contributions.length + withoutDate + withoutLink, document.entries.length)
        for (const { id, url, title, description = '', tags = [], container } of contributions) {
          const texts = [id, title, description.replaceAll('\n', ' '), ...tags, container?.name ?? '']
          const broken = texts.find((one) => /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(one))
          if (broken !== undefined) throw new Error(`no line of plain text: ${JSON.stringify(broken)}`)
          if (title === '' || title.length > 300) throw new Error(`no title: ${title}`)
          if (!/^https?:\/\/[^\s]+$/.test(url ?? '')) throw new Error(`no link: ${url}`)
        }
        // What is written must be read again, as it was.
        const unique = [...new Map(contributions.toReversed().map((entry) => [entry.id, entry])).values()]
        const file = serialiseLedger({ ...EMPTY_LEDGER, contributions: unique })
        checkSame(
          'ids',
          parseLedger(file)
            .contributions.map(({ id }) => id)
            .sort(),
          unique.map(({ id }) => id).sort(),
        )
        checkSame('the bytes', serialiseLedger(parseLedger(file)).length, file.length)
        checkSame(
          'a second reading',
          toFeedReading(await parseFeedDocument(text), { ...context, keepsAuthors: true }),
          reading,
        )
      },
    ),
  ]
}
