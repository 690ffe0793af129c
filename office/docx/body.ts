import type { Take, TakeLine } from '../limits'
import { readXml } from '../xml'
import type { Zip } from '../zip'
import { attribute } from './numbering'
import type { Labels, ListPlace } from './numberer'
import { pictureMark, runText, symbolOf } from './run'
import { openTables } from './tables'

interface Paragraph {
  text: string
  place: ListPlace
}

/** Parts whose words are shown elsewhere, twice, or not any more. */
const left = new Set(['moveFrom', 'del', 'Fallback', 'rt', 'pPrChange', 'rPrChange', 'numberingChange'])

/** Hands on a document's paragraphs and rows, in their order. */
export function readBody(zip: Zip, part: string, labels: Labels, line: TakeLine, row: Take): void {
  /** Text boxes hold paragraphs within a paragraph. */
  const open: Paragraph[] = []
  const tables = openTables(row)
  let at = 0
  let skipping = 0
  let [run, isUnderlined, isText] = ['', false, false]

  const add = (text: string) => {
    const paragraph = open.at(-1)
    if (paragraph) paragraph.text += text
  }
  const endRun = () => {
    if (run !== '') add(runText(run, isUnderlined))
    run = ''
  }
  function endParagraph(): void {
    endRun()
    const paragraph = open.pop()
    if (!paragraph) return
    at += 1
    const label = labels(paragraph.place)
    const text = label === '' ? paragraph.text : `${label} ${paragraph.text}`
    if (tables.isOpen()) tables.text(text)
    else for (const each of text.split('\n')) line({ at, text: each })
  }

  readXml(zip, part, {
    open(tag, attributes) {
      if (left.has(tag)) skipping += 1
      if (skipping > 0) return
      const place = open.at(-1)?.place
      if (tag === 'p') {
        endRun()
        open.push({ text: '', place: { num: null, level: null, style: null } })
      } else if (tag === 'r') [run, isUnderlined] = ['', false]
      else if (tag === 't') isText = true
      else if (tag === 'tab') run += '\t'
      else if (tag === 'br' || tag === 'cr') run += '\n'
      else if (tag === 'noBreakHyphen') run += '-'
      else if (tag === 'sym') run += symbolOf(attribute(attributes, 'char'))
      else if (tag === 'u') isUnderlined = !/^none$/i.test(attribute(attributes, 'val') || 'single')
      else if (tag === 'blip' || tag === 'imagedata') add(pictureMark)
      else if (tag === 'pStyle' && place) place.style = attribute(attributes, 'val')
      else if (tag === 'numId' && place) place.num = attribute(attributes, 'val')
      else if (tag === 'ilvl' && place) place.level = Number(attribute(attributes, 'val'))
      else tables.open(tag)
    },
    text: (piece) => void (isText && skipping === 0 && (run += piece)),
    close(tag) {
      if (left.has(tag)) skipping -= 1
      else if (skipping > 0) return
      else if (tag === 't') isText = false
      else if (tag === 'r') endRun()
      else if (tag === 'p') endParagraph()
      else tables.close(tag)
    },
  })
}
