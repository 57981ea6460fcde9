// Made from queries.ts and GitHub's schema by npm run docs.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ProfilesQueryVariables = Exact<{
  login0: string;
}>;


export type ProfilesQuery = { readonly user0: { readonly login: string, readonly name: string | null, readonly databaseId: number | null } | null };

export type SearchQueryVariables = Exact<{
  search: string;
  size: number;
  after?: string | null | undefined;
  isMeasured: boolean;
}>;


export type SearchQuery = { readonly search: { readonly issueCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly fullDatabaseId: string | null, readonly title: string, readonly url: string, readonly mergedAt: string | null, readonly closedAt: string | null, readonly additions?: number, readonly deletions?: number, readonly repository: { readonly nameWithOwner: string, readonly url: string, readonly isPrivate: boolean }, readonly labels: { readonly nodes: ReadonlyArray<{ readonly name: string } | null> | null } | null, readonly reactions?: { readonly totalCount: number } }
      | Record<PropertyKey, never>
     | null> | null } };
