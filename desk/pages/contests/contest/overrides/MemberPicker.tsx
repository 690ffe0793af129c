import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'tdesign-react'
import { words } from '../../../../ask/useDesk'
import { useScope } from '../../../results/useScope'
import styles from '../contest.module.css'
import { findMembers, type FoundMember } from './find-members'

interface Props {
  contestId: string
  value: FoundMember | null
  onChange: (member: FoundMember | null) => void
}

/** Finds a member by the name; who is called the same is told apart by the unit. */
export function MemberPicker({ contestId, value, onChange }: Props) {
  const { district, units } = useScope()
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  const found = useQuery({
    queryKey: ['listMemberResults', 'override', contestId, wanted],
    queryFn: () => findMembers(contestId, wanted, district ? [null] : units),
    enabled: wanted.length > 1,
  })
  const search = () => setWanted(typed.trim())
  if (value)
    return (
      <div className={styles.line}>
        <span>
          {value.name}（{value.unit}）
        </span>
        <Button size="small" variant="text" onClick={() => onChange(null)}>
          换一位
        </Button>
      </div>
    )
  return (
    <>
      <div className={styles.line} role="search">
        <label htmlFor="override-member">会员姓名</label>
        <input
          id="override-member"
          type="search"
          value={typed}
          maxLength={40}
          placeholder="至少两个字"
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) search()
          }}
        />
        <Button
          variant="outline"
          disabled={typed.trim().length < 2}
          loading={found.isFetching}
          onClick={search}
        >
          查找
        </Button>
      </div>
      {found.error ? <p role="alert">{words(found.error)}</p> : null}
      {found.data && (
        <ul className={styles.found} aria-label="找到的会员">
          {found.data.map((member) => (
            <li key={member.memberId}>
              <button type="button" onClick={() => onChange(member)}>
                {member.name} · {member.unit} · {member.hasTakenPart ? '已经参加' : '还没有参加'}
              </button>
            </li>
          ))}
          {found.data.length === 0 && <li>没有找到。会员要先在小程序里登记过姓名。</li>}
        </ul>
      )}
    </>
  )
}
