// Made from queries.ts and GitHub's schema by npm run docs.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CommitMessage = {
  readonly body?: string | null | undefined;
  readonly headline: string;
};

export type CommittableBranch = {
  readonly branchName?: string | null | undefined;
  readonly id?: string | number | null | undefined;
  readonly repositoryNameWithOwner?: string | null | undefined;
};

export type CreateCommitOnBranchInput = {
  readonly branch: CommittableBranch;
  readonly clientMutationId?: string | null | undefined;
  readonly expectedHeadOid: string;
  readonly fileChanges?: FileChanges | null | undefined;
  readonly message: CommitMessage;
};

export type FileAddition = {
  readonly contents: string;
  readonly path: string;
};

export type FileChanges = {
  readonly additions?: ReadonlyArray<FileAddition> | null | undefined;
  readonly deletions?: ReadonlyArray<FileDeletion> | null | undefined;
};

export type FileDeletion = {
  readonly path: string;
};

export type RepositoryPermission =
  | 'ADMIN'
  | 'MAINTAIN'
  | 'READ'
  | 'TRIAGE'
  | 'WRITE';

export type ActivityQueryVariables = Exact<{
  owner: string;
  name: string;
}>;


export type ActivityQuery = { readonly repository: { readonly pushedAt: string | null, readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly committedDate: string }
        | Record<PropertyKey, never>
       | null } | null } | null };

export type BranchesQueryVariables = Exact<{
  owner: string;
  name: string;
  ref0: string;
}>;


export type BranchesQuery = { readonly repository: { readonly archivedAt: string | null, readonly viewerPermission: RepositoryPermission | null, readonly defaultBranchRef: { readonly name: string, readonly target:
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
       | null } | null, readonly branch0: { readonly target:
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
        | { readonly oid: string }
       | null } | null } | null };

export type CommitMutationVariables = Exact<{
  input: CreateCommitOnBranchInput;
}>;


export type CommitMutation = { readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null };

export type FilesQueryVariables = Exact<{
  owner: string;
  name: string;
  file0: string;
  folder0: string;
}>;


export type FilesQuery = { readonly repository: { readonly file0:
      | { readonly text: string | null, readonly isTruncated: boolean, readonly isBinary: boolean | null }
      | Record<PropertyKey, never>
     | null, readonly folder0:
      | { readonly __typename: 'Blob' }
      | { readonly __typename: 'Commit' }
      | { readonly __typename: 'Tag' }
      | { readonly __typename: 'Tree' }
     | null } | null };

export type MessageQueryVariables = Exact<{
  owner: string;
  name: string;
  oid: string;
}>;


export type MessageQuery = { readonly repository: { readonly object:
      | { readonly message: string }
      | Record<PropertyKey, never>
     | null } | null };
