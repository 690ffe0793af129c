import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Board } from '../../../../contract/member/board'
import { serverNow } from '../../../cloud/clock'
import { Notice, NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Tabs } from '../../../components/Tabs'
import { cx } from '../../../cx'
import { moment } from '../../../time'
import { toContest } from '../parts/to-contest'
import { asOfWords } from './board-words'
import styles from './BoardView.module.scss'
import { MyPlace } from './MyPlace'
import { People } from './People'
import { Streets } from './Streets'

const tabs = [
  { id: 'people', name: '个人' },
  { id: 'streets', name: '街道' },
]

/** Either list under its tab, with the hour of its figures and the order of its places. */
export function BoardView({ board, fromPhone }: { board: Board; fromPhone: boolean }) {
  const [tab, setTab] = useState('people')
  const isEmpty = board.top.length === 0
  return (
    <Page wide>
      <Tabs tabs={tabs} chosen={tab} onChoose={setTab} />
      {isEmpty ? (
        <Nobody board={board} />
      ) : (
        <View className={cx(styles.board)}>
          {fromPhone && <NoticeLine text="网络不好，先看上次的榜单" />}
          <View className={cx(styles.title)}>{board.title}</View>
          <View className={cx(styles.asOf)}>
            {`${asOfWords(board, serverNow())} · ${String(board.members)} 人参加`}
          </View>
          {tab === 'people' ? (
            <People rows={board.top} />
          ) : (
            <Streets streets={board.streets} mine={board.mine?.streetId ?? null} />
          )}
          <View className={cx(styles.order)}>
            {tab === 'people'
              ? `名次：${board.order}`
              : '街道按参加会员最好成绩的平均分排名，平均分相同时人数多的在前。'}
          </View>
        </View>
      )}
      <MyPlace board={board} />
    </Page>
  )
}

function Nobody({ board: { phase, contestId, mine, scores } }: { board: Board }) {
  if (!scores.open) {
    const when =
      scores.at === null ? '这场竞赛不公布成绩。' : `成绩和名次 ${moment(scores.at, serverNow())} 公布。`
    return <Notice icon="trophy" text={when} />
  }
  if (mine) return <Notice icon="trophy" text="您的成绩稍后上榜。" />
  if (phase === 'closed') return <Notice icon="trophy" text="这场竞赛没有人上榜。" />
  return (
    <Notice
      icon="trophy"
      text="还没有人交卷，来当第一个"
      action="去答题"
      onAction={() => {
        toContest(contestId)
      }}
    />
  )
}
