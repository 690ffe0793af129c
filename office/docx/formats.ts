/** A number as Word writes it in a list of this format; as digits where we don't know the format. */
export function countIn(format: string, number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) return String(number)
  switch (format) {
    case 'upperLetter':
      return letters(number, 65)
    case 'lowerLetter':
      return letters(number, 97)
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number <= 20 ? String.fromCharCode(0x245f + number) : String(number)
    case 'decimalEnclosedParen':
      return `（${number}）`
    case 'decimalEnclosedFullstop':
      return `${number}.`
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'koreanCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(number, '零一二三四五六七八九', ['', '十', '百', '千'])
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return chinese(number, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'])
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(number).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit)
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[(number - 1) % 10] ?? ''
    case 'ideographZodiac':
      return '子丑寅卯辰巳午未申酉戌亥'[(number - 1) % 12] ?? ''
    default:
      return String(number)
  }
}

/** A … Z, then AA, BB … */
const letters = (number: number, first: number): string =>
  String.fromCharCode(first + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(number / 26)))

const romans: [value: number, letters: string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(number: number): string {
  let [left, text] = [number, '']
  for (const [value, written] of romans)
    while (left >= value) {
      text += written
      left -= value
    }
  return text
}

/** 二十三, 一百零五; 十三 without its 一. */
function chinese(number: number, digits: string, units: readonly string[]): string {
  const written = Array.from(String(number), Number)
  const text = written
    .map((digit, at) => (digit === 0 ? '0' : `${digits[digit] ?? ''}${units[written.length - 1 - at] ?? ''}`))
    .join('')
  const plain = text.replace(/0+$/, '').replace(/0+/g, digits[0] ?? '')
  return number >= 10 && number < 20 ? plain.slice(1) : plain
}
