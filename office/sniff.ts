import { Unreadable } from './problems'

/** What a file is by its first bytes, whatever it is called; refuses by name what we don't read. */
export function sniff(bytes: Uint8Array, fileName: string): 'csv' | 'xlsx' {
  if (bytes.length === 0) throw new Unreadable('empty')
  const extension = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(isEncrypted(bytes) ? 'encrypted' : 'old_excel')
  if (extension === 'xlsm') throw new Unreadable('macros')
  if (begins(bytes, 0x50, 0x4b)) {
    if (extension !== 'xlsx') throw new Unreadable('renamed')
    return 'xlsx'
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (/^(?:ï»¿)?\s*<(?:!doctype|html|head|meta|table|\?xml|workbook)/i.test(start))
    throw new Unreadable('web_page')
  const isUtf16 = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
  if (!isUtf16 && (bytes.subarray(0, 4096).includes(0) || start.startsWith('%PDF')))
    throw new Unreadable('not_a_table')
  if (!['csv', 'txt', 'tsv'].includes(extension)) throw new Unreadable('renamed')
  return 'csv'
}

/** The same for what may be a document: .docx, or a plain text. */
export function sniffDocument(bytes: Uint8Array, extension: string): 'docx' | 'text' {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(isEncrypted(bytes) ? 'encrypted' : 'old_word')
  if (extension === 'docm') throw new Unreadable('macros_document')
  const isZip = begins(bytes, 0x50, 0x4b)
  if (extension === 'docx' && isZip) return 'docx'
  const isUtf16 = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
  const isText = !isZip && (isUtf16 || !bytes.subarray(0, 4096).includes(0))
  if (extension !== 'txt' || !isText || begins(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new Unreadable(extension === 'txt' ? 'unknown_kind' : 'not_a_document')
  return 'text'
}

const begins = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** A workbook with a password is an old container that holds a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('')
  return (
    new TextDecoder('latin1').decode(bytes.subarray(0, 1_000_000)).includes(name) ||
    new TextDecoder('latin1').decode(bytes.subarray(-1_000_000)).includes(name)
  )
}
