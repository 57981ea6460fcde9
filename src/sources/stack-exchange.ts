import { decodeHTML } from 'entities'
import * as v from 'valibot'
import { SourceError } from '../errors.ts'
import { soundItemsOf } from '../net/json.ts'
import { HttpError } from '../net/request.ts'
import { compact } from '../record/compact.ts'
import type { Contribution } from '../record/contribution.ts'
import { cut, TITLE_LENGTH, toCollapsedLine } from '../record/text.ts'
import { parseWebUrl } from '../record/url.ts'
import { endOfDay, startOfDay } from '../record/window.ts'
import { defineSource } from './define.ts'
import { forbidContradictions, listOf, wholeNumber } from './rules.ts'
import type { Harvest, SourceContext } from './source.ts'

/** https://api.stackexchange.com/docs */
const API = 'https://api.stackexchange.com/2.3'
const KEY = 'stack-exchange-key'
/** The most answers, or questions, that one request returns. */
const PAGE_SIZE = 100
/** The API returns no further page without an access token: https://api.stackexchange.com/docs/paging */
const MAX_PAGES = 25
/** A request at the very end of a pause is still refused: https://meta.stackexchange.com/questions/377674 */
const MARGIN_MS = 2_000

const SITE = 'the name of a site, such as stackoverflow, or superuser for superuser.com'
const entry = v.strictObject(
  {
    site: v.pipe(v.string(SITE), v.regex(/^[a-z\d][a-z\d.-]*$/, SITE)),
    user: v.pipe(wholeNumber, v.minValue(1, "the number in the address of the user's page")),
  },
  'a map with site and user, such as { site: stackoverflow, user: 22656 }',
)

type StackExchangeEntry = v.InferOutput<typeof entry>

/** Answers on the sites of Stack Exchange. */
export const stackExchange = defineSource({
  kind: 'stack-exchange',
  key: 'stack-exchange',
  label: 'Stack Exchange',
  remedy: 'write what is older under contributions in the configuration file',
  about: 'Whose answers count, on which sites of Stack Exchange.',
  schema: listOf(
    entry,
    'a list of sites and users',
    ({ site, user }) => `${site}/${user}`,
    forbidContradictions('stack-exchange'),
  ),
  absent: [],
  credentials: [KEY],
  reads: [
    {
      what: 'answers on Stack Overflow and other sites of Stack Exchange, with their score and the views of the question',
      needs: `the number of your account there, in the configuration file; a key in \`${KEY}\` where 300 requests a day, shared by all who run from one address, are not enough`,
      reaches: 'the whole window',
    },
  ],
  entries: (users: readonly StackExchangeEntry[]) => users,
  place: ({ site, user }) => `${site}/${user}`,
  collect,
})

/** The record's dates end with the year 9999. */
const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(253_402_300_799))
const address = v.pipe(
  v.string(),
  v.check((given) => parseWebUrl(given) !== undefined),
)
const answer = v.object({
  ...{ answer_id: v.number(), question_id: v.number(), creation_date: seconds, score: v.number() },
  is_accepted: v.boolean(),
})
const question = v.object({
  ...{ question_id: v.number(), title: v.string(), link: address, view_count: v.number() },
  tags: v.fallback(v.array(v.string()), []),
})
const account = v.object({ user_id: v.number() })

type ForumAnswer = v.InferOutput<typeof answer>
type Question = v.InferOutput<typeof question>

async function collect({ site, user }: StackExchangeEntry, context: SourceContext): Promise<Harvest> {
  const { origin, window, today } = context
  const list = createList(context, site)
  const toSeconds = (moment: string) => String(Date.parse(moment) / 1000)
  const { items: answers, isCut } = await list(`users/${user}/answers`, answer, {
    ...{ order: 'desc', sort: 'creation' },
    fromdate: toSeconds(startOfDay(window.since, window.timeZone)),
    todate: toSeconds(endOfDay(window.until, window.timeZone)),
  })
  // No answers and no such user look alike.
  if (answers.length === 0 && (await list(`users/${user}`, account)).items.length === 0)
    throw new SourceError(`${site} has no user ${user}: check the number in the address of the user's page`)
  const ids = [...new Set(answers.map(({ question_id: id }) => id))]
  const questions = new Map<number, Question>()
  for (let at = 0; at < ids.length; at += PAGE_SIZE) {
    const { items } = await list(`questions/${ids.slice(at, at + PAGE_SIZE).join(';')}`, question)
    for (const one of items) questions.set(one.question_id, one)
  }
  const contributions = answers.flatMap((one) => {
    const about = questions.get(one.question_id)
    return about ? [toContribution(one, about, { origin, site, today })] : []
  })
  const missing = answers.length - contributions.length
  const notes = [
    ...(isCut ? [`newest ${answers.length} answers only`] : []),
    ...(missing > 0 ? [`${missing} to questions that are gone skipped`] : []),
  ]
  const coverage = isCut ? { isPartial: true, notes } : { completeSince: window.since, notes }
  return { origin, contributions, coverage }
}

/** Reads all pages of a list. `isCut` tells that there are more than the API gives. */
function createList({ getJson, pause, credentials }: SourceContext, site: string) {
  let backOff = 0
  return async <Schema extends v.GenericSchema>(
    route: string,
    item: Schema,
    parameters: Readonly<Record<string, string>> = {},
  ) => {
    const schema = v.object({
      items: soundItemsOf(item),
      has_more: v.fallback(v.boolean(), false),
      backoff: v.fallback(v.number(), 0),
    })
    const key = credentials[KEY]
    const fixed = compact({ ...parameters, site, pagesize: String(PAGE_SIZE), key })
    const items: v.InferOutput<Schema>[] = []
    for (let page = 1; page <= MAX_PAGES; page++) {
      if (backOff > 0) await pause(backOff * 1000 + MARGIN_MS)
      const query = new URLSearchParams({ ...fixed, page: String(page) })
      const answered = await getJson(`${API}/${route}?${query}`, schema).catch(rethrow)
      backOff = answered.backoff
      items.push(...answered.items)
      if (!answered.has_more) return { items, isCut: false }
    }
    return { items, isCut: true }
  }
}

const refusal = v.object({ error_name: v.string(), error_message: v.fallback(v.string(), '') })

/** What a refusal means to the person. https://api.stackexchange.com/docs/error-handling */
function rethrow(error: unknown): never {
  const said = error instanceof HttpError ? v.safeParse(refusal, parse(error.bytes)) : undefined
  if (!said?.success) throw error
  const { error_name: name, error_message: message } = said.output
  if (name === 'throttle_violation')
    throw new SourceError(
      `Stack Exchange allows no more requests from this address for now (${message}): it gives 300 a day to all who ask from one. Add ${KEY}, which is free, for 10,000 of your own`,
      true,
    )
  if (/^(?:access_denied|key_required|invalid_key)/.test(name) || /\bkey\b/i.test(message))
    throw new SourceError(
      `Stack Exchange does not accept the key (${message}): check what is given as ${KEY}`,
    )
  throw new SourceError(`Stack Exchange refused (${name}: ${message})`, name === 'temporarily_unavailable')
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return undefined
  }
}

function toContribution(
  { answer_id: id, creation_date: created, score, is_accepted: isAccepted }: ForumAnswer,
  { title, link, view_count: views, tags }: Question,
  { origin, site, today }: { origin: string; site: string; today: string },
): Contribution {
  const { origin: home, host } = new URL(link)
  const url = `${home}/a/${id}`
  return compact({
    id: `stack-exchange:${site}/${id}`,
    origin,
    type: 'forum-answer',
    title: cut(toCollapsedLine(decodeHTML(title)), TITLE_LENGTH) || url,
    url,
    date: new Date(created * 1000).toISOString().replace('.000Z', 'Z'),
    description: isAccepted ? 'Accepted answer.' : undefined,
    tags: tags.length > 0 ? tags : undefined,
    container: { name: host, url: `${home}/` },
    metrics: { score: { value: score, 'as-of': today }, views: { value: views, 'as-of': today } },
  })
}
