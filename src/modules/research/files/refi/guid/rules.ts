import { createHash } from 'node:crypto'
import { elementsOf, guidOf, type Xml } from '../rules.ts'

/** A guid that is always the same for the same parts: for what must have one in the file and has none with us. */
export function derived(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  // Marked as a guid of one's own making (version 8), as RFC 9562 asks.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** What a text is known by, to see that it has not changed. */
export const markOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The tree with every guid written as ours are, and without prefixes for the namespace of the format. */
export function tidied(root: Xml): Xml {
  const prefix = /^([^:]+):/.exec(root.name)?.[1]
  const spaces = Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns:'))
  const tidy = (xml: Xml): Xml => ({
    name: prefix && xml.name.startsWith(`${prefix}:`) ? xml.name.slice(prefix.length + 1) : xml.name,
    attributes: Object.fromEntries(
      Object.entries(xml.attributes).map(([name, value]) => [name, guidOf(value) ?? value]),
    ),
    children: xml.children.map(child => (typeof child === 'string' ? child : tidy(child))),
  })
  const tree = tidy(root)
  return {
    ...tree,
    attributes: {
      ...Object.fromEntries(spaces),
      ...tree.attributes,
    },
  }
}

/** The same tree where some guids have become others, wherever they stand. */
export const renamed = (xml: Xml, ids: ReadonlyMap<string, string>): Xml => ({
  name: xml.name,
  attributes: Object.fromEntries(
    Object.entries(xml.attributes).map(([name, value]) => [name, ids.get(value) ?? value]),
  ),
  children: xml.children.map(child => (typeof child === 'string' ? child : renamed(child, ids))),
})

/** Every guid that something in the tree has. */
export function guidsIn(xml: Xml, found: Set<string> = new Set()): Set<string> {
  const own = guidOf(xml.attributes.guid)
  if (own) found.add(own)
  for (const child of elementsOf(xml)) guidsIn(child, found)
  return found
}

/** Those that point at something, and mean nothing where it is gone. */
const pointing: ReadonlySet<string> = new Set([
  'NoteRef',
  'CodeRef',
  'SourceRef',
  'SelectionRef',
  'MemberCode',
  'MemberSource',
  'MemberNote',
])

/** The tree without what points at something that is not in it. */
export function withoutDangling(root: Xml): Xml {
  const known = guidsIn(root)
  const stays = (xml: Xml): boolean => {
    if (pointing.has(xml.name)) return known.has(xml.attributes.targetGUID ?? '')
    if (xml.name === 'Coding') return elementsOf(xml).some(child => child.name === 'CodeRef' && stays(child))
    if (xml.name === 'VariableValue')
      return elementsOf(xml).some(
        child => child.name === 'VariableRef' && known.has(child.attributes.targetGUID ?? ''),
      )
    if (xml.name === 'Link')
      return [xml.attributes.originGUID, xml.attributes.targetGUID].every(
        guid => guid === undefined || known.has(guid),
      )
    return true
  }
  let gone = 0
  const cut = (xml: Xml): Xml => {
    const children = xml.children.filter(child => typeof child === 'string' || stays(child))
    gone += xml.children.length - children.length
    return { ...xml, children: children.map(child => (typeof child === 'string' ? child : cut(child))) }
  }
  const tree = cut(root)
  // What went may have been pointed at itself.
  return gone === 0 ? root : withoutDangling(tree)
}
