import type { FilledField, FilledItem } from './fill.ts'
import type { KindTotal, Pack } from './pack.ts'

/** A pack with the names that things have now: programs rename them within months. */
export function renamePack(pack: Pack, toName: (name: string) => string): Pack {
  const { program, gates, totals, selection, spares, texts } = pack
  // A name such as "Other" that is both a role and an audience means the audience.
  const toRole = (role: string) => (program.audiences.includes(role) ? role : toName(role))
  const toValue = ({ content, value, choices }: FilledField): string => {
    if (content === 'role') return toRole(value)
    if (content === 'audience' || content === 'additional-areas')
      return value.split('; ').map(toName).join('; ')
    return content === 'kind' || choices.length > 0 || content === 'format' ? toName(value) : value
  }
  const renameItem = (item: FilledItem): FilledItem => ({
    ...item,
    kind: toName(item.kind),
    fields: item.fields.map((field) => ({
      ...field,
      name: toName(field.name),
      value: toValue(field),
      choices: field.choices.map(field.content === 'role' ? toRole : toName),
    })),
  })
  return {
    ...pack,
    program: {
      ...program,
      name: toName(program.name),
      audiences: program.audiences.map(toName),
      fields: program.fields.map((field) => ({
        ...field,
        name: toName(field.name),
        ...(field.choices && { choices: field.choices.map(toName) }),
      })),
    },
    texts: texts.map((text) => ({ ...text, text: toName(text.text) })),
    gates: gates.map((gate) => ({ ...gate, question: toName(gate.question) })),
    totals: mergeTotals(totals.map((total) => ({ ...total, kind: toName(total.kind) }))),
    selection: selection.map(renameItem),
    spares: spares.map(renameItem),
  }
}

/** Kinds that now have the same name are counted together. */
function mergeTotals(totals: readonly KindTotal[]): KindTotal[] {
  const merged = new Map<string, KindTotal>()
  for (const { kind, items, selected } of totals) {
    const known = merged.get(kind)
    merged.set(kind, {
      kind,
      items: items + (known?.items ?? 0),
      selected: selected + (known?.selected ?? 0),
    })
  }
  return [...merged.values()]
}
