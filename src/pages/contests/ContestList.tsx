import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ContestCard as Contest } from '../../../contract/member/contest'
import { Notice, NoticeLine } from '../../components/Notice'
import { Tap } from '../../components/Tap'
import { phaseAt } from '../../contest-words'
import { cx } from '../../cx'
import { useHours } from '../../hooks/useHours'
import { ContestCard } from './ContestCard'
import styles from './ContestList.module.scss'

/** The cards at this hour. Contests move from one part to the other by themselves. */
export function ContestList({ contests, fromPhone, onAgain }: ContestListProps) {
  const now = useHours(contests.flatMap(({ opensAt, closesAt }) => [opensAt, closesAt]))
  const [unfolded, setUnfolded] = useState(false)
  const over = contests.filter((contest) => phaseAt(contest, now) === 'closed')
  const alive = contests.filter((contest) => phaseAt(contest, now) !== 'closed')

  if (contests.length === 0) {
    return <Notice icon="trophy" text="现在没有竞赛，有了会在这里。" action="再看一次" onAction={onAgain} />
  }
  return (
    <>
      {fromPhone && <NoticeLine text="网络不好，先看上次的内容" />}
      {alive.length === 0 && <View className={cx(styles.none)}>现在没有进行中的竞赛</View>}
      {alive.map((contest) => (
        <ContestCard key={contest.id} contest={contest} now={now} />
      ))}
      {over.length > 0 && (
        <Tap
          className={cx(styles.fold)}
          label={`已结束的竞赛 ${String(over.length)} 场，${unfolded ? '收起' : '展开'}`}
          onTap={() => {
            setUnfolded(!unfolded)
          }}
        >
          <Text>{`已结束的竞赛（${String(over.length)} 场）`}</Text>
          <Text className={cx(styles.turn)}>{unfolded ? '收起' : '展开'}</Text>
        </Tap>
      )}
      {unfolded && over.map((contest) => <ContestCard key={contest.id} contest={contest} now={now} />)}
    </>
  )
}

interface ContestListProps {
  contests: Contest[]
  /** The list is the phone's, because asking failed. */
  fromPhone: boolean
  onAgain: () => Promise<void>
}
