/** The fields that GitHub computes for the answer can be left out, because a fault of theirs costs the pull request. */
export const SEARCH_QUERY = `query ($search: String!, $size: Int!, $after: String, $isMeasured: Boolean!) {
  search(type: ISSUE, query: $search, first: $size, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes {
      ... on PullRequest {
        fullDatabaseId
        title
        url
        mergedAt
        closedAt
        repository { nameWithOwner url isPrivate }
        labels(first: 50) { nodes { name } }
        additions @include(if: $isMeasured)
        deletions @include(if: $isMeasured)
        reactions @include(if: $isMeasured) { totalCount }
      }
    }
  }
}`

/** The users with the logins `$login0`, `$login1` and so on. Ids are only requested where the configuration has one to compare. */
export function toProfilesQuery(users: readonly { readonly id?: number }[]): string {
  const parameters = users.map((_, index) => `$login${index}: String!`).join(', ')
  const fields = users
    .map(({ id }, index) => {
      const number = id === undefined ? '' : ' databaseId'
      return `user${index}: user(login: $login${index}) { login name${number} }`
    })
    .join('\n  ')
  return `query (${parameters}) {\n  ${fields}\n}`
}
