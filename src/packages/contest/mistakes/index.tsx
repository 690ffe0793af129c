import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { Button } from '../../../components/Button'
import { ListEnd } from '../../../components/ListEnd'
import { Notice, NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { cx } from '../../../cx'
import { openTab, routes } from '../../../routes'
import { typeName } from '../parts/question-words'
import { ReviewCard } from '../review/ReviewCard'
import styles from './index.module.scss'
import { useBook } from './useBook'

/** What the member answered wrongly, with what is right and why, until it is known. */
export default function MistakesPage() {
  const { first, mistakes, end, more, master } = useBook()
  useReachBottom(() => {
    void more()
  })
  if (first.state === 'loading' || (first.state === 'ready' && mistakes.length === 0 && end === 'asking')) {
    return (
      <Page>
        <Skeleton shapes={['short', 'title', 'row', 'row', 'line']} times={2} />
      </Page>
    )
  }
  if (first.state !== 'ready') {
    return (
      <Page>
        <TroubleNotice trouble={first.trouble} onAgain={first.again} />
      </Page>
    )
  }
  if (mistakes.length === 0 && end === 'over') {
    return (
      <Page>
        <Notice
          icon="check"
          text="错题本里没有题。竞赛都结束、答案公布以后，答错的题会收在这里。"
          action="看看有什么竞赛"
          onAction={() => {
            openTab(routes.contests)
          }}
        />
      </Page>
    )
  }
  return (
    <Page>
      {first.trouble && <NoticeLine text="网络不好，先看上次的内容" />}
      {mistakes.map((mistake) => (
        <ReviewCard key={mistake.id} item={mistake} heading={typeName[mistake.type]}>
          <View className={cx(styles.from)}>{`出自“${mistake.contest}”`}</View>
          <View className={cx(styles.known)}>
            <Button
              kind="plain"
              text="我会了"
              onTap={() => {
                master(mistake.id)
              }}
            />
          </View>
        </ReviewCard>
      ))}
      <ListEnd end={end} onMore={more} />
    </Page>
  )
}
