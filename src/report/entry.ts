import type { Contribution } from '../record/contribution.ts'
import { count, escapeText, link } from './markdown.ts'
import type { Entry } from './report.ts'
import { METRIC_WORDS, TYPE_WORDS } from './words.ts'

/** Fewer reactions are the courtesy of whoever reviewed it. */
const MIN_REACTIONS = 5

/** An entry under Highlights, where its type has to be named. */
export function renderHighlight(entry: Entry): string {
  const { type } = entry.contribution
  const [line = '', ...facts] = renderParts(entry, true)
  return [line, TYPE_WORDS[type].one, ...facts].join(' · ')
}

/** A highlight in the section of its type: named there too, so that the section is complete, but linked only above. */
export function renderReference({ day, contribution }: Entry): string {
  return `- ${day} ${escapeText(contribution.title)} · [highlight](#highlights)`
}

/** The container is left out in lists in which all entries have the same one. */
export function renderEntry(entry: Entry, showsContainer = false): string {
  return renderParts(entry, showsContainer).join(' · ')
}

function renderParts(entry: Entry, showsContainer: boolean): string[] {
  const { day, contribution } = entry
  const { title, url, container, role, also, landed } = contribution
  return [
    `- ${day} ${link(title, url)}`,
    ...renderDuration(entry),
    ...(showsContainer && container ? [escapeText(container.name)] : []),
    ...(role === undefined ? [] : [escapeText(role)]),
    ...renderMetrics(contribution),
    ...(landed === undefined ? [] : ['landed by another route']),
    ...(also === undefined ? [] : [`also on ${also.map((place) => link(place.name, place.url)).join(', ')}`]),
  ]
}

/** Of what lasts, the day it began, and where it goes on after the day it is shown on, that it does. */
function renderDuration({ day, since, contribution: { 'end-date': end } }: Entry): string[] {
  const parts = [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(end !== undefined && end > day ? [`until ${escapeText(end)}`] : []),
  ]
  return parts.length === 0 ? [] : [parts.join(', ')]
}

function renderMetrics({ metrics }: Contribution): string[] {
  return Object.entries(METRIC_WORDS).flatMap(([name, { one, many }]) => {
    const metric = metrics?.[name as keyof typeof METRIC_WORDS]
    const isShown = metric && (name !== 'reactions' || metric.value >= MIN_REACTIONS)
    return isShown ? [count(metric.value, one, many)] : []
  })
}
