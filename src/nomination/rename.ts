import type { FilledField, KindTotal, Pack } from './pack.ts'

/** A pack with the names that things have now: programs rename them within months. */
export function renamePack(pack: Pack, toName: (name: string) => string): Pack {
  const { program, gates, totals, selection } = pack
  // A name such as "Other" that is both a role and an audience means the audience.
  const toRole = (role: string) => (program.audiences.includes(role) ? role : toName(role))
  const toValue = ({ content, value }: FilledField): string => {
    if (content === 'kind' || content === 'format') return toName(value)
    if (content === 'role') return toRole(value)
    return content === 'audience' ? value.split('; ').map(toName).join('; ') : value
  }
  return {
    ...pack,
    program: {
      ...program,
      name: toName(program.name),
      fields: program.fields.map((field) => ({ ...field, name: toName(field.name) })),
      prompts: program.prompts.map((prompt) => ({ ...prompt, text: toName(prompt.text) })),
    },
    gates: gates.map((gate) => ({ ...gate, question: toName(gate.question) })),
    totals: mergeTotals(totals.map((total) => ({ ...total, kind: toName(total.kind) }))),
    selection: selection.map((item) => ({
      ...item,
      kind: toName(item.kind),
      fields: item.fields.map((field) => ({
        ...field,
        name: toName(field.name),
        value: toValue(field),
        choices: field.choices.map(field.content === 'role' ? toRole : toName),
      })),
    })),
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
