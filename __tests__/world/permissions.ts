import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

/** What a workflow grants its token. What it does not name it does not grant. */
export interface Permissions {
  readonly contents?: 'read' | 'write'
  readonly 'pull-requests'?: 'read' | 'write'
  readonly issues?: 'read' | 'write'
}

/** What one of the workflows in `examples/` grants. */
export function readPermissions(example: string): Permissions {
  const text = readFileSync(new URL(`../../examples/${example}`, import.meta.url), 'utf8')
  const { permissions = {} } = load(text) as { permissions?: Permissions }
  return permissions
}

/** What people grant who follow the documents. */
export const DOCUMENTED = {
  commit: readPermissions('minimal.yml'),
  'pull-request': readPermissions('pull-request.yml'),
} as const
