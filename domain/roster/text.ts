/** Full-width letters, digits and signs as half-width ones, and no spaces: how texts are compared. */
export const folded = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/g, '')

/** What shows nothing, and marks that turn the text after them round. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A unit's name as it is shown: half-width letters and digits, Chinese brackets, spaces only between Latin words. */
export const tidyUnitName = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .trim()
    .replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[([【]/g, '（')
    .replace(/[)\]】]/g, '）')

/** One unit has one key, in whatever case its letters are written. */
export const nameKey = (tidy: string): string => tidy.toLowerCase()

/** Names with the same loose key are probably two spellings of one unit. */
export const looseKey = (tidy: string): string =>
  nameKey(tidy)
    .replace(/[（）·・.,，。、\-—_/&]/g, '')
    .replace(/^北京市/, '北京')
    .replace(/工会(?:委员会|联合会)?$/, '')
    .replace(/有限责任公司|股份有限公司|有限公司|公司/g, '')

/** A number of people as offices write it: `1,203人`. Null where it is none. */
export function headCount(text: string): number | null {
  const plain = folded(text)
    .replace(/[人名位]$/, '')
    .replace(/,(?=\d{3}(?:\D|$))/g, '')
  if (!/^\d{1,7}(?:\.0+)?$/.test(plain)) return null
  return Number(plain)
}

/** A sum at the end of a page, which is no unit. */
export const isTotal = (text: string): boolean => /^(?:合计|小计|总计|共计|总数|总人数)/.test(folded(text))

/** A copy that doesn't keep alive the whole file that it was cut from. */
export const copied = (text: string): string => Array.from(text).join('')
