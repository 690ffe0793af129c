import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { AttemptReview } from '../../../../contract/member/attempt'
import { Button } from '../../../components/Button'
import { Notice, NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Tabs } from '../../../components/Tabs'
import { cx } from '../../../cx'
import { typeName } from '../parts/question-words'
import { annulledWords } from '../result/result-words'
import { ReviewCard } from './ReviewCard'
import styles from './ReviewList.module.scss'

/** So many questions lie on the page at once; WeChat grows slow with more. */
const atOnce = 20

/** All questions or the wrong ones, some at a time. */
export function ReviewList({ review }: { review: AttemptReview }) {
  const [filter, setFilter] = useState('all')
  const [from, setFrom] = useState(0)
  const numbered = review.items.map((item, at) => ({ item, at }))
  const wrong = numbered.filter(({ item }) => item.correct === false)
  const list = filter === 'wrong' ? wrong : numbered
  const tabs = [
    { id: 'all', name: `全部 ${String(numbered.length)} 题` },
    { id: 'wrong', name: `只看错题 ${String(wrong.length)} 题` },
  ]
  const turnTo = (first: number) => {
    setFrom(first)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  return (
    <Page wide>
      {review.annulled && <NoticeLine text={annulledWords} />}
      {review.items.some(({ correct }) => correct !== null) && (
        <Tabs
          tabs={tabs}
          chosen={filter}
          onChoose={(id) => {
            setFilter(id)
            turnTo(0)
          }}
        />
      )}
      {list.length === 0 ? (
        <Notice icon="check" text="没有错题，都答对了。" />
      ) : (
        <View className={cx(styles.list)}>
          {list.slice(from, from + atOnce).map(({ item, at }) => (
            <ReviewCard key={at} item={item} heading={`第 ${String(at + 1)} 题 · ${typeName[item.type]}`} />
          ))}
          <Turn from={from} length={list.length} onTurn={turnTo} />
        </View>
      )}
    </Page>
  )
}

/** Leads to the questions before and after. */
function Turn({ from, length, onTurn }: { from: number; length: number; onTurn: (first: number) => void }) {
  const next = from + atOnce
  return (
    <View className={cx(styles.turn)}>
      {from > 0 && (
        <Button
          kind="plain"
          text="看前面的题"
          onTap={() => {
            onTurn(from - atOnce)
          }}
        />
      )}
      {next < length && (
        <Button
          kind="plain"
          text={`看后面 ${String(Math.min(atOnce, length - next))} 题`}
          className={styles.later}
          onTap={() => {
            onTurn(next)
          }}
        />
      )}
    </View>
  )
}
