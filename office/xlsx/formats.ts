import type { Zip } from '../zip'
import { readXml } from '../xml'

/** How a style shows numbers, as far as it changes what people read in a roster. */
export type Format = 'plain' | 'date' | 'percent' | { digits: number }

const dates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
const chineseDates = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** The format of every cell style, in their order. */
export function readFormats(zip: Zip, part: string): Format[] {
  const codes = new Map<number, string>()
  const formats: Format[] = []
  let inCells = false
  readXml(zip, part, {
    open(tag, { numFmtId = '0', formatCode = '' }) {
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode)
      else if (tag === 'cellXfs') inCells = true
      else if (tag === 'xf' && inCells) formats.push(formatOf(Number(numFmtId), codes.get(Number(numFmtId))))
    },
    close: (tag) => void (tag === 'cellXfs' && (inCells = false)),
  })
  return formats
}

function formatOf(id: number, code = ''): Format {
  const plain = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '')
  if (dates.has(id) || chineseDates(id) || /[ymdhs]/i.test(plain.replace(/general/gi, ''))) return 'date'
  if (id === 9 || id === 10 || plain.includes('%')) return 'percent'
  return /^0{2,}$/.test(plain) ? { digits: plain.length } : 'plain'
}

/** A number as a person reads it: whole ones with all their digits, days as 2026-11-23. */
export function numberText(written: string, format: Format, from1904: boolean): string {
  const number = Number(written)
  if (written.trim() === '' || !Number.isFinite(number)) return written
  if (format === 'date') return dateText(number, from1904)
  if (format === 'percent') return `${plainNumber(number * 100)}%`
  const text = plainNumber(number)
  return format === 'plain' ? text : text.padStart(format.digits, '0')
}

const plainNumber = (number: number): string =>
  Number.isInteger(number) && Math.abs(number) < 1e15
    ? number.toFixed(0)
    : String(Number(number.toPrecision(15)))

/** Excel counts days from the end of 1899, or from 1904 in files from old Macs. */
function dateText(days: number, from1904: boolean): string {
  const ms = Math.round((days + (from1904 ? 1462 : 0) - 25_569) * 86_400) * 1000
  if (days < 0 || Math.abs(ms) > 8e14) return plainNumber(days)
  const iso = new Date(ms).toISOString()
  const [day, time] = [iso.slice(0, 10), iso.slice(11, 16)]
  return days < 1 ? time : days % 1 === 0 ? day : `${day} ${time}`
}
