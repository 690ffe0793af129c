import { ElementType, parseDocument } from 'htmlparser2'

export type Html = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Html, { attribs: object }>
type Text = Extract<Html, { data: string; type: ElementType.ElementType.Text }>

/** Tags whose content is no text for a reader. */
const withoutText = new Set(
  'script style head title iframe object embed svg math template noscript form select textarea button audio video canvas'.split(
    ' ',
  ),
)
const deepest = 80

/** The tree of an HTML text without what no reader sees; what is nested deeper than any honest page is cut off. */
export function readHtml(html: string): Html[] {
  const { children } = parseDocument(html)
  return prune(children, deepest)
}

function prune(nodes: Html[], depth: number): Html[] {
  if (depth === 0) return []
  const kept = nodes.filter((node) => isText(node) || (isElement(node) && !withoutText.has(node.name)))
  for (const node of kept) if (isElement(node)) node.children = prune(node.children, depth - 1)
  return kept
}

export const isElement = (node: Html): node is Element =>
  node.type === ElementType.Tag || node.type === ElementType.Script || node.type === ElementType.Style

export const isText = (node: Html): node is Text => node.type === ElementType.Text
