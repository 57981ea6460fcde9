import type { Handler, WorldAnswer } from './server.ts'
import { json } from './server.ts'

export interface WorldAnswerOfUser {
  readonly id: number
  readonly question: { readonly id: number; readonly title: string; readonly views: number }
  /** `YYYY-MM-DDTHH:MM:SSZ` */
  readonly created: string
  readonly score: number
  readonly isAccepted?: boolean
}

export interface StackExchangeState {
  /** By `site/user`. */
  users: Map<string, WorldAnswerOfUser[]>
  /** Requests that are left to this address without a key. */
  quota: number
  readonly key: string
  /** Seconds that every answer asks to wait. */
  backoff: number | undefined
}

const HOSTS: Readonly<Record<string, string>> = {
  stackoverflow: 'stackoverflow.com',
  superuser: 'superuser.com',
}

/** https://api.stackexchange.com/docs: errors come as 400, whatever their own number says. */
export function createStackExchange(state: StackExchangeState): Handler {
  return ({ url }) => {
    const { pathname, searchParams: query } = new URL(url)
    const site = query.get('site') ?? ''
    const host = HOSTS[site]
    if (!host) return refuse(400, 'bad_parameter', `No site found for name \`${site}\``)
    const key = query.get('key')
    if (key !== null && key !== state.key)
      return refuse(400, 'bad_parameter', "`key` doesn't match a known application")
    if (key === null && state.quota-- <= 0)
      return refuse(
        502,
        'throttle_violation',
        'too many requests from this IP, more requests available in 80000 seconds',
      )
    const [, version, method, ids = '', list] = pathname.split('/')
    if (version !== '2.3') return refuse(404, 'no_method', 'no such version')
    if (method === 'users' && list === 'answers') return page(query, listAnswers(`${site}/${ids}`, query))
    if (method === 'users')
      return page(query, state.users.has(`${site}/${ids}`) ? [{ user_id: Number(ids) }] : [])
    if (method === 'questions') return page(query, listQuestions(site, host, ids.split(';')))
    return refuse(404, 'no_method', 'this method does not exist')
  }

  function page(query: URLSearchParams, all: readonly object[]): WorldAnswer {
    const [size, number] = [Number(query.get('pagesize')), Number(query.get('page'))]
    const items = all.slice((number - 1) * size, number * size)
    return json(200, {
      ...{ items, has_more: number * size < all.length, quota_max: 300, quota_remaining: state.quota },
      ...(state.backoff !== undefined && { backoff: state.backoff }),
    })
  }

  function listAnswers(user: string, query: URLSearchParams): object[] {
    const [from, to] = [Number(query.get('fromdate')), Number(query.get('todate'))]
    return (state.users.get(user) ?? [])
      .map(({ id, question, created, score, isAccepted = false }) => ({
        ...{ answer_id: id, question_id: question.id, score, is_accepted: isAccepted },
        creation_date: Date.parse(created) / 1000,
      }))
      .filter(({ creation_date: at }) => from <= at && at <= to)
      .sort((a, b) => b.creation_date - a.creation_date)
  }

  function listQuestions(site: string, host: string, ids: readonly string[]): object[] {
    const answers = [...state.users].filter(([user]) => user.startsWith(`${site}/`)).flatMap(([, all]) => all)
    const questions = new Map(answers.map(({ question }) => [question.id, question]))
    return [...questions.values()]
      .filter(({ id }) => ids.includes(String(id)))
      .map(({ id, title, views }) => ({
        ...{ question_id: id, title, view_count: views, tags: ['c#', 'blazor'] },
        link: `https://${host}/questions/${id}/${title.toLowerCase().replace(/\W+/g, '-')}`,
      }))
  }
}

function refuse(id: number, name: string, message: string): WorldAnswer {
  return json(400, { error_id: id, error_name: name, error_message: message })
}
