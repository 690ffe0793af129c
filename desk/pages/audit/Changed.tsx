import type { Grant } from '../../../domain/staff'
import { rolesIn } from '../../../domain/staff-words'
import { when } from '../../parts/when'
import { partNames } from '../results/words'
import styles from './index.module.css'

const labels: Partial<Record<string, string>> = {
  grants: '权限',
  grant: '权限',
  reason: '原因',
  browser: '设备',
  agrees: '同意',
  edition: '版次',
  rosterId: '名册',
  name: '名称',
  short: '简称',
  initials: '拼音首字母',
  parentId: '上级',
  units: '单位',
  people: '人数',
  level: '级别',
  id: '编号',
  corrections: '更正',
  decision: '处理',
  tries: '次数',
  minutes: '分钟',
  closesAt: '截止',
  endsAt: '有效至',
  what: '内容',
  unitId: '单位',
  hour: '成绩截至',
}

/** What was taken out by an export. */
const exportParts: Partial<Record<string, string>> = partNames

/** The part that was changed, as it was and as it is. */
export function Changed({ before, after }: { before: unknown; after: unknown }) {
  const names = [...new Set([before, after].flatMap((side) => Object.keys(fields(side))))]
  if (names.length === 0) return <p className={styles.none}>没有记下更多内容。</p>
  return (
    <table className={styles.changed}>
      <thead>
        <tr>
          <th scope="col">内容</th>
          <th scope="col">之前</th>
          <th scope="col">之后</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{labels[name] ?? name}</th>
            <td>{shown(fields(before)[name])}</td>
            <td>{shown(fields(after)[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const fields = (side: unknown): Record<string, unknown> =>
  typeof side === 'object' && side !== null ? (side as Record<string, unknown>) : {}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '—'
  if (typeof value === 'boolean') return value ? '是' : '否'
  // Later than any number that is not an hour.
  if (typeof value === 'number' && value > 1e12) return when(value)
  const parts = [value].flat().map((part) => exportParts[String(part)])
  if (parts.length > 0 && parts.every(Boolean)) return parts.join('、')
  const grants = [value].flat() as Grant[]
  if (grants.length > 0 && grants.every(isGrant)) return grants.map(grantWords).join('；')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const isGrant = (value: unknown): value is Grant =>
  typeof value === 'object' && value !== null && 'role' in value && 'scope' in value

const grantWords = (grant: Grant): string =>
  `${rolesIn([grant])}（${grant.scope.level === 'district' ? '全区' : grant.scope.unitId}）`
