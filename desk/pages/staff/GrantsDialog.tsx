import { useState } from 'react'
import { Button } from 'tdesign-react'
import { Dialog } from '../../parts/Dialog'
import type { StaffMember } from '../../../contract/desk/staff'
import { sameGrants, type Grant } from '../../../domain/staff'
import { useDo, words } from '../../ask/useDesk'
import { useUnitNames } from '../../parts/useUnitNames'
import { grantWords } from './grant-words'
import { firstChoice, GrantFields, grantOf } from './GrantFields'
import styles from './index.module.css'

const same = (a: Grant, b: Grant): boolean => sameGrants([a], [b])

/** Gives and takes somebody's rights, together. Until it is saved, what was crossed out can be put back. */
export function GrantsDialog({ of, onClose }: { of: StaffMember; onClose: () => void }) {
  const nameOf = useUnitNames()
  const [take, setTake] = useState<Grant[]>([])
  const [give, setGive] = useState<Grant[]>([])
  const [chosen, setChosen] = useState(firstChoice)
  const change = useDo('changeGrants', ['listStaff'])
  const more = grantOf(chosen)
  const left = [...of.grants.filter((grant) => !take.some((gone) => same(gone, grant))), ...give]

  const save = () => change.mutate({ memberId: of.memberId, give, take }, { onSuccess: onClose })
  const crossOut = (grant: Grant) =>
    setTake(
      take.some((gone) => same(gone, grant)) ? take.filter((gone) => !same(gone, grant)) : [...take, grant],
    )

  return (
    <Dialog
      visible
      header={`调整${of.name ?? '工作人员'}的权限`}
      onClose={onClose}
      closeOnOverlayClick={false}
      footer={
        <>
          <Button variant="outline" onClick={onClose}>
            先不
          </Button>
          <Button
            loading={change.isPending}
            disabled={left.length === 0 || give.length + take.length === 0}
            onClick={save}
          >
            保存
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {of.grants.map((grant) => {
          const gone = take.some((one) => same(one, grant))
          return (
            <li key={grantWords(grant, nameOf)}>
              <span className={gone ? styles.taken : undefined}>{grantWords(grant, nameOf)}</span>
              <Button variant="text" onClick={() => crossOut(grant)}>
                {gone ? '留下' : '去掉'}
              </Button>
            </li>
          )
        })}
        {give.map((grant) => (
          <li key={grantWords(grant, nameOf)}>
            <strong>{grantWords(grant, nameOf)}（新）</strong>
            <Button variant="text" onClick={() => setGive(give.filter((one) => !same(one, grant)))}>
              去掉
            </Button>
          </li>
        ))}
      </ul>
      {left.length === 0 && <p role="status">一项也不留，请用“取消权限”。</p>}
      <GrantFields value={chosen} onChange={setChosen} />
      <Button
        variant="outline"
        disabled={!more || left.some((grant) => same(grant, more))}
        onClick={() => more && setGive([...give, more])}
      >
        加上这一项
      </Button>
      {change.error ? <p role="alert">{words(change.error)}</p> : null}
    </Dialog>
  )
}
