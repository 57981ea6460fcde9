import fc from 'fast-check'
import { TYPES } from '../../src/record/contribution.ts'
import type { Shown } from '../../src/record/cross-posts.ts'
import { toRecordedUrl } from '../../src/record/url.ts'
import { hostileText, rawText } from './gfm.ts'

const text = fc.oneof(hostileText, rawText)

/** Addresses as they are recorded, whatever stands in them, and of other people's issues. */
export const hostileUrl = fc
  .oneof(
    hostileText.map((path) => `https://a.example/${path}`),
    hostileText.map((path) => `https://a.example/?q=${path}`),
    fc
      .tuple(
        fc.constantFrom('https://', 'http://', 'https://www.', 'HTTPS://user@'),
        fc.constantFrom('github.com', 'github.com:443', 'github.com/', 'github.com.', 'github.com/.'),
        fc.constantFrom(
          '/o/r/issues/1',
          '/o/r/pull/2#$a',
          '/o/r/discussions/3?a=$',
          '/o//r//commit/deadbeef',
        ),
      )
      .map((parts) => parts.join('')),
  )
  .map((url) => toRecordedUrl(url))
  .filter((url) => url !== undefined)

/** An entry of the record whose every text comes from somebody else. */
export const hostileContribution: fc.Arbitrary<Shown> = fc.record(
  {
    id: fc.uuid().map((id) => `feed:${id}\n# x`),
    origin: fc.constantFrom('github:ada', 'feed:https://a.example/feed', 'youtube:UC0000000000000000000000'),
    type: fc.constantFrom(...TYPES),
    title: text,
    url: fc.oneof(hostileUrl, fc.constantFrom('javascript:alert(1)', '//github.com/o/r/issues/1', 'x\n# y')),
    date: fc.constantFrom('2026-11-01', '2026-05-05T10:00:00Z', '2025-12-24T23:59:59Z'),
    'end-date': fc.oneof(
      fc.constant('2026-11-22'),
      text.map((end) => `9${end}`),
    ),
    description: text,
    role: text,
    tags: fc.array(text, { maxLength: 2 }),
    areas: fc.array(text, { maxLength: 2 }),
    audience: fc.array(text, { maxLength: 2 }),
    container: fc.record({ name: text, url: hostileUrl }, { requiredKeys: ['name'] }),
    metrics: fc.record({ views: fc.record({ value: fc.nat(), 'as-of': fc.constant('2026-11-22') }) }),
    also: fc.array(fc.record({ name: text, url: hostileUrl }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['id', 'origin', 'type', 'title', 'date'] },
) as fc.Arbitrary<Shown>
