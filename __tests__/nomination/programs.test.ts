import { expect, it } from 'vitest'
import type { Mapping } from '../../src/nomination/programs/program.ts'
import { PROGRAM_IDS, PROGRAMS } from '../../src/nomination/programs/registry.ts'

/** Names that stand in a form, though nothing that is recorded leads to them. */
const UNREACHED: Readonly<Record<string, string>> = {
  SocialMedia: 'posts on social media are not recorded',
  Reference: 'what Sitecore means by it is not known',
}

const findTwice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index)
const without = (some: readonly string[], all: readonly string[]) => some.filter((one) => !all.includes(one))

it('has the programs of the contract, in its order', () => {
  expect(PROGRAM_IDS).toEqual([
    'microsoft-mvp',
    'microsoft-mvp-renewal',
    'github-stars',
    'google-gde',
    'docker-captains',
    'aws-community-builders',
    'sitecore-mvp',
    'oracle-ace',
    'cncf-ambassadors',
    'umbraco-mvp',
  ])
})

const all = PROGRAM_IDS.map((id) => {
  const program = PROGRAMS[id]
  const mappings: readonly (readonly Mapping[])[] = Object.values(program.mappings).map((one) => [one].flat())
  return { id, program, mappings, fieldNames: program.fields.map(({ name }) => name) }
})

it.each(all)('$id has no name twice', ({ id, program, fieldNames }) => {
  expect(program.id).toBe(id)
  expect(findTwice(fieldNames)).toEqual([])
  expect(findTwice(program.kinds.map(({ name }) => name))).toEqual([])
  expect(findTwice(program.audiences)).toEqual([])
  for (const { roles, fields } of program.kinds) {
    expect(findTwice(roles)).toEqual([])
    expect(findTwice(fields)).toEqual([])
  }
  for (const { choices = [] } of program.fields) expect(findTwice(choices)).toEqual([])
  expect(findTwice(program.gates.map(({ question }) => question))).toEqual([])
  const prompts = program.prompts.map((prompt) => prompt.id)
  expect(findTwice(prompts)).toEqual([])
  for (const prompt of prompts) expect(prompt).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

it.each(all)('$id names only fields that it has', ({ program, mappings, fieldNames }) => {
  for (const { fields } of program.kinds) expect(without(fields, fieldNames)).toEqual([])
  for (const mapping of mappings.flat()) {
    const kind = program.kinds.find(({ name }) => name === mapping.kind)
    expect(kind, mapping.kind).toBeDefined()
    const fields = mapping.fields ?? kind?.fields ?? []
    expect(without(fields, kind?.fields ?? [])).toEqual([])
    expect(without(mapping.needs ?? [], fields)).toEqual([])
    expect(without(Object.keys(mapping.numbers ?? {}), fields)).toEqual([])
  }
})

it.each(all)('$id has a place in every kind, and says what comes into it', ({ program, mappings }) => {
  const reached = mappings.flat().map(({ kind }) => kind)
  expect(
    without(
      program.kinds.map(({ name }) => name),
      [...reached, ...Object.keys(UNREACHED)],
    ),
  ).toEqual([])
  // A question that is answered by what has no place would name nothing that is selected.
  const placed = Object.keys(program.mappings)
  for (const { types } of program.gates) expect(without(types, placed)).toEqual([])
  for (const several of mappings) {
    // What has no condition takes everything: nothing that comes after it is ever taken.
    expect(several.slice(0, -1).filter(({ when }) => when === undefined)).toEqual([])
  }
})

it.each(all)('$id chooses what can be chosen', ({ program, mappings }) => {
  for (const { kind, format } of mappings.flat()) {
    if (format === undefined) continue
    const names = program.kinds.find(({ name }) => name === kind)?.fields ?? []
    const fields = program.fields.filter(({ name, content }) => content === 'format' && names.includes(name))
    expect(fields).toHaveLength(1)
    expect(fields[0]?.choices ?? [format]).toContain(format)
  }
  for (const { ownRole, roles } of program.kinds) expect([undefined, ...roles]).toContain(ownRole)
  for (const field of program.fields) {
    if (field.venues) {
      const venues = program.fields.filter(({ content }) => content === 'venue')
      expect(
        without(
          field.venues,
          venues.flatMap(({ choices = [] }) => choices),
        ),
      ).toEqual([])
    }
    // These are found among the choices, or are nothing.
    if (field.content === 'highlight' || field.content === 'event' || field.content === 'venue') {
      expect(field.choices?.length ?? 0).toBeGreaterThan(0)
    }
  }
})

it.each(all)('$id counts from a day that there is', ({ program }) => {
  for (const day of [program.season?.begins, program.season?.decides]) {
    if (day === undefined) continue
    expect(new Date(`2026-${day}T00:00:00Z`).toISOString().slice(5, 10)).toBe(day)
  }
  expect(program.season && program.months).toBeUndefined()
  expect(program.least ?? 0).toBeLessThanOrEqual(program.cap ?? Number.POSITIVE_INFINITY)
})

it.each(all)('$id says where it is known from, and what is not', ({ program }) => {
  expect(program.facts.length).toBeGreaterThan(0)
  for (const { about, source, asOf } of program.facts) {
    expect(new URL(source).protocol).toBe('https:')
    expect(asOf).toMatch(/^20\d\d(?:-(?:0\d|1[0-2])(?:-[0-3]\d)?)?$/)
    expect(about).toMatch(/\S[^.]$/)
  }
  expect(findTwice(program.facts.map(({ about }) => about))).toEqual([])
  expect(program.unknown?.length).toBeGreaterThan(0)
  for (const sentence of program.unknown ?? []) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/)
  expect(findTwice(program.unknown ?? [])).toEqual([])
})

it('excuses no kind that there is not, or that something leads to', () => {
  const kinds = all.flatMap(({ program }) => program.kinds.map(({ name }) => name))
  const reached = all.flatMap(({ mappings }) => mappings.flat().map(({ kind }) => kind))
  expect(without(Object.keys(UNREACHED), kinds)).toEqual([])
  expect(Object.keys(UNREACHED).filter((name) => reached.includes(name))).toEqual([])
})

it("takes no other event for one of Microsoft's own", () => {
  const [ours] = [PROGRAMS['microsoft-mvp'].mappings.talk ?? []].flat()
  const isMicrosoft = (name: string) => ours?.when?.container?.test(name)
  for (const name of [
    ...['Microsoft Build', 'Build 2026', 'Microsoft Ignite 2026', 'Ignite', 'Inspire', 'Build 26'],
    ...['MVP Summit', 'MVP Global Summit 2026', 'MLSA Summit', 'RD Summit'],
  ]) {
    expect(isMicrosoft(name), name).toBe(true)
  }
  for (const name of [
    'Build Stuff',
    'Build Stuff 2026',
    'Ignite Talks Oslo',
    'Rebuild',
    'Inspire Conf',
    'NDC',
  ]) {
    expect(isMicrosoft(name), name).toBe(false)
  }
})
