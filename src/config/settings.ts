import { ConfigError } from '../errors.ts'
import { joinOptions, type ProgramOptions, type Rule } from '../nomination/programs/options.ts'
import type { Contribution, ContributionType } from '../record/contribution.ts'
import type { Curation } from '../record/curate.ts'
import type { Filters } from '../record/filter.ts'
import type { KindOf } from '../record/kind.ts'
import { type ConfiguredAddress, renewMatch } from '../record/renewal.ts'
import { toDay, toWindow, type Window } from '../record/window.ts'
import { kindOf, SOURCES } from '../sources/registry.ts'
import type { Plan } from '../sources/source.ts'
import { findDayMistake, type Today } from './days.ts'
import type { Inputs } from './inputs.ts'
import type { Config } from './schema.ts'

/** What a run is to do, from the inputs and the configuration file together. */
export interface Settings {
  readonly timeZone: string
  /** The day that counts as today. */
  readonly until: string
  /** The window that ends on a day. */
  readonly windowUpTo: (day: string) => Window
  /** Shown in the log in place of the profile's name. */
  readonly name: string | undefined
  /** Tells of an origin what kind of source it is. */
  readonly kindOf: KindOf
  /** What is asked of each source, in their order. */
  readonly plans: readonly Plan[]
  /** What is read from web addresses. */
  readonly addresses: readonly ConfiguredAddress[]
  /** What the person wrote down, as it is in the record. */
  readonly mirrored: readonly Contribution[]
  readonly curation: Curation
  readonly programs: readonly ProgramOptions[]
  /** Who the person is, in their own words. */
  readonly about: string | undefined
  /** The first day of all packs, where an input says so. */
  readonly packSince: string | undefined
  /** The zone that the person named, if they did. */
  readonly namedTimeZone: string | undefined
}

/**
 * Lists add up, the same thing twice counts once; of single values the input wins. Throws ConfigError for days that do not
 * fit the zone, which the file may have named.
 */
export function toSettings(inputs: Inputs, file: Config, now: Date): Settings {
  const asked = join(inputs.asked, file) as Config
  const { 'time-zone': namedTimeZone, window = {}, name, overrides = [], areas = [], about } = asked
  const timeZone = namedTimeZone ?? 'UTC'
  const today = toDay(now.toISOString(), timeZone)
  const until = inputs.until ?? today
  checkDays(inputs, window.since, until, { day: today, latest: today, timeZone })
  const plans = SOURCES.map((source) => source.plan(asked[source.key]))
  const origins = plans.flatMap((plan) => plan.origins)
  const addresses = origins.flatMap(({ origin, address }) =>
    address === undefined ? [] : [{ origin, address }],
  )
  return {
    ...{ timeZone, until, name, kindOf, plans, addresses },
    windowUpTo: (day) => toWindow(day, timeZone, window.since, window.months),
    mirrored: plans.flatMap((plan) => plan.mirrored),
    programs: joinPrograms(file.programs ?? [], inputs.asked.programs ?? [], addresses),
    about,
    packSince: inputs.asked.window?.since,
    namedTimeZone,
    curation: {
      filters: toFilters(plans),
      overrides: overrides.map(({ match, ...word }) => ({ ...word, match: renewMatch(match, addresses) })),
      areas,
      types: new Map(
        origins.flatMap(({ origin, type }): [string, ContributionType][] => (type ? [[origin, type]] : [])),
      ),
    },
  }
}

/** What counts, by what is asked of each source. */
export function toFilters(plans: readonly Plan[]): Filters {
  const origins = plans.flatMap((plan) => plan.origins)
  return {
    kinds: plans.flatMap(({ filter }) => filter ?? []),
    origins: origins.flatMap(({ origin, counts }) => (counts ? [{ origin, counts }] : [])),
  }
}

function checkDays(
  { nameOf, config, asked }: Inputs,
  since: string | undefined,
  until: string,
  today: Today,
): void {
  const mistake = findDayMistake({ since, until }, today)
  if (!mistake) return
  const isOfFile = mistake.of === 'since' && asked.window?.since === undefined
  throw new ConfigError([
    `${isOfFile ? `${config.path}: window.since` : nameOf(mistake.of)}: ${mistake.message}`,
  ])
}

/** Joins two values: lists are concatenated, maps joined key by key; of two other values the first wins. */
function join(first: unknown, second: unknown): unknown {
  if (Array.isArray(first) && Array.isArray(second)) return [...first, ...second]
  if (!isMap(first) || !isMap(second)) return first ?? second
  const keys = new Set([...Object.keys(first), ...Object.keys(second)])
  return Object.fromEntries([...keys].map((key) => [key, join(first[key], second[key])]))
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Each program once, those of the file first, with all that is said of it; of two single values that which was asked for wins. */
function joinPrograms(
  file: readonly ProgramOptions[],
  asked: readonly ProgramOptions[],
  addresses: readonly ConfiguredAddress[],
): ProgramOptions[] {
  const byId = Map.groupBy([...asked, ...file], ({ id }) => id)
  const ids = new Set([...file, ...asked].map(({ id }) => id))
  return [...ids].flatMap((id) => {
    const [first, ...others] = byId.get(id) ?? []
    if (!first) return []
    const { audience, primaryArea, ...joined } = others.reduce(joinOptions, first)
    const renew = <Value>(rules: readonly Rule<Value>[]) =>
      rules.map(({ match, use }) => ({ use, ...(match && { match: renewMatch(match, addresses) }) }))
    return [{ ...joined, audience: renew(audience), primaryArea: renew(primaryArea) }]
  })
}
