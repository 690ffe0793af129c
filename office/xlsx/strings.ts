import type { Zip } from '../zip'
import { readXml } from '../xml'

/** The texts that cells share; of rich text its words, without the readings that may stand above them. */
export function readStrings(zip: Zip, part: string): string[] {
  const strings: string[] = []
  let [text, inText, inReading] = ['', false, false]
  readXml(zip, part, {
    open(tag) {
      if (tag === 'si') text = ''
      else if (tag === 'rPh') inReading = true
      else if (tag === 't') inText = !inReading
    },
    text: (piece) => void (inText && (text += piece)),
    close(tag) {
      if (tag === 't') inText = false
      else if (tag === 'rPh') inReading = false
      else if (tag === 'si') strings.push(text)
    },
  })
  return strings
}
