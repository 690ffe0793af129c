import { View } from '@tarojs/components'
import { Button } from '../../../components/Button'
import { ListPage } from '../../../components/ListPage'
import { cx } from '../../../cx'
import { typeName } from '../parts/question-words'
import { ReviewCard } from '../review/ReviewCard'
import styles from './index.module.scss'
import { useBook } from './useBook'

/** What the member answered wrongly, with what is right and why, until it is known. */
export default function MistakesPage() {
  const { first, mistakes, end, more, master } = useBook()
  return (
    <ListPage
      {...{ first, end, count: mistakes.length, onMore: more }}
      skeleton={{ shapes: ['short', 'title', 'row', 'row', 'line'], times: 2 }}
      empty={{
        icon: 'check',
        text: '错题本里没有题。竞赛都结束、答案公布以后，答错的题会收在这里。',
      }}
    >
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
    </ListPage>
  )
}
