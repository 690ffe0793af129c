import type { RuleSheet } from '../../../domain/rule-sheet'
import { sheet1 } from './sheet-1'
import { sheet2, sheet2Final } from './sheet-2'
import { sheet3 } from './sheet-3'
import { sheet4 } from './sheet-4'
import { sheet5 } from './sheet-5'
import { sheet6 } from './sheet-6'

/** The six real contests; the second is a map and a final. */
export const ruleSheets: Record<string, RuleSheet> = {
  'sheet 1, 北京市直机关 2025': sheet1,
  'sheet 2, 全总 2025, the map': sheet2,
  'sheet 2, 全总 2025, the final': sheet2Final,
  'sheet 3, 内蒙古 2022': sheet3,
  'sheet 4, 厦门灯谜': sheet4,
  'sheet 5, 女职工法律 2021': sheet5,
  'sheet 6, 迎冬奥 2022': sheet6,
}
