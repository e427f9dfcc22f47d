import type { Party } from '../../../../../initiatives/queries.ts'
import type { Gathered } from '../../gather/rules.ts'
import {
  all,
  element,
  elementsOf,
  one,
  type Speaker,
  type Text,
  textOf,
  variables,
  type Xml,
} from '../../rules.ts'
import type { Here } from '../rules.ts'
import { type ReadSources, valueIn } from '../sources/rules.ts'

const signed = /^(INN|OA|F)\s*(\d{1,4})$/i
const signs: Readonly<Record<string, Party>> = { inn: 'resident', oa: 'public_employee', f: 'researcher' }
/** What others call the variable that tells whose side somebody is on. */
const called: ReadonlySet<string> = new Set(['party', 'part'])
const own: ReadonlySet<string> = new Set([variables.party.guid, variables.number.guid])

type Found = { xml: Xml; speaker: Speaker }

/**
 * Those who have spoken: the cases that tell which party somebody belongs to. Names of cases may be names of people, so
 * they are never kept; cases of anything else are kept without theirs.
 */
export function readCases(
  root: Xml,
  { sources, selections }: ReadSources,
  here: Here,
  gathered: Gathered,
): { informants: readonly Speaker[]; sources: readonly Text[] } {
  const names = new Map<string, string>()
  for (const variable of all(one(root, 'Variables'), 'Variable')) {
    const guid = variable.attributes.guid ?? ''
    if (Object.values(variables).some(known => known.guid === guid)) continue
    names.set(guid, variable.attributes.name?.trim().toLowerCase() ?? '')
    gathered.keep('variable', variable)
  }
  const found: Found[] = []
  let number = 0
  for (const xml of all(one(root, 'Cases'), 'Case')) {
    const party = partyOf(xml, names, here)
    const name = xml.attributes.name?.trim() ?? ''
    if (!party) {
      number++
      const plain = `Case ${number}`
      if (name !== '' && !/^Case \d+$/.test(name)) gathered.leave('case_names')
      gathered.keep('case', { ...xml, attributes: { ...xml.attributes, name: plain } })
      continue
    }
    const told = Number.parseInt(valueIn(xml, 'number') || (signed.exec(name)?.[2] ?? ''), 10)
    if (name !== '' && !isSignature(name, party)) gathered.leave('case_names')
    const id = gathered.guid('case', xml, found.length)
    found.push({ xml, speaker: { id, party, number: told > 0 && told < 10_000 ? told : 0 } })
  }
  const speaks = new Map<string, string>()
  const whole = wholeSources(found)
  for (const { xml, speaker } of found) {
    const used = new Set<Xml>()
    for (const ref of all(xml, 'SelectionRef')) {
      const selection = selections.get(ref.attributes.targetGUID ?? '')
      const ids = selection?.whole ? selection.spans.map(({ passage_id }) => passage_id) : []
      const free = ids.filter(id => !speaks.has(id))
      for (const id of free) speaks.set(id, speaker.id)
      if (ids.length > 0 && free.length === ids.length) used.add(ref)
    }
    for (const ref of all(xml, 'SourceRef')) {
      const source_id = ref.attributes.targetGUID ?? ''
      const source = sources.find(({ id }) => id === source_id)
      if (!source || whole.get(source_id) !== 1) continue
      for (const { id } of source.passages) if (!speaks.has(id)) speaks.set(id, speaker.id)
      used.add(ref)
    }
    const shell = element(
      'Case',
      { guid: speaker.id },
      elementsOf(xml).filter(child => !used.has(child) && !isOwnValue(child)),
    )
    gathered.keepShell('case_shell', shell)
  }
  return {
    informants: found.map(({ speaker }) => speaker),
    sources: sources.map(source => ({
      ...source,
      passages: source.passages.map(passage => ({
        ...passage,
        informant_id: speaks.get(passage.id) ?? null,
      })),
    })),
  }
}

const isOwnValue = (child: Xml): boolean =>
  child.name === 'VariableValue' && own.has(one(child, 'VariableRef')?.attributes.targetGUID ?? '')

/** How many of those who speak each source is said to belong to: with two, it cannot be told who says what. */
const wholeSources = (found: readonly Found[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { xml } of found)
    for (const ref of all(xml, 'SourceRef')) {
      const guid = ref.attributes.targetGUID ?? ''
      counts.set(guid, (counts.get(guid) ?? 0) + 1)
    }
  return counts
}

function partyOf(xml: Xml, names: ReadonlyMap<string, string>, here: Here): Party | null {
  const own_word = here.parties.get(valueIn(xml, 'party').toLowerCase())
  if (own_word) return own_word
  for (const value of all(xml, 'VariableValue')) {
    const name = names.get(one(value, 'VariableRef')?.attributes.targetGUID ?? '') ?? ''
    const word = textOf(elementsOf(value).find(child => child.name !== 'VariableRef'))
      .trim()
      .toLowerCase()
    const party = called.has(name) ? (here.parties.get(word) ?? signs[word]) : undefined
    if (party) return party
  }
  return signs[signed.exec(xml.attributes.name?.trim() ?? '')?.[1]?.toLowerCase() ?? ''] ?? null
}

/** "INN 3", or "mentor 2" for a party that the field has no sign for. */
const isSignature = (name: string, party: Party): boolean =>
  signed.test(name) || (name.startsWith(`${party} `) && /^\d+$/.test(name.slice(party.length + 1)))
