import { asDraft, withoutGaps, type DraftBlock } from '../../domain/article/content'
import type { Block } from '../../domain/rich-text'
import { safePicture } from './addresses'
import { isElement, readHtml, type Html } from './html'
import { runsOf } from './runs'

const longest = 1_000_000

/**
 * An article's HTML, however it was made, as the blocks that phones can draw. Whatever has no block is left out, so the
 * result is harmless by its form; of unknown tags the text stays. Throws on more than a million characters.
 */
export const parseArticle = (html: string): Block[] => withoutGaps(blocksIn(html))

/** The same as it is still written at: a picture that can't be had leaves a gap with its name. */
export const parseDraft = (html: string): DraftBlock[] => asDraft(blocksIn(html))

function blocksIn(html: string): DraftBlock[] {
  if (html.length > longest) throw new Error(`an article of ${html.length} characters is too long`)
  return blocksOf(readHtml(html))
}

/** Text between blocks becomes a paragraph of its own. */
function blocksOf(nodes: Html[]): DraftBlock[] {
  const blocks: DraftBlock[] = []
  let loose: Html[] = []
  const endParagraph = () => {
    blocks.push(...textBlock('paragraph', loose))
    loose = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node)
      continue
    }
    endParagraph()
    blocks.push(...blocksOfElement(node))
  }
  endParagraph()
  return blocks
}

type Element = Extract<Html, { attribs: object }>

function blocksOfElement(node: Element): DraftBlock[] {
  switch (node.name) {
    case 'h1':
    case 'h2':
      return heading(2, node)
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(3, node)
    case 'blockquote':
      return [...textBlock('quote', node.children), ...picturesIn(node)]
    case 'ul':
    case 'ol':
      return [...list(node), ...picturesIn(node)]
    case 'table':
      return [...table(node), ...picturesIn(node)]
    case 'figure':
      return figure(node)
    case 'img':
      return picture(node, '')
    case 'hr':
      return []
    default:
      return blocksOf(node.children)
  }
}

const blockTags = new Set(
  'p div section article main header footer aside center h1 h2 h3 h4 h5 h6 blockquote ul ol table figure img hr'.split(
    ' ',
  ),
)

/** A tag counts as a block when it is one or holds one: `<span><img></span>` is a picture, not a stretch of text. */
const isBlock = (node: Html): node is Element =>
  isElement(node) && (blockTags.has(node.name) || node.children.some(isBlock))

function textBlock(kind: 'paragraph' | 'quote', nodes: Html[]): DraftBlock[] {
  const runs = runsOf(nodes)
  return runs.length > 0 ? [{ kind, runs }] : []
}

function heading(level: 2 | 3, node: Element): DraftBlock[] {
  const runs = runsOf(node.children)
  return [...(runs.length > 0 ? [{ kind: 'heading', level, runs } as const] : []), ...picturesIn(node)]
}

function list(node: Element): DraftBlock[] {
  const items = elements(node, 'li')
    .map((item) => runsOf(item.children))
    .filter((runs) => runs.length > 0)
  return items.length > 0 ? [{ kind: 'list', ordered: node.name === 'ol', items }] : []
}

function table(node: Element): DraftBlock[] {
  const trs = elements(node, 'tr')
  const rows = trs.map((tr) => tr.children.filter(isElement).map((cell) => runsOf(cell.children)))
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0))
  if (filled.length === 0) return []
  const head = trs[0]?.children.filter(isElement).every((cell) => cell.name === 'th') ?? false
  return [{ kind: 'table', head, rows: filled }]
}

function figure(node: Element): DraftBlock[] {
  const caption = runsOf(elements(node, 'figcaption'))
    .map((run) => run.text)
    .join('')
  const images = elements(node, 'img')
  return images.length > 0 ? images.flatMap((img) => picture(img, caption)) : blocksOf(node.children)
}

/** WeChat keeps a picture's address in `data-src`. */
function picture({ attribs }: Element, caption: string): DraftBlock[] {
  const gap = attribs['data-gap']
  if (gap !== undefined) return [{ kind: 'gap', name: gap.slice(0, 100) || '图片' }]
  const src = safePicture(attribs['data-src'] ?? attribs.src)
  return src ? [{ kind: 'picture', src, alt: (attribs.alt ?? '').slice(0, 200), caption }] : []
}

const picturesIn = (node: Element): DraftBlock[] => elements(node, 'img').flatMap((img) => picture(img, ''))

const elements = (node: Element, name: string): Element[] =>
  node.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : elements(child, name)))
