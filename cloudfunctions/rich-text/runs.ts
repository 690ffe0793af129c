import type { Run } from '../../domain/rich-text'
import { safeLink } from './addresses'
import { isElement, isText, type Html } from './html'

/** Inside a list item or a cell these begin a line of their own. */
const ownLine = new Set(['p', 'div', 'section', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

type Look = Omit<Run, 'text'>

/** The text below these nodes as runs of one look each, blanks folded as a browser folds them. Pictures have no text. */
export const runsOf = (nodes: readonly Html[]): Run[] => tidy(nodes.flatMap((node) => collect(node, {})))

function collect(node: Html, look: Look): Run[] {
  if (isText(node)) return [{ text: cleanText(node.data), ...look }]
  if (!isElement(node)) return []
  if (node.name === 'br') return [{ text: '\n', ...look }]
  const link = node.name === 'a' ? safeLink(node.attribs.href) : null
  const inside: Look = {
    ...look,
    ...(node.name === 'strong' || node.name === 'b' ? { strong: true } : {}),
    ...(node.name === 'em' || node.name === 'i' ? { emphasis: true } : {}),
    ...(link ? { link } : {}),
  }
  const within = node.children.flatMap((child) => collect(child, inside))
  return ownLine.has(node.name) ? [{ text: '\n' }, ...within, { text: '\n' }] : within
}

/** Control, zero-width and direction-changing characters can make a text read as something it is not. */
const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g,
      '',
    )
    .replace(/[ \t\n\u00a0]+/g, ' ')

/** Joins neighbours of the same look, folds blanks at their seams and trims both ends. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && sameLook(last, run)) last.text += run.text
    else joined.push({ ...run })
  }
  let before = '\n'
  for (const run of joined) {
    run.text = run.text.replace(/ *\n[ \n]*/g, '\n').replace(/ {2,}/g, ' ')
    if (/\s$/.test(before)) run.text = run.text.replace(/^ +/, '')
    before = run.text || before
  }
  if (joined[0]) joined[0].text = joined[0].text.trimStart()
  const end = joined.at(-1)
  if (end) end.text = end.text.trimEnd()
  const left = joined.filter((run) => run.text !== '')
  // What stood beside an emptied run is a seam, or an end, of its own now.
  return left.length < joined.length ? tidy(left) : left
}

const sameLook = (a: Run, b: Run): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link
