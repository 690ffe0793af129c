import type { Run } from '../rich-text'
import type { DraftBlock } from './content'

/** Blocks as the HTML that an editor takes; read again, they are the same blocks. */
export const htmlOf = (blocks: readonly DraftBlock[]): string => blocks.map(blockHtml).join('')

function blockHtml(block: DraftBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'heading':
      return `<h${block.level}>${runsHtml(block.runs)}</h${block.level}>`
    case 'quote':
      return `<blockquote><p>${runsHtml(block.runs)}</p></blockquote>`
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li><p>${runsHtml(item)}</p></li>`).join('')}</${tag}>`
    }
    case 'table':
      return `<table>${block.rows.map((row, at) => rowHtml(row, block.head && at === 0)).join('')}</table>`
    case 'picture':
      return pictureHtml(block)
    case 'gap':
      return `<img data-gap="${escaped(block.name)}">`
  }
}

const rowHtml = (row: readonly Run[][], head: boolean): string => {
  const tag = head ? 'th' : 'td'
  return `<tr>${row.map((cell) => `<${tag}>${runsHtml(cell)}</${tag}>`).join('')}</tr>`
}

const pictureHtml = ({ src, alt, caption }: { src: string; alt: string; caption: string }): string => {
  const img = `<img src="${escaped(src)}" alt="${escaped(alt)}">`
  return `<figure>${img}${caption ? `<figcaption>${lines(caption)}</figcaption>` : ''}</figure>`
}

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('')

function runHtml({ text, strong, emphasis, link }: Run): string {
  const inside = lines(text)
  const leaning = emphasis ? `<em>${inside}</em>` : inside
  const heavy = strong ? `<strong>${leaning}</strong>` : leaning
  return link ? `<a href="${escaped(link)}">${heavy}</a>` : heavy
}

const lines = (text: string): string => text.split('\n').map(escaped).join('<br>')

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
