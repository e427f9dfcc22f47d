import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element

/** Every element of a page, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find(one => one.name === name)?.value

/** What a reader sees in an element; a picture is read by its label. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value
  if (!('childNodes' in node) || ('tagName' in node && /^(script|style|template)$/.test(node.tagName)))
    return ''
  return node.childNodes.map(textOf).join('')
}

/** The words by which an element is called out: aria-label, the named elements, its label, its own text. */
export function nameOf(element: Element, page: readonly Element[]): string {
  const byId = (id: string) => page.find(one => attribute(one, 'id') === id)
  const named = attribute(element, 'aria-labelledby')?.split(/\s+/).map(byId)
  const label = page.find(
    one => one.tagName === 'label' && attribute(one, 'for') === attribute(element, 'id'),
  )
  const around = (one: Element): Element | undefined =>
    one.parentNode && 'tagName' in one.parentNode
      ? one.parentNode.tagName === 'label'
        ? one.parentNode
        : around(one.parentNode)
      : undefined
  const texts = [
    attribute(element, 'aria-label'),
    named?.map(one => (one ? textOf(one) : '')).join(' '),
    label && attribute(element, 'id') ? textOf(label) : undefined,
    around(element) && textOf(around(element)!),
    /^(a|button|legend|summary)$/.test(element.tagName) ? ownText(element) : undefined,
  ]
  return texts.find(text => text?.trim())?.trim() ?? ''
}

/** The text of a link or a button, with the alternatives of the pictures inside. */
function ownText(element: Element): string {
  const inside = elementsInside(element).map(
    one =>
      attribute(one, 'alt') ?? attribute(one, 'aria-label') ?? (one.tagName === 'title' ? textOf(one) : ''),
  )
  return [textOf(element), ...inside].join(' ')
}

export function elementsInside(element: Element): Element[] {
  return element.childNodes.flatMap(node => ('tagName' in node ? [node, ...elementsInside(node)] : []))
}
