import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'

/** What a workflow grants its token. What it does not name it does not grant. */
export interface Permissions {
  readonly contents?: 'read' | 'write'
  readonly 'pull-requests'?: 'read' | 'write'
  readonly issues?: 'read' | 'write'
}

/** What one of the workflows in `examples/` grants the Action: as a whole, or the job that runs it. */
export function readPermissions(example: string): Permissions {
  const text = readFileSync(new URL(`../../examples/${example}`, import.meta.url), 'utf8')
  const { permissions = {}, jobs } = load(text) as {
    permissions?: Permissions
    jobs: Record<string, { permissions?: Permissions; steps: readonly { uses?: string }[] }>
  }
  const job = Object.values(jobs).find(({ steps }) => steps.some(({ uses }) => uses !== undefined))
  return job?.permissions ?? permissions
}

/** What people grant who follow the documents. */
export const DOCUMENTED = {
  commit: readPermissions('minimal.yml'),
  'pull-request': readPermissions('pull-request.yml'),
} as const
