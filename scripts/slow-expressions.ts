// Finds regular expressions that a long text can slow down: while one runs, the Node process does nothing else.
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'

export interface SlowExpression {
  /** From 1. */
  readonly line: number
  /** The expression, why it is slow, and what to write instead. */
  readonly message: string
}

interface Expression {
  readonly source: string
  readonly flags: string
  readonly start: number
}

const ADVICE = {
  Move: 'a search begins anew in every place of such a run. Let it begin at the start of the run only, as with (?<!x)x+, or at ^',
  Self: 'a repetition repeats itself in many ways. Take one of the two away',
  Trade: 'two repetitions share what they match. Let them have no character in common',
}

/**
 * Checks the literals and the `new RegExp(…)` of a TypeScript file. It does not find those with a repeated word before them,
 * as in `<a>.*b`.
 */
export function findSlowExpressions(text: string): SlowExpression[] {
  return findExpressions(text).flatMap(({ source, flags, start }) => {
    // One report is enough: the expression has to be rewritten.
    const [report] = analyse({ source, flags }, { maxReports: 1 }).reports
    if (!report) return []
    const time = report.exponential
      ? 'doubles its time with every'
      : 'takes the square of the time, or more, for a run of'
    const fixed = report.fix()
    const advice = fixed ? `write /${fixed.source}/${fixed.flags}` : ADVICE[report.type]
    const line = text.slice(0, start).split('\n').length
    return [
      { line, message: `/${source}/${flags} ${time} ${JSON.stringify(report.character.pick)}: ${advice}.` },
    ]
  })
}

/** A node of the syntax tree. https://github.com/estree/estree */
interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}
type Constants = ReadonlyMap<unknown, Node>

function findExpressions(text: string): Expression[] {
  const nodes = [...walk(parseAst(text, { lang: 'ts' }))]
  const constants = new Map(
    nodes
      .filter(({ type }) => type === 'VariableDeclarator')
      .map(({ id, init }) => [(id as Node).name, init as Node]),
  )
  return nodes.flatMap((node) => {
    const { type, start, regex } = node
    if (type === 'Literal' && regex) {
      const { pattern, flags } = regex as { pattern: string; flags: string }
      return [{ source: pattern, flags, start }]
    }
    if (type !== 'NewExpression' || (node.callee as Node).name !== 'RegExp') return []
    const [source, flags] = (node.arguments as Node[]).map((part) => toText(part, constants))
    return [{ source: source ?? '', flags: flags ?? '', start }]
  })
}

/** The text of an expression, as far as the file determines it; any other value becomes `word`. */
function toText(node: Node | undefined, constants: Constants): string {
  if (node?.type === 'Literal') return String(node.value)
  if (node?.type === 'Identifier' && constants.has(node.name))
    return toText(constants.get(node.name), constants)
  const isRaw = node?.type === 'TaggedTemplateExpression'
  const template = (isRaw ? node.quasi : node) as Node | undefined
  if (template?.type !== 'TemplateLiteral') return 'word'
  const values = (template.quasis as { value: { raw: string; cooked: string } }[]).map(({ value }) => value)
  const parts = (template.expressions as Node[]).map((part) => toText(part, constants))
  return values.map(({ raw, cooked }, index) => (isRaw ? raw : cooked) + (parts[index] ?? '')).join('')
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value) yield value as Node
  for (const child of Object.values(value)) yield* walk(child)
}
