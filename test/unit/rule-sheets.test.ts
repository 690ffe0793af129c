import { bonusOffers, earn } from '../../domain/earn'
import { checkSheet, refusals } from '../../domain/check-sheet'
import { printNotice } from '../../domain/notice'
import { ruleSheets } from '../support/rule-sheets'
import { sheet6 } from '../support/rule-sheets/sheet-6'
import { bankedPool } from '../support/banked-pool'

const printed = Object.entries(ruleSheets)
const { questions: pool } = bankedPool()
const names: Record<string, string> = { 'team-1': '一分队', 'team-2': '二分队', 'team-3': '三分队' }

describe('the six real contests', () => {
  test.each(printed)('%s: the notice says what the engine does', (_, sheet) => {
    const lines = printNotice(sheet, (id) => names[id] ?? id)
    expect(lines.map(({ label, text }) => `【${label}】${text}`).join('\n')).toMatchSnapshot()
  })

  test.each(printed)('%s: every word for an organiser is known', (_, sheet) => {
    expect(checkSheet(sheet, pool)).toMatchSnapshot()
  })

  test('every one of them can open', () => {
    const refused = printed.map(([name, sheet]) => [name, refusals(checkSheet(sheet, pool))] as const)
    expect(refused.filter(([, sentences]) => sentences.length > 0)).toEqual([])
  })

  test('sheet 6 states points for sharing, and nobody ever earns them', () => {
    const starter = { memberId: 'm', unit: null, personId: null }
    const now = Date.parse('2022-01-11T10:00:00+08:00')
    expect(earn('c', sheet6, starter, null, { kind: 'share', key: '' }, now)).toEqual({
      how: 'not',
      why: 'not_offered',
    })
    expect(bonusOffers(sheet6, null, now).map(({ kind }) => kind)).toEqual(['visit', 'sign-in'])
  })
})
