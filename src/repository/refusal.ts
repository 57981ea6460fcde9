import { UPDATE_BRANCH } from './repository.ts'

/** What was attempted when GitHub refused it. */
export interface Attempt {
  /** For example `committing to main`. */
  readonly action: string
  /** `owner/name`. */
  readonly repository: string
  /** The branch to be written. */
  readonly branch: string
  readonly mode: 'commit' | 'pull-request'
}

interface Rule {
  readonly pattern: RegExp
  readonly isFor?: (attempt: Attempt) => boolean
  readonly explain: (attempt: Attempt) => string
}

/**
 * GitHub's error messages, as quoted in the threads below, and what to do about them. The first match wins.
 *
 * - archived: https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories
 * - pull requests by Actions: https://github.com/peter-evans/create-pull-request/issues/3979
 * - branch protection: https://github.com/microsoft/vscode-remote-repositories-github/issues/252
 * - rulesets: https://github.com/satisfactory-factories/application/issues/67
 * - branches that must not be force-pushed: https://github.com/dependabot/dependabot-core/issues/9454
 * - branches moved past changes to workflow files: https://github.com/projectbluefin/dakota/issues/1032
 * - branches that must not be created: https://github.com/release-plz/action/issues/518, https://github.com/microsoft/vscode-remote-repositories-github/issues/122
 */
const RULES: readonly Rule[] = [
  {
    pattern: /archived/i,
    explain: ({ repository }) =>
      `${repository} is archived and takes no changes: unarchive it at the end of its Settings → General, or move the workflow to another repository`,
  },
  {
    pattern: /not permitted to create or approve pull requests/i,
    explain: ({ repository, branch }) =>
      `workflows may not open pull requests in ${repository}: tick "Allow GitHub Actions to create and approve pull requests" under Settings → Actions → General (in an organisation it may be locked in the organisation's settings). What was collected is safe on the branch ${branch}, and the next run opens the pull request`,
  },
  {
    pattern: /without [`'"]?workflows?[`'"]? (?:permission|scope)/i,
    // Any other branch is the person's own, which they must not be told to delete.
    isFor: ({ branch }) => branch === UPDATE_BRANCH,
    explain: ({ branch }) =>
      `GitHub lets no workflow move the branch ${branch} past changes to workflow files: delete the branch ${branch} and run again, which makes it anew. What waits on it and is in no feed any more goes with it, so merge its pull request before that where you can`,
  },
  {
    pattern: /Resource not accessible by integration/i,
    explain: ({ repository, mode }) =>
      `the token may not write to ${repository}: add "${toPermissions(mode)}" to the workflow`,
  },
  {
    pattern: /Resource not accessible by personal access token|^Not Found$|viewerPermission/i,
    explain: ({ repository, mode }) =>
      `the token in the input token may not write to ${repository}: give a fine-grained one "Contents: Read and write"${mode === 'commit' ? '' : ' and "Pull requests: Read and write"'} for it, a classic one the scope "repo"; or leave the input out and add "${toPermissions(mode)}" to the workflow`,
  },
  {
    pattern: /secret detected|cannot contain secrets/i,
    explain: () =>
      'push protection takes something in a title, a link or a description for a secret: take it away where it was published, or allow it under Security → Secret scanning',
  },
  {
    pattern: /creations being restricted|Reference update failed|Ref cannot be created/i,
    isFor: ({ action }) => action.startsWith('creating'),
    explain: ({ branch, mode }) =>
      `the branch ${branch} does not exist and may not be created: ${mode === 'commit' ? 'create it by hand, write another name into "branch",' : `create it by hand, rename a branch called ${branch.split('/')[0]} if there is one,`} or let its creation pass the rules under Settings → Rules`,
  },
  {
    pattern:
      /rule violations|protected branch|made through a pull request|approving review|status checks?\b|not authorized to push|force-push|Reference (?:cannot be updated|update failed)|merge commits|GH006|GH013/i,
    explain: ({ repository, branch, mode }) =>
      mode === 'commit'
        ? `${branch} of ${repository} is protected by a rule. Add "publish: pull-request" to the step and "pull-requests: write" to the permissions, or have the log on a branch without rules: add "branch: contribution-data". The workflow's own token cannot be put on the bypass list of a personal repository; an input token of someone who may bypass the rule works, too`
        : `a rule under Settings → Rules or Branches also protects the branch ${branch} of ${repository}: leave ${branch} out of the branches it is for`,
  },
]

/** The line to add to a workflow. Setting one permission removes all others, so it lists every one that is needed. */
function toPermissions(mode: Attempt['mode']): string {
  return `permissions: { contents: write, pull-requests: ${mode === 'commit' ? 'read' : 'write'} }`
}

/** One line that tells the person which line to add or which setting to change, followed by GitHub's own words. */
export function explainRefusal(said: string, attempt: Attempt): string {
  const quoted = said.replace(/\s+/g, ' ').trim()
  const rule = RULES.find(({ pattern, isFor }) => pattern.test(quoted) && (isFor?.(attempt) ?? true))
  if (!rule) return `${attempt.action} in ${attempt.repository} failed: ${quoted || 'GitHub gave no reason'}`
  return `${rule.explain(attempt)} (GitHub said: ${quoted})`
}
