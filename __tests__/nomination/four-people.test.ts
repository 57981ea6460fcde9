import { describe, expect, it } from 'vitest'
import { FOUR_PEOPLE, measurePerson, type Variant } from '../world/four-people.ts'
import { type Entry, measurePack } from '../world/people/measure.ts'
import type { Deed, Truth } from '../world/people/truth.ts'
import { runAction } from '../world/run.ts'

/** What of a pack for Microsoft four people can hand in as it is: counted by rules that know the form and the truth, not the code. */

interface Floor {
  /** Parts of 100: of the fields that the activities' dialogs have, and of the descriptions. */
  readonly right: number
  readonly fit: number
}

/**
 * With `told` the configuration file also says for whom the person works, and in what area; `plain` leaves these two to fill
 * in every item. What is left beside them only the person knows: the views of their blog, the type of an event.
 */
const FLOORS: readonly (readonly [variant: Variant, floor: Floor])[] = [
  ['told', { right: 90, fit: 90 }],
  ['plain', { right: 80, fit: 90 }],
]

describe.each(FLOORS)('the packs of four people, %s', (variant, floor) => {
  it.each(FOUR_PEOPLE)('can be handed in: $id', async (person) => {
    const { asked, fit, descriptions, checks, mistakes, unfit, toFill } = await measurePerson(
      person,
      variant,
      runAction,
    )
    const reached = {
      right: (100 * asked.right) / asked.fields >= floor.right,
      fit: (100 * fit) / descriptions >= floor.fit,
      checks,
    }
    // What is missing stands in the message.
    const told = JSON.stringify({ asked, fit, descriptions, mistakes, unfit, toFill }, null, 2)
    expect(reached, told).toEqual({ right: true, fit: true, checks: [] })
  })
})

describe('the measure', () => {
  const deed: Deed = {
    ...{
      key: '2026-05-06 Kites for beginners',
      kind: 'talk',
      title: 'Kites for beginners',
      date: '2026-05-06',
    },
    ...{ place: 'Windmill Conf', numbers: { attendees: 120 } },
  }
  const work = ['Add a tail', 'Fix a knot', 'Bump string from 1 to 2'].map(
    (title, index): Deed => ({
      ...{
        key: `https://github.com/kites/kite/pull/${index}`,
        url: `https://github.com/kites/kite/pull/${index}`,
      },
      ...{ kind: 'code', title, date: '2026-05-06', repository: 'kites/kite', isMechanical: index === 2 },
    }),
  )
  const truth: Truth = {
    ...{
      login: 'ada',
      deeds: [deed, ...work],
      series: [],
      needed: [],
      noise: [/my kite shop/i],
      atLeast: {},
    },
    ...{ audience: ['Developer'], areas: ['.NET'], timeZone: /UTC/ },
  }
  const record = truth.deeds.map(({ key, url, title, date }): Entry => {
    const origin = url ? 'github:ada' : 'manual'
    return { id: key, origin, title, date, ...(url && { url }) }
  })
  const TALK = {
    'Activity Type': 'Speaker/Presenter at Third-party event',
    'Primary Technology Area': '.NET',
    'Additional Technology Areas': '',
    Title: 'Kites for beginners',
    Description: 'Talk at Windmill Conf for 120 people.',
    'Private Description': '',
    'Target Audience': 'Developer',
    'Published Date': '2026-05-06',
    'Number of views': '',
    'Livestream views': '',
    'On-demand views': '',
    'In-person attendees': '120',
    'Activity URL': '',
  }
  const measure = (fields: Partial<typeof TALK>, deeds: readonly Deed[] = [deed]) =>
    measurePack(
      { items: [{ fields: { ...TALK, ...fields }, ids: deeds.map(({ key }) => key) }], rest: [] },
      record,
      truth,
    )

  it('finds nothing wrong with what is right', () => {
    const count = { right: 12, toFill: 0, wrong: 0 }
    expect(measure({})).toMatchObject({
      ...{ asked: { fields: 12, ...count }, all: { fields: 13, right: 13 } },
      ...{ mistakes: [], fit: 1, unfit: [], checks: [] },
    })
  })

  it.each([
    { fields: { 'Target Audience': '' }, toFill: 1, wrong: 0 },
    { fields: { 'Primary Technology Area': '' }, toFill: 1, wrong: 0 },
    { fields: { 'Primary Technology Area': 'Kites' }, toFill: 0, wrong: 1 },
    { fields: { 'Activity Type': 'Blog' }, toFill: 0, wrong: 1 },
    { fields: { 'In-person attendees': '12' }, toFill: 0, wrong: 1 },
    { fields: { 'In-person attendees': '' }, toFill: 0, wrong: 1 },
    { fields: { 'Published Date': '2026-05-07' }, toFill: 0, wrong: 1 },
    { fields: { 'Number of views': '7' }, toFill: 0, wrong: 1 },
    { fields: { 'Livestream views': '7' }, toFill: 0, wrong: 1 },
    { fields: { Description: '' }, toFill: 1, wrong: 0 },
  ])('tells what is wrong from what is missing: $fields', ({ fields, toFill, wrong }) => {
    expect(measure(fields).asked).toMatchObject({ toFill, wrong })
  })

  it.each([
    ['', 'is empty'],
    ['Kites for beginners (talk, Windmill Conf).', 'repeats the title'],
    ['120 people came. This video is sponsored by Gale.', 'has a sponsor'],
    ['120 people came. Join my newsletter.', 'has a newsletter'],
    ['120 people came. #kites #wind.', 'has hashtags'],
    ['120 people came.\n00:00 Hello\n01:30 Wind.', 'has chapters'],
    ['Photo by Ada. 120 people came.', 'has a photo credit'],
    ['120 people came. The post Kites appeared first on Winds.', 'has "appeared first on"'],
    ['120 people came […]', 'has a reading link'],
    ['120 people came, and so…', 'has an end in the middle'],
    ['120 people came, and so', 'has an end in the middle'],
    ['120 people came to my kite shop.', 'has what the platform adds'],
    ['120 people: https://a.example https://b.example.', 'has links that nobody recorded'],
    ['It was very nice.', 'has no fact'],
    [`${'120 people came. '.repeat(70)}`, 'is too long'],
  ])('calls a description unfit: %j', (Description, reason) => {
    expect(measure({ Description }).unfit).toEqual([expect.stringContaining(`${reason}: `)])
  })

  it('lets a text tell the time', () => {
    expect(
      measure({ Description: 'Talk for 120 people: at 16:40 the wind went, at 19:00 it was back.' }).fit,
    ).toBe(1)
  })

  it('misses a number that is in no field and not in the text', () => {
    const fields = { 'In-person attendees': '' }
    expect(measure({ ...fields, Description: 'Talk at Windmill Conf.' }).unfit[0]).toMatch(
      /^is silent on 120/,
    )
    expect(measure(fields).unfit).toEqual([])
  })

  it.each([
    ['3 pull requests: Add a tail; Fix a knot.', 'does not say what was done'],
    ['Housekeeping, a feature and a fix in 2026.', 'names the housekeeping first'],
    ['Bump string from 1 to 2, then one feature: Add a tail.', 'names the housekeeping first'],
    ['One feature and one fix: Add a tail; Fix a knot. Also housekeeping.', undefined],
  ])('wants to know what was done in pull requests: %j', (Description, reason) => {
    const { unfit } = measure({ Description }, work)
    expect(unfit.map((one) => one.split(':')[0])).toEqual(reason === undefined ? [] : [reason])
  })
})
