import * as v from 'valibot'
import type { SourceError } from '../../errors.ts'
import { createGlob, type KindFilter } from '../../record/filter.ts'
import { defineSource } from '../define.ts'
import { forbidContradictions, listOf, text, texts, wholeNumber } from '../rules.ts'
import type { PrepareContext, Prepared } from '../source.ts'
import { findPeople, type User } from './people.ts'
import { harvestPullRequests, type PullRequestSearch } from './pull-requests.ts'

/** An account whose contributions are collected. */
interface GitHubEntry extends User, Options {
  /** What it is called, where that is not what it is configured as. */
  readonly currentLogin?: string
  /** Why nothing can be collected this time. */
  readonly problem?: SourceError
}

type Options = Pick<PullRequestSearch, 'includesPrivate' | 'landedLabels'>

const LOGIN = 'a login, such as ada for https://github.com/ada'
/** https://docs.github.com/en/enterprise-cloud@latest/admin/identity-and-access-management/iam-configuration-reference/username-considerations-for-external-authentication */
const login = v.pipe(v.string(LOGIN), v.regex(/^@?[A-Za-z\d][A-Za-z\d_-]{0,38}(?:\[bot\])?$/, LOGIN))

const user = v.union(
  [
    v.pipe(
      login,
      v.transform((given): User => ({ login: withoutAt(given) })),
    ),
    v.pipe(
      v.strictObject({ login, id: wholeNumber }, 'a login, or a map with login and id'),
      v.transform(({ login: given, id }): User => ({ login: withoutAt(given), id })),
    ),
  ],
  'a login, or a map with login and id',
)

const repository = v.pipe(
  v.string('a repository written owner/name'),
  v.regex(/^[\w.-]+\/[\w.-]+$/, 'a repository written owner/name'),
)

const schema = v.strictObject(
  {
    users: v.optional(
      listOf(user, 'a list of logins', keyOf, (first, second, index) =>
        forbidContradictions('github.users')(first.id, second.id, index),
      ),
    ),
    'exclude-repositories': v.optional(texts),
    'exclude-labels': v.optional(texts),
    'landed-labels': v.optional(
      v.record(
        repository,
        v.union([text, texts], 'a label, or a list of labels'),
        'a map of repositories and their labels, such as { "pytorch/pytorch": Merged }',
      ),
    ),
    private: v.optional(v.boolean('true or false')),
    include: v.optional(
      v.array(v.picklist(['pull-requests'], 'pull-requests'), 'a list such as [pull-requests]'),
    ),
  },
  'a map of what to collect from GitHub',
)

type GitHubValue = v.InferOutput<typeof schema>

/** What people did on GitHub. */
export const github = defineSource({
  kind: 'github',
  key: 'github',
  label: 'GitHub',
  // Its whole past is asked for: what is missing is what GitHub counts and does not give.
  remedy: 'read the warning about it',
  about: 'Whose merged pull requests count, and which.',
  schema,
  absent: {},
  inputs: [
    {
      ...{ name: 'github-users', path: ['users'], takesCommas: true },
      help: ['NAME…', 'whose merged pull requests count; needs GITHUB_TOKEN'],
    },
    { name: 'exclude-repositories', path: ['exclude-repositories'], takesCommas: true },
  ],
  reads: [
    {
      what: 'merged pull requests in public repositories, and those [closed by a bot that merged them itself](examples/contribution-log.yml)',
      needs: 'a public profile',
      reaches:
        "the whole window, also beyond 1,000, proved against GitHub's own count; where none is found, proved to be none",
    },
  ],
  entries: toEntries,
  place: ({ login }) => login,
  kindFilter: createFilter,
  prepare,
  async collect({ login, currentLogin = login, problem, ...search }, context) {
    if (problem !== undefined) throw problem
    return harvestPullRequests({ ...search, login: currentLogin, origin: context.origin }, context)
  },
})

/** Of two spellings of a user the one with an id wins. */
function toEntries(value: GitHubValue): GitHubEntry[] {
  const { users = [] } = value
  const first = new Map<string, User>()
  for (const one of [...users.filter(({ id }) => id !== undefined), ...users]) {
    if (!first.has(keyOf(one))) first.set(keyOf(one), one)
  }
  const options = toOptions(value)
  return [...first.values()].map((one) => ({ ...one, ...options }))
}

function toOptions({ private: includesPrivate = false, 'landed-labels': landed = {} }: GitHubValue): Options {
  const landedLabels = new Map(Object.entries(landed).map(([name, labels]) => [name, [labels].flat()]))
  return { includesPrivate, landedLabels }
}

function createFilter({
  'exclude-repositories': repositories = [],
  'exclude-labels': excludedLabels = [],
  private: includesPrivate = false,
}: GitHubValue): KindFilter {
  const isExcluded = createGlob(repositories)
  const labels = new Set(excludedLabels.map((label) => label.toLowerCase()))
  return {
    counts: ({ type, private: isPrivate, container, tags = [] }) =>
      (includesPrivate || !isPrivate) &&
      (type !== 'pull-request' ||
        (!(container && isExcluded(container.name)) && !tags.some((tag) => labels.has(tag.toLowerCase())))),
    // If its labels could not be read, it is unknown whether it is to be left out.
    isUnclear: ({ type, tags }) => type === 'pull-request' && tags === undefined && labels.size > 0,
  }
}

/** The people are looked up even if nothing is collected, because the log shows their name. */
async function prepare(
  entries: readonly GitHubEntry[],
  value: GitHubValue,
  { github: client, owner, nameOf }: PrepareContext,
): Promise<Prepared<GitHubEntry>> {
  const { people, name, notices } = await findPeople(client, entries, owner, nameOf)
  const person = { name, logins: people.map(({ currentLogin }) => currentLogin) }
  if (value.include?.includes('pull-requests') === false) return { entries: [], person, notices: [] }
  const options = toOptions(value)
  return { entries: people.map((one) => ({ ...one, ...options })), person, notices }
}

function keyOf({ login }: User): string {
  return login.toLowerCase()
}

function withoutAt(login: string): string {
  return login.replace(/^@/, '')
}
