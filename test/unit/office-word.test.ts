import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { countIn } from '../../office/docx/formats'
import { usualLimits, type Limits } from '../../office/limits'
import { readAny } from '../../office/read-any'
import { proofread } from '../../domain/bank/proof/proofread'
import { bankReader } from '../../domain/bank/read'
import { plantedMistakes, plantedWordBank } from '../support/bank/planted'
import { wordFile, type WordList, type WordPart } from '../support/bank/word'
import '../support/laws'

function linesOf(bytes: Uint8Array, name = 'a.docx', limits: Partial<Limits> = {}) {
  const lines: string[] = []
  const takers = {
    line: ({ text }: { text: string }) => void lines.push(text),
    row: ({ cells }: { cells: string[] }) => void lines.push(cells.join(' | ')),
  }
  const problem = readAny(bytes, name, takers, { ...usualLimits, ...limits })
  return problem ? problem.code : lines
}

describe('a Word document is read as people see it', () => {
  const lists: WordList[] = [
    [
      { format: 'chineseCounting', text: '%1、' },
      { format: 'decimal', text: '%2.' },
      { format: 'upperLetter', text: '（%3）' },
    ],
    [{ format: 'decimal', text: '第%1题', start: 3 }],
    [{ format: 'bullet', text: '●' }],
  ]
  test('the numbers of its lists are text', () => {
    const item = (level: number, text: string): WordPart => ({ list: 0, level, text })
    const parts = [
      item(0, '单选题'),
      item(1, '甲'),
      item(2, '一'),
      item(2, '二'),
      item(1, '乙'),
      item(2, '三'),
      item(0, '判断题'),
      item(1, '丙'),
    ]
    const others: WordPart[] = [
      { list: 1, text: '丁' },
      { list: 1, text: '戊' },
      { list: 2, text: '己' },
    ]
    expect(linesOf(wordFile([...parts, ...others], lists))).toEqual([
      '一、 单选题',
      '1. 甲',
      '（A） 一',
      '（B） 二',
      '2. 乙',
      '（A） 三',
      '二、 判断题',
      '1. 丙',
      '第3题 丁',
      '第4题 戊',
      '己',
    ])
  })

  test('tabs, line breaks, tables, ticks and underlined blanks', () => {
    const run = (inner: string) => ({ xml: `<w:p><w:r>${inner}</w:r></w:p>` })
    const parts: WordPart[] = [
      '甲\tB\nC',
      {
        rows: [
          ['题目', '答案'],
          ['天是蓝的', '√'],
        ],
      },
      run('<w:t>对 </w:t><w:sym w:font="Wingdings" w:char="F0FC"/>'),
      {
        xml: '<w:p><w:r><w:t>每日</w:t></w:r><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">   </w:t></w:r><w:r><w:t>小时</w:t></w:r></w:p>',
      },
      {
        xml: '<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:del><w:r><w:delText>去</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>',
      },
    ]
    expect(linesOf(wordFile(parts))).toEqual([
      '甲\tB',
      'C',
      '题目 | 答案',
      '天是蓝的 | √',
      '对 √',
      '每日____小时',
      '新',
    ])
  })

  test.each([
    ['decimal', 12, '12'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 14, 'xiv'],
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 23, '二十三'],
    ['japaneseCounting', 105, '一百零五'],
    ['ideographTraditional', 3, '丙'],
    ['ideographDigital', 10, '一〇'],
    ['chineseLegalSimplified', 2, '贰'],
    ['decimalEnclosedCircle', 3, '③'],
    ['somethingNew', 3, '3'],
  ])('%s %i', (format, number, text) => expect(countIn(format, number)).toBe(text))
})

describe('what is no Word document is said in a sentence of its own', () => {
  const good = wordFile(['甲'])
  const ole = (text = '') => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le'))
  const changed = (more: Record<string, string>) => wordFile(['甲'], [], more)
  const without = (name: string) => {
    const files = unzipSync(good)
    delete files[name]
    return zipSync(files)
  }
  test.each<[string, () => Uint8Array, string, string]>([
    ['an empty file', () => new Uint8Array(), 'a.docx', 'empty'],
    ['an old document', () => ole(), 'a.doc', 'old_word'],
    ['an old document under a new name', () => ole(), 'a.docx', 'old_word'],
    ['a document with a password', () => ole('EncryptedPackage'), 'a.docx', 'encrypted'],
    ['one with macros', () => good, 'a.docm', 'macros_document'],
    ['macros under another name', () => changed({ 'word/vbaProject.bin': 'x' }), 'a.docx', 'macros_document'],
    [
      'a workbook under its name',
      () => zipSync({ 'xl/workbook.xml': strToU8('x') }),
      'a.docx',
      'not_a_document',
    ],
    ['a PDF', () => strToU8('%PDF-1.7'), 'a.docx', 'not_a_document'],
    ['a picture', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), 'a.docx', 'not_a_document'],
    ['a page of the web', () => strToU8('<html>'), 'a.doc', 'not_a_document'],
    ['a picture as text', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'a.txt', 'unknown_kind'],
    ['a PDF by its name', () => strToU8('%PDF-1.7'), 'a.pdf', 'unknown_kind'],
    ['a file that was cut off', () => good.slice(0, good.length - 40), 'a.docx', 'truncated'],
    ['a missing part', () => without('word/document.xml'), 'a.docx', 'not_a_document'],
    ['a text of blanks', () => strToU8(' \n '), 'a.txt', 'empty'],
  ])('%s', (_, make, name, code) => expect(linesOf(make(), name)).toBe(code))

  test('bombs go off nowhere', () => {
    const big = changed({ 'word/document.xml': ' '.repeat(30_000_000) })
    expect(linesOf(big, 'a.docx', { inflated: 1_000_000 })).toBe('inflates')
    expect(linesOf(changed({ 'word/document.xml': '<a>'.repeat(100_000) }))).toBe('broken_document')
    const entities =
      '<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&b;&c;</w:t></w:r></w:p></w:body></w:document>'
    expect(String(linesOf(changed({ 'word/document.xml': entities })))).not.toMatch(/boom|root/)
    expect(linesOf(wordFile(['甲'.repeat(40_000)]))).toBe('long_line')
    expect(linesOf(wordFile(['甲', '乙', '丙']), 'a.docx', { lines: 2 })).toBe('too_many_lines')
  })

  test('any damage is a sentence or lines, never a crash', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), (hits) => {
        const bytes = good.slice()
        for (const [at, value] of hits) bytes[at % bytes.length] = value
        linesOf(bytes)
      }),
      { numRuns: 200 },
    )
  })

  test('a plain text in the encoding of Chinese Windows', () => {
    const gb = Uint8Array.of(0xbc, 0xd7, 0x0d, 0x0a, 0xd2, 0xd2)
    expect(linesOf(gb, 'a.txt')).toEqual(['甲', '乙'])
  })
})

test('the planted bank of Word has ten mistakes, and the proofreader says each', () => {
  const reader = bankReader()
  expect(readAny(plantedWordBank(), 'bank.docx', { row: reader.takeRow, line: reader.takeLine })).toBeNull()
  const { items } = reader.end()
  const proofs = proofread(items)
  const names = { single: '单选题', multiple: '多选题', 'true-false': '判断题', blanks: '填空题' } as const
  const found = proofs.flatMap(({ doubts }, at) =>
    doubts.map(({ code }) => [code, names[items[at]?.draft.type ?? 'blanks'], items[at]?.number]),
  )
  expect(items).toHaveLength(48)
  expect(found).toEqual(plantedMistakes.map(({ code, part, number }) => [code, part, number]))
})
