import type { Certificate } from '../../contract/member/certificate'
import { certificateWords } from '../../src/packages/contest/certificate/certificate-words'
import { linesOf } from '../../src/packages/contest/certificate/lines'
import { at } from '../support/sheets'

const full: Certificate = {
  number: '7KQ2-M9XC-41TB',
  name: '王秀兰',
  contest: '工会知识竞赛',
  organiser: '总工会',
  opensAt: at('11-28T09:00'),
  closesAt: at('12-11T18:00'),
  score: 95,
  place: { place: 2, shared: false },
  awards: ['一等奖', '闯关证书'],
  issuedAt: at('12-12T09:00'),
}
const where = '“工会知识竞赛”（2022年11月28日至12月11日）'

test.each<[string, Partial<Certificate>, string, string]>([
  ['with awards', {}, '获奖证书', `在${where}中，成绩 95 分，个人榜第 2 名，获一等奖、闯关证书。特发此证。`],
  [
    'with a shared place and no award',
    { awards: [], place: { place: 3, shared: true } },
    '参赛证书',
    `在${where}中，成绩 95 分，个人榜并列第 3 名。特发此证。`,
  ],
  [
    'where no scores are published',
    { awards: [], place: null, score: null },
    '参赛证书',
    `参加了${where}。特发此证。`,
  ],
  [
    'of a contest over new year',
    { awards: [], place: null, closesAt: Date.parse('2023-01-05T18:00:00+08:00') },
    '参赛证书',
    '在“工会知识竞赛”（2022年11月28日至2023年1月5日）中，成绩 95 分。特发此证。',
  ],
  [
    'of a contest of one day',
    { awards: [], place: null, closesAt: at('11-28T18:00') },
    '参赛证书',
    '在“工会知识竞赛”（2022年11月28日）中，成绩 95 分。特发此证。',
  ],
])('a certificate %s', (_, more, title, body) => {
  expect(certificateWords({ ...full, ...more })).toEqual({
    ...{ title, body, name: '王秀兰', organiser: '总工会' },
    day: '2022年12月12日',
    number: '编号 7KQ2-M9XC-41TB',
  })
})

const measure = (piece: string): number => [...piece].length

test.each([
  ['一二三四五六七', 3, ['一二三', '四五六', '七']],
  ['一二三，四五六', 3, ['一二', '三，四', '五六']],
  ['一二“三四”五', 3, ['一二', '“三', '四”五']],
  ['得了 100 分的人', 6, ['得了', '100 分的', '人']],
  ['2026年11月28日', 8, ['2026年11月', '28日']],
  ['', 3, []],
])('%s in lines of %d', (text, width, lines) => {
  expect(linesOf(text, measure, { width })).toEqual(lines)
})

test('no line begins with a closing sign or ends with an opening one, none is too long, and the first leaves its indent', () => {
  const text = certificateWords({
    ...full,
    contest: '学习《中华人民共和国工会法》知识竞赛暨“安康杯”活动',
  }).body
  for (let width = 8; width < 30; width += 1) {
    const lines = linesOf(text, measure, { width, indent: 2 })
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    for (const [at, line] of lines.entries()) {
      expect(line).not.toMatch(/^[，。、”）》]|[“（《]$/u)
      expect(measure(line.trimEnd())).toBeLessThanOrEqual(at === 0 ? width - 2 : width)
    }
  }
})
