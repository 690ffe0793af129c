import { readXml } from '../xml'
import type { Zip } from '../zip'
import { attribute } from './numbering'

/** A style's own place in a list, and the style that it builds on. */
export interface Style {
  num: string | null
  level: number
  basedOn: string | null
}

/** The paragraph styles of a document that may number their paragraphs. */
export function readStyles(zip: Zip, part: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  readXml(zip, part, {
    open(tag, attributes) {
      const value = attribute(attributes, 'val')
      if (tag === 'style') {
        style = { num: null, level: 0, basedOn: null }
        styles.set(attribute(attributes, 'styleId'), style)
      } else if (!style) return
      else if (tag === 'basedOn') style.basedOn = value
      else if (tag === 'numId') style.num = value
      else if (tag === 'ilvl') style.level = Number(value)
    },
    close: (tag) => void (tag === 'style' && (style = null)),
  })
  return styles
}
