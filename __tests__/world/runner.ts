import type { Runner, WorkflowContext } from '../../src/hosts/action/runner.ts'

/** A runner in memory, and what it was told by now. */
export interface MemoryRunner extends Runner {
  readonly told: () => {
    readonly exitCode: number
    readonly outputs: Readonly<Record<string, string>>
    readonly summary: string
    /** The protocol, with its commands. */
    readonly stdout: string
  }
}

export function createRunner(
  context: WorkflowContext,
  inputs: Readonly<Record<string, string>>,
): MemoryRunner {
  const outputs: Record<string, string> = {}
  let exitCode = 0
  let summary = ''
  let stdout = ''
  const say = (line: string) => {
    stdout += `${line}\n`
  }
  return {
    context,
    getInput: (name) => (inputs[name] ?? '').trim(),
    setOutput(name, value) {
      outputs[name] = value
    },
    setSecret: (secret) => say(`::add-mask::${escapeData(secret)}`),
    say,
    annotate(level, message, { file, line, column } = {}) {
      const place = { file, line, col: column }
      const parts = Object.entries(place).flatMap(([name, value]) =>
        value === undefined
          ? []
          : [`${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`],
      )
      say(`::${level}${parts.length > 0 ? ` ${parts.join(',')}` : ''}::${escapeData(message)}`)
      if (level === 'error') exitCode = 1
    },
    async summarize(markdown) {
      summary += markdown
    },
    told: () => ({ exitCode, outputs, summary, stdout }),
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
