import * as v from 'valibot'
import { ConfigError, type Problem } from '../errors.ts'
import type { Circumstances } from '../sources/source.ts'
import { findMistakes, type Path, toMistakes } from './mistakes.ts'
import { type Config, ConfigSchema } from './schema.ts'
import { type Position, parseYaml, YamlError } from './yaml.ts'

export interface ConfigFile {
  readonly path: string
  readonly text: string
}

/** Reads the configuration file. Throws one ConfigError with every mistake, each with its line and column. */
export function parseConfig(file: ConfigFile, asked: Omit<Circumstances, 'mistakeAsFeed'>): Config {
  const document = readYaml(file)
  const { value: given } = document
  const result = v.safeParse(ConfigSchema, given, { abortPipeEarly: true })
  const problems = [
    ...document.duplicates.map(({ path, first, second }) =>
      toProblem(file, second, path, `the key stands twice, first in line ${first.line}: take one away`),
    ),
    ...[...toMistakes(ConfigSchema, given, result.issues ?? []), ...findMistakes(given, asked)].map(
      ({ path, message, isKey }) =>
        toProblem(file, document.positionOf(path, isKey ? 'key' : 'value'), path, message),
    ),
  ]
  if (problems.length > 0 || !result.success) throw new ConfigError(problems.sort(comparePositions))
  return result.output
}

function readYaml(file: ConfigFile) {
  try {
    return parseYaml(file.text)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    throw new ConfigError([toProblem(file, error.position, [], `not YAML: ${error.message}`)])
  }
}

function toProblem(
  { path: file }: ConfigFile,
  { line, column }: Position,
  path: Path,
  message: string,
): Problem {
  const where = describePath(path)
  return { message: `${file}:${line}:${column} ${where ? `${where}: ` : ''}${message}`, file, line, column }
}

/** `overrides[1].match.url` */
function describePath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^[\w-]+$/.test(key) ? `.${key}` : `["${key}"]`))
    .join('')
    .replace(/^\./, '')
}

function comparePositions(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
