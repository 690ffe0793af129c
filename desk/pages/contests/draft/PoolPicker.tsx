import type { DraftPool } from '../../../../contract/desk/draft'
import { useDesk, words } from '../../../ask/useDesk'
import { exactly } from '../when'
import styles from './draft.module.css'

/** Which version of which bank papers are drawn from, and how many questions it has. */
export function PoolPicker({
  pool,
  onChange,
  readOnly,
}: {
  pool: DraftPool | null
  onChange: (pool: DraftPool | null) => void
  readOnly: boolean
}) {
  const banks = useDesk('listBanks', { archived: false })
  const shape = useDesk('readPoolShape', { poolId: pool?.id ?? '-' }, { enabled: pool !== null })
  const versions = (banks.data?.banks ?? []).flatMap(({ name, versions }) =>
    versions.map(({ poolId, at, questions }, nth) => ({
      id: poolId,
      name: nth === 0 ? name : `${name}（${exactly(at)} 的旧版）`,
      words: nth === 0 ? `${name}（${String(questions)} 道题）` : `${name}（${exactly(at)} 的旧版）`,
    })),
  )
  const isListed = pool === null || versions.some(({ id }) => id === pool.id)
  return (
    <div className={styles.bank}>
      <label htmlFor="field-pool">题库</label>
      <select
        id="field-pool"
        value={pool?.id ?? ''}
        disabled={readOnly}
        onChange={({ target }) => {
          const chosen = versions.find(({ id }) => id === target.value)
          onChange(chosen ? { id: chosen.id, name: chosen.name } : null)
        }}
      >
        <option value="">请选择</option>
        {!isListed && <option value={pool.id}>{pool.name}</option>}
        {versions.map(({ id, words: label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <span className={styles.soft} role="status">
        {shape.data ? `共 ${String(shape.data.questions)} 道题` : ''}
        {pool && shape.error ? words(shape.error) : ''}
        {banks.error ? words(banks.error) : ''}
        {banks.data && versions.length === 0 ? '还没有题库，请先在“题库”里导入' : ''}
      </span>
    </div>
  )
}
