import { expect, test } from 'vitest'
import { copyOf, plan_parts, textsIn } from './rules.ts'

const plan = {
  parts: {
    purpose: { fields: { purpose: 'At naboer kjenner hverandre' } },
    facts: { fields: { contact: 'Kari', owner: 'Servicetorget' } },
  },
  items: [
    { kind: 'activity', title: 'Middag', detail: '', group_id: null },
    { kind: 'goal', title: 'Har noen å spørre', detail: '', group_id: 'g' },
    { kind: 'delivery', title: 'Rapport', detail: '', group_id: null },
  ],
  groups: [{ id: 'g', name: 'Naboene', detail: '', size: 31 }],
  indicators: [
    { name: 'Kjenner tre', how: 'Vi spør', group_id: 'g', withdrawn_at: null },
    { name: 'Gammel', how: '', group_id: 'g', withdrawn_at: new Date(0) },
  ],
}

test('only what was chosen goes along, and a part without anything in it does not', () => {
  expect(copyOf(plan, ['problem', 'purpose'])).toEqual([
    { part: 'purpose', entries: [{ kind: 'purpose', title: 'At naboer kjenner hverandre', detail: '' }] },
  ])
  expect(copyOf(plan, [])).toEqual([])
})

test('nobody who is responsible, no number of people and nothing withdrawn goes along', () => {
  const all = textsIn(copyOf(plan, plan_parts)).join('\n')
  expect(all).toContain('Har noen å spørre')
  expect(all).not.toMatch(/Kari|Servicetorget|Rapport|31|Gammel/)
})

test('a goal says whose it is', () => {
  const [groups] = copyOf(plan, ['groups'])
  expect(groups!.entries[1]).toEqual({ kind: 'goal', title: 'Har noen å spørre', detail: '', of: 'Naboene' })
})
