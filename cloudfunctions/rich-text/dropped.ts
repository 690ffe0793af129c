import { ElementType, parseDocument } from 'htmlparser2'
import type { Dropped } from '../../contract/desk/article'
import type { DraftBlock } from '../../domain/article/content'
import { safeLink } from './addresses'
import { isElement, type Html } from './html'

const media = new Set([
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'mpvoice',
  'mp-common-videosnap',
  'qqmusic',
])
const forms = new Set(['form', 'button', 'select', 'textarea', 'input', 'svg', 'canvas'])
const deepest = 80

/** What of an HTML text did not become a block, counted, so that a writer is not surprised. Styles and scripts are not counted. */
export function droppedFrom(html: string, blocks: readonly DraftBlock[]): Dropped {
  const found = { media: 0, forms: 0, links: 0, pictures: 0 }
  const look = (nodes: Html[], depth: number) => {
    for (const node of nodes) {
      if (!isElement(node) || node.type !== ElementType.Tag) continue
      if (media.has(node.name)) found.media += 1
      if (forms.has(node.name)) found.forms += 1
      if (node.name === 'a' && node.attribs.href && !safeLink(node.attribs.href)) found.links += 1
      if (node.name === 'img') found.pictures += 1
      if (depth > 0) look(node.children, depth - 1)
    }
  }
  look(parseDocument(html).children, deepest)
  const kept = blocks.filter(({ kind }) => kind === 'picture' || kind === 'gap').length
  return { ...found, pictures: Math.max(0, found.pictures - kept) }
}
