import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { initials } from '../../office/initials'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import type { Store } from '../../cloudfunctions/store'
import { federation } from '../../config/federation'
import { rosterReader } from '../../domain/roster/read'
import { digest } from '../support/roster/read'
import { hour } from './odd-contests'

const reader = rosterReader(federation.streets, { digest, initials })
reader.take({ sheet: '单位', row: 1, cells: ['街道', '单位名称', '班组', '会员数'] })
reader.take({
  sheet: '单位',
  row: 2,
  cells: [
    '广安门外街道',
    '北京市西城区市政工程管理处和道路桥梁养护中心',
    '马连道雨水泵站运行维护第二班组',
    '12',
  ],
})
const roster = reader.end()

/** A team of an enterprise, both with the longest names that offices write. */
export const longUnit = roster.units.find(({ level }) => level === 'team')?.id ?? ''

/** A roster of that team, its enterprise and the streets. */
export const plantLongUnits = (store: Store) =>
  importRoster({ roster: store.roster }, { ...roster, by: 'test' }, personIds('a key for tests only'), hour)

/** A name as long as some are. */
export const longest = '阿卜杜热依木·麦麦提图尔荪·伊斯坎达尔'
