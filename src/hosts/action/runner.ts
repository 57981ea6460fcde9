import * as core from '@actions/core'
import { context } from '@actions/github'
import type { Problem } from '../../errors.ts'
import type { Remark } from '../../run/remarks.ts'

/** What a run in a workflow has of the machine that it runs on. */
export interface Runner {
  readonly context: WorkflowContext
  /** What was given for an input, without blanks at its ends; empty where nothing was. */
  readonly getInput: (name: string) => string
  readonly setOutput: (name: string, value: string) => void
  /** From now on the job's log shows stars in its place. */
  readonly setSecret: (secret: string) => void
  /** A line of the job's log. */
  readonly say: (line: string) => void
  /** A message beside the run, at a place of a file where there is one. An error fails the job. */
  readonly annotate: (level: Remark['level'], message: string, place?: Omit<Problem, 'message'>) => void
  /** Markdown for the page of the job. */
  readonly summarize: (markdown: string) => Promise<void>
}

/** What started the run, and where. https://docs.github.com/en/actions/reference/workflows-and-actions/variables */
export interface WorkflowContext {
  readonly apiUrl: string
  readonly serverUrl: string
  /** Throws where no repository is named. */
  readonly repo: { readonly owner: string; readonly repo: string }
  readonly runId: number
  readonly eventName: string
  readonly payload: { readonly repository?: { readonly [name: string]: unknown } }
}

/** The runner of GitHub Actions that started this process. */
export const RUNNER: Runner = {
  context,
  getInput: core.getInput,
  setOutput: core.setOutput,
  setSecret: core.setSecret,
  say: core.info,
  annotate(level, message, { file, line, column } = {}) {
    const tell = { error: core.error, warning: core.warning, notice: core.notice }[level]
    tell(message, {
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    })
    if (level === 'error') process.exitCode = 1
  },
  async summarize(markdown) {
    // Runners of older servers take no summaries.
    if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write()
  },
}
