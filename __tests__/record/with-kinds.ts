// The record's functions as the product calls them: with the kinds of all its sources.
import * as v from 'valibot'
import { toFilters } from '../../src/config/settings.ts'
import * as authority from '../../src/record/authority.ts'
import type { Contribution } from '../../src/record/contribution.ts'
import * as posts from '../../src/record/cross-posts.ts'
import { createFilter, type Filters } from '../../src/record/filter.ts'
import * as identity from '../../src/record/identity.ts'
import * as merging from '../../src/record/merging.ts'
import type { Window } from '../../src/record/window.ts'
import { kindOf, SOURCES } from '../../src/sources/registry.ts'

export const authorityOf = (entry: Contribution) => authority.authorityOf(entry, kindOf)

export const tellApart = (
  recorded: readonly Contribution[],
  harvests: readonly (readonly Contribution[])[],
) => identity.tellApart(recorded, harvests, kindOf)

export const mergeContributions = (
  recorded: readonly Contribution[],
  harvested: readonly Contribution[],
  refreshMetrics: boolean,
  counts: (entry: Contribution) => boolean = () => true,
) => merging.mergeContributions(recorded, harvested, { kindOf, refreshMetrics, counts })

export const mirror = (recorded: readonly Contribution[], written: readonly Contribution[]) =>
  merging.mirror(recorded, written, kindOf)

export const joinCrossPosts = (
  contributions: readonly Contribution[],
  origins: readonly string[],
  window?: Window,
  isOfSeveral: (origin: string) => boolean = () => false,
) => posts.joinCrossPosts(contributions, { origins, kindOf, isOfSeveral, ...(window && { window }) })

/** The filters of a configuration file that says so. */
export function filtersOf(file: Readonly<Record<string, unknown>>): Filters {
  const toValue = (key: string, schema: v.GenericSchema) =>
    file[key] === undefined ? undefined : v.parse(schema, file[key])
  return toFilters(SOURCES.map((source) => source.plan(toValue(source.key, source.schema))))
}

/** Whether an entry counts by a configuration file, in a record that knows a feed by another address. */
export const counts = (
  entry: Contribution,
  file: Readonly<Record<string, unknown>>,
  findOrigin: (configured: string) => string = (origin) => origin,
) => createFilter(filtersOf(file), kindOf, findOrigin).counts(entry)
