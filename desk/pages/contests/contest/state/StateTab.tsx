import { Button } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import { mayDo } from '../../../../../domain/staff'
import { serverNow } from '../../../../../src/cloud/clock'
import { useDo, words } from '../../../../ask/useDesk'
import { confirm } from '../../../../parts/confirm'
import { useMe } from '../../../../shell/useMe'
import styles from '../contest.module.css'
import { stepsOf } from './steps'

/** Which roster counts, and how far the board is from being frozen. */
export function StateTab({ contest }: { contest: DeskContest }) {
  const { digest } = contest
  return (
    <div className={styles.narrow}>
      <RosterBox contest={contest} />
      <section className={styles.box} aria-label="定榜">
        <h2>定榜</h2>
        <p className={styles.soft}>
          竞赛不能提前结束：规则一经发布就不变。到了结束时间，云端会自己收尾、定榜，不用人操作。
        </p>
        <ol className={styles.steps}>
          {stepsOf(contest, serverNow()).map(({ name, state, words }) => (
            <li key={name}>
              <b>{name}</b>
              <span>
                {state === 'done' ? '✓ ' : state === 'now' ? '… ' : ''}
                {words}
              </span>
            </li>
          ))}
        </ol>
        {digest && (
          <>
            <h3>校验码</h3>
            <p className={styles.digest}>{digest}</p>
            <p className={styles.soft}>手机上显示前八位。任何人都可以用导出的成绩重新算出它。</p>
          </>
        )}
      </section>
    </div>
  )
}

function RosterBox({ contest }: { contest: DeskContest }) {
  const me = useMe()
  const { contestId, roster, newerRoster, opensAt } = contest
  const freeze = useDo('freezeRoster', ['readDeskContest'])
  const mayChange = mayDo(me.grants, 'organise contests', ['district']).may && opensAt > serverNow() + 120_000
  const change = async () => {
    if (!newerRoster) return
    const yes = await confirm({
      title: '采用最新的名册',
      body: `这场竞赛的单位和人数改按最新的名册：${String(newerRoster.units)} 个单位，${String(newerRoster.people)} 人。参与率按这份名册的人数计算。`,
      act: '采用最新的名册',
    })
    if (yes) freeze.mutate({ contestId })
  }
  return (
    <section className={styles.box} aria-label="名册">
      <h2>名册</h2>
      <p>
        {roster
          ? `采用的名册：${String(roster.units)} 个单位，${String(roster.people)} 人。`
          : '发布时还没有名册：按现有的街道计算，没有参与率。'}
      </p>
      {newerRoster && (
        <div className={styles.bar}>
          <span>
            后来又导入了一份：{newerRoster.units} 个单位，{newerRoster.people} 人。
          </span>
          {mayChange ? (
            <Button variant="outline" loading={freeze.isPending} onClick={() => void change()}>
              采用最新的名册
            </Button>
          ) : (
            <span className={styles.soft}>开始前两分钟起，采用哪一份不能再改。</span>
          )}
        </div>
      )}
      {freeze.error ? <p role="alert">{words(freeze.error)}</p> : null}
    </section>
  )
}
