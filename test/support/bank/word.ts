import { strToU8, zipSync } from 'fflate'

/** A paragraph, one of a list (its number is Word's), one with underlined words, or a table. */
export type WordPart =
  string | { list: number; level?: number; text: string } | { xml: string } | { rows: string[][] }

/** Levels of a list: how they are counted and written. */
export type WordList = { format: string; text: string; start?: number }[]

/** Makes a .docx file: the least that Word opens. Tabs and line breaks of a text are Word's own. */
export function wordFile(
  parts: readonly WordPart[],
  lists: readonly WordList[] = [],
  more: Record<string, string> = {},
): Uint8Array {
  const body = parts.map(partXml).join('')
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type('document.main')}"/><Override PartName="/word/numbering.xml" ContentType="${type('numbering')}"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([['numbering', 'numbering.xml']]),
    'word/document.xml': `${head}<w:document ${space}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `${head}<w:numbering ${space}>${lists.map(listXml).join('')}${lists.map(numXml).join('')}</w:numbering>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const type = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`
const relations = (all: [kind: string, target: string][]) =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([kind, target], at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

function partXml(part: WordPart): string {
  if (typeof part === 'string') return paragraph(part)
  if ('xml' in part) return part.xml
  if ('rows' in part) {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
    return `<w:tbl>${part.rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
  }
  const { list, level = 0, text } = part
  return paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list + 1}"/></w:numPr>`)
}

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r>${text
    .split(/(\t|\n)/)
    .map((piece) =>
      piece === '\t'
        ? '<w:tab/>'
        : piece === '\n'
          ? '<w:br/>'
          : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`,
    )
    .join('')}</w:r></w:p>`

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const listXml = (levels: WordList, id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ({ format, text, start = 1 }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`

const numXml = (_: WordList, id: number): string =>
  `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`
