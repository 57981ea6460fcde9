export const ACTIVITY_QUERY = toQuery(
  ['pushedAt', 'defaultBranchRef { name target { ... on Commit { committedDate } } }'],
  [],
)

export const MESSAGE_QUERY = `query ($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { message } }
  }
}`

export const COMMIT_MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`

/** The default branch, and as many others: `$ref0`, `$ref1` and so on. */
export function toBranchesQuery(branches: number): string {
  return toQuery(
    [
      'archivedAt viewerPermission',
      'defaultBranchRef { name target { oid } }',
      ...numbers(branches).map(
        (index) => `branch${index}: ref(qualifiedName: $ref${index}) { target { oid } }`,
      ),
    ],
    numbers(branches).map((index) => `ref${index}`),
  )
}

/** The texts of files, and the kinds of objects where folders are expected. Each variable is an expression such as `COMMIT:PATH`. */
export function toFilesQuery(files: number, folders: number): string {
  const fileNames = numbers(files).map((index) => `file${index}`)
  const folderNames = numbers(folders).map((index) => `folder${index}`)
  return toQuery(
    [
      ...fileNames.map(
        (name) => `${name}: object(expression: $${name}) { ... on Blob { text isTruncated isBinary } }`,
      ),
      ...folderNames.map((name) => `${name}: object(expression: $${name}) { __typename }`),
    ],
    [...fileNames, ...folderNames],
  )
}

/** A query for fields of a repository. `variables` are those besides `$owner` and `$name`. */
function toQuery(fields: readonly string[], variables: readonly string[]): string {
  const parameters = variables.map((variable) => `, $${variable}: String!`)
  return `query ($owner: String!, $name: String!${parameters.join('')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}`
}

function numbers(count: number): number[] {
  return [...Array(count).keys()]
}
