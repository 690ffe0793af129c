import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import { useDo, words } from '../../../../ask/useDesk'
import { confirm } from '../../../../parts/confirm'
import { UnitPicker } from '../../../../parts/UnitPicker'
import { useUnitNames } from '../../../../parts/useUnitNames'
import { localOf, zoned } from '../../form/moment'
import styles from '../contest.module.css'
import type { FoundMember } from './find-members'
import { MemberPicker } from './MemberPicker'
import { exactly } from '../../when'

/** Arranges something for one member or for all of a unit. */
export function GrantForm({ contest }: { contest: DeskContest }) {
  const { contestId } = contest
  const [isFor, setFor] = useState<'unit' | 'member'>('unit')
  const [member, setMember] = useState<FoundMember | null>(null)
  const [unitId, setUnitId] = useState<string | null>(null)
  const unitName = useUnitNames()
  const [tries, setTries] = useState('')
  const [minutes, setMinutes] = useState('')
  const [close, setClose] = useState('')
  const [reason, setReason] = useState('')
  const grant = useDo('grantOverride', ['listOverrides', 'readDeskContest'])
  const wrong = wrongWith(tries, 20, '多答几次') ?? wrongWith(minutes, 600, '每份多几分钟')
  const to = isFor === 'unit' ? unitId && { unitId } : member && { memberId: member.memberId }
  const what = [
    tries ? `多答 ${tries} 次` : '',
    minutes ? `每份试卷多 ${minutes} 分钟` : '',
    close ? `截止延到 ${exactly(Date.parse(close))}` : '',
  ].filter(Boolean)
  /** What has been given is not given again by a second press. */
  const empty = () => {
    setMember(null)
    for (const set of [setTries, setMinutes, setClose, setReason]) set('')
  }
  const give = async () => {
    if (!to) return
    const yes = await confirm({
      title: '另行安排',
      body: `${isFor === 'unit' ? `${unitName(unitId ?? '')} 的全体会员` : `${member?.name ?? ''}（${member?.unit ?? ''}）`}：${what.join('，')}。${close ? '要等最晚的截止以后才定榜，“结束后公布”的答案也等到那时。' : ''}`,
      act: '安排',
    })
    if (!yes) return
    grant.mutate(
      {
        contestId,
        to,
        ...(tries ? { tries: Number(tries) } : {}),
        ...(minutes ? { minutes: Number(minutes) } : {}),
        ...(close ? { closesAt: Date.parse(close) } : {}),
        reason: reason.trim(),
      },
      { onSuccess: empty },
    )
  }
  return (
    <section className={styles.box} aria-label="另行安排">
      <h2>另行安排</h2>
      <div className={styles.form}>
        <div className={styles.line} role="radiogroup" aria-label="给谁">
          <label>
            <input type="radio" name="for" checked={isFor === 'unit'} onChange={() => setFor('unit')} />
            一个单位的全体会员
          </label>
          <label>
            <input type="radio" name="for" checked={isFor === 'member'} onChange={() => setFor('member')} />
            一位会员
          </label>
        </div>
        {isFor === 'member' ? (
          <MemberPicker contestId={contestId} value={member} onChange={setMember} />
        ) : (
          <UnitPicker label="单位" value={unitId} onChange={setUnitId} />
        )}
        <div className={styles.line}>
          <label htmlFor="override-tries">多答几次</label>
          <input
            id="override-tries"
            type="number"
            min={1}
            max={20}
            value={tries}
            onChange={({ target }) => setTries(target.value)}
          />
          <label htmlFor="override-minutes">每份多几分钟</label>
          <input
            id="override-minutes"
            type="number"
            min={1}
            max={600}
            value={minutes}
            onChange={({ target }) => setMinutes(target.value)}
          />
          <label htmlFor="override-close">截止延到</label>
          <input
            id="override-close"
            type="datetime-local"
            value={localOf(close)}
            onChange={({ target }) => setClose(target.value ? zoned(target.value) : '')}
          />
        </div>
        <div className={styles.line}>
          <label htmlFor="override-reason">理由</label>
          <input
            id="override-reason"
            className={styles.wide}
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            theme="primary"
            loading={grant.isPending}
            disabled={!to || wrong !== null || what.length === 0 || reason.trim().length < 2}
            onClick={() => void give()}
          >
            安排
          </Button>
        </div>
        {wrong && <p role="alert">{wrong}</p>}
        {grant.error ? <p role="alert">{words(grant.error)}</p> : null}
        {grant.isSuccess && <p role="status">安排好了，最多十秒后生效。</p>}
      </div>
    </section>
  )
}

/** Nothing typed is nothing wrong. */
const wrongWith = (typed: string, most: number, name: string): string | null =>
  typed === '' || (/^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= most)
    ? null
    : `“${name}”要填 1 到 ${String(most)} 的整数。`
