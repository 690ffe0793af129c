import { initials } from '../../../office/initials'
import { federation } from '../../../config/federation'
import { rosterReader } from '../../../domain/roster/read'
import type { Roster } from '../../../domain/roster/roster'
import { digest } from './read'

/** A roster of so many people, in enterprises of a hundred; `mark` makes it another one. */
export function listOf(count: number, mark = '甲'): Roster {
  const reader = rosterReader(federation.streets, { digest, initials })
  reader.take({ sheet: '名单', row: 1, cells: ['街道', '单位', '姓名', '手机号'] })
  for (let at = 0; at < count; at += 1) {
    const street = federation.streets[at % 15]!.name
    const enterprise = `${mark}${Math.floor(at / 100)}公司`
    const phone = `1388800${String(at).padStart(4, '0')}`
    reader.take({
      sheet: '名单',
      row: at + 2,
      cells: [street, enterprise, `密探${'甲乙丙丁'[at % 4]}`, phone],
    })
  }
  return reader.end()
}
