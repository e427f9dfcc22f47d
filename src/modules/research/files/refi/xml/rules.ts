import {
  readXml as parsed,
  type Written,
  element as written,
  type XmlElement,
  xmlFile,
} from '../../../../../platform/xml.ts'
import { element, type Xml } from '../rules.ts'

/** A document of XML as its elements; null where it is none that we read. */
export function readXml(text: string): Xml | null {
  const root = parsed(text)
  return root ? treeOf(root) : null
}

/** Between elements, white space only makes the file easy to read. */
function treeOf({ name, attributes, children }: XmlElement): Xml {
  const within = children.flatMap(child =>
    'name' in child && 'attributes' in child
      ? treeOf(child as XmlElement)
      : 'text' in child && typeof child.text === 'string'
        ? child.text
        : [],
  )
  const mixed = within.some(child => typeof child !== 'string')
  return element(
    name,
    attributes,
    mixed ? within.filter(child => typeof child !== 'string' || child.trim() !== '') : [within.join('')],
  )
}

const writtenOf = ({ name, attributes, children }: Xml): Written =>
  written(
    name,
    attributes,
    children.map(child => (typeof child === 'string' ? child : writtenOf(child))),
  )

/** A tree as a document of XML. */
export const xmlDocument = (root: Xml): string => xmlFile(writtenOf(root))

/** A tree as XML. */
export const xmlText = (root: Xml): string => writtenOf(root).xml
