import { parseXml, XmlCdata, XmlElement, XmlText } from '@rgrove/parse-xml'

export { XmlElement } from '@rgrove/parse-xml'

/** Deeper than any document people write; a hostile one would exhaust the stack of whoever walks it. */
const deepest = 200

/** Longer than any document people write, and more tags: what is built of a tag takes half a kilobyte. */
const longest = 20_000_000
const most_tags = 1_000_000

/**
 * The root of a document, or null where it is no XML, has a document type (which could define entities), is too long, or
 * is nested too deep. Entities other than the five of XML are refused.
 */
export function readXml(text: string): XmlElement | null {
  const plain = text.replace(/^\ufeff/, '')
  if (plain.length > longest || hasTooMany(plain) || /<!DOCTYPE/i.test(plain)) return null
  const root = parsed(plain)
  return root && !isTooDeep(root) ? root : null
}

function hasTooMany(text: string): boolean {
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0 && tags <= most_tags; at = text.indexOf('<', at + 1)) tags += 1
  return tags > most_tags
}

/** What exhausts the stack already here is no XML to us either. */
function parsed(text: string): XmlElement | null {
  try {
    return parseXml(text).root
  } catch {
    return null
  }
}

/** Level by level: whoever called itself for each level would fall where this looks. */
function isTooDeep(root: XmlElement): boolean {
  let level = [root]
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap(one => childrenOf(one))
  }
  return false
}

/** A name without its prefix: documents choose their own prefixes. */
export const localName = (element: XmlElement): string => element.name.replace(/^.*:/, '')

/** The elements right under this one; with a local name, only those that are called so. */
export const childrenOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || localName(child) === name),
  )

export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0]

/** An attribute by its local name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const direct = element.attributes[name]
  if (direct !== undefined) return direct
  const key = Object.keys(element.attributes).find(one => one.endsWith(`:${name}`))
  return key === undefined ? undefined : element.attributes[key]
}

/** An element to be written: what is in it is text, or written already. */
export type Written = { xml: string }

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to write them
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#13;')

const inQuotes = (text: string): string =>
  escaped(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')

/** One element; attributes without a value are left out. Signs that XML cannot hold are dropped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (Written | string)[] = [],
): Written {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${inQuotes(value)}"`],
  )
  const inside = children.map(one => (typeof one === 'string' ? escaped(one) : one.xml)).join('')
  return {
    xml: inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`,
  }
}

/** A whole file of this element. */
export const xmlFile = ({ xml }: Written): string => `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`

/** An element that was read, written again with the same meaning; comments are left out. */
export const rewritten = (read: XmlElement): Written =>
  element(
    read.name,
    read.attributes,
    read.children.flatMap((child): (Written | string)[] => {
      if (child instanceof XmlElement) return [rewritten(child)]
      return child instanceof XmlText || child instanceof XmlCdata ? [child.text] : []
    }),
  )
