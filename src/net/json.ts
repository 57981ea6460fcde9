import * as v from 'valibot'
import { SourceError } from '../errors.ts'
import { withoutQuery } from '../record/credentials.ts'
import type { Http } from './http.ts'
import type { RequestOptions } from './request.ts'

/**
 * The JSON at an address, as a schema describes it. Throws HttpError for any status but 2xx, and SourceError where the
 * answer is not JSON, or not what the schema describes.
 */
export type GetJson = <Schema extends v.GenericSchema>(
  url: string,
  schema: Schema,
  options?: RequestOptions,
) => Promise<v.InferOutput<Schema>>

export function createGetJson(http: Http): GetJson {
  return async (url, schema, options = {}) => {
    const headers = { accept: 'application/json', ...options.headers }
    const { bytes } = await http.get(url, { ...options, headers })
    const result = v.safeParse(schema, parse(bytes, url))
    if (result.success) return result.output
    const [{ path = [], message }] = result.issues
    const place = path.map(({ key }) => String(key)).join('.') || 'the answer'
    throw new SourceError(
      `${withoutQuery(url)} answered with something else than its API does: ${place}: ${message}`,
    )
  }
}

/** The items of a list that are as a schema describes them: a bad one must not cost the others. */
export function soundItemsOf<Schema extends v.GenericSchema>(schema: Schema) {
  return v.pipe(
    v.fallback(v.array(v.unknown()), []),
    v.transform((items): v.InferOutput<Schema>[] =>
      items.flatMap((item) => {
        const result = v.safeParse(schema, item)
        return result.success ? [result.output] : []
      }),
    ),
  )
}

function parse(bytes: Uint8Array, url: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new SourceError(`${withoutQuery(url)} answered with something that is not JSON`)
  }
}
