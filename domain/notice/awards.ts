import type { Award } from '../awards'
import type { RuleSheet } from '../rule-sheet'
import type { UnitLevel } from '../unit'
import { scoreWord } from './order'
import { levelWords } from '../words'

/** What is given to whom; null where nothing is. */
export function printAwards(sheet: RuleSheet): string | null {
  const { awards, board, units = [] } = sheet
  if (awards.length === 0) return null
  const has = (kind: Award['kind']) => awards.some((award) => award.kind === kind)
  const places = awards.filter((award) => award.kind === 'places')
  const shares = (level: UnitLevel) => units.some((rule) => rule.level === level && rule.shared)
  const sharing = [
    ...(board.shared && places.some((award) => !award.board) ? ['个人'] : []),
    ...(places.some((award) => award.board && shares(award.board)) ? ['单位'] : []),
  ]
  return [
    awards.map((award) => printAward(award, scoreWord(sheet))).join('；'),
    ...(sharing.length > 0 ? [`${sharing.join('和')}名次并列的，奖项相同`] : []),
    ...(has('share') ? ['名额按有名次的单位数计算，舍去小数；最后一名有并列的，一起获奖'] : []),
  ]
    .map((sentence) => `${sentence}。`)
    .join('')
}

function printAward(award: Award, score: string): string {
  switch (award.kind) {
    case 'lottery': {
      const winners = award.winners === undefined ? '' : `，抽出 ${award.winners} 名`
      return `单次得分 ${award.atLeast} 分及以上的会员参加抽奖（${award.name}${winners}）`
    }
    case 'all-lit':
      return `点亮全部关卡：${award.name}`
    case 'share':
      return printShare(award)
    case 'places':
      return printPlaces(award, score)
  }
}

function printPlaces({ from, to, board, atLeast, name }: Award & { kind: 'places' }, score: string): string {
  const places = from === to ? `第 ${from} 名` : `第 ${from} 至 ${to} 名`
  const least = atLeast === undefined ? '' : `，且${board ? '' : score}不低于 ${atLeast} 分`
  return `${board ? `${levelWords[board]}榜` : ''}${places}${least}：${name}`
}

function printShare({ board, percent, of, within, name }: Award & { kind: 'share' }): string {
  const level = levelWords[board]
  const bound = within === undefined ? '' : `，但须在全榜前 ${within}% 以内`
  if (of === 'all') return `${level}榜前 ${percent}%${bound}：${name}`
  return `没有获得以上奖项的${level}中，取名次在前的 ${percent}%${bound}：${name}`
}
