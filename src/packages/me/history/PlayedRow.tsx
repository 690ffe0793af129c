import { Text, View } from '@tarojs/components'
import type { MyContest } from '../../../../contract/member/history'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { stateWords } from '../../../contest-words'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import { calendarDay, dotted } from '../../../time'
import styles from './PlayedRow.module.scss'

/** One contest: what it was, where it stands, how often the member tried, and what came of it. */
export function PlayedRow({ contest, now }: { contest: MyContest; now: number }) {
  const { id, title, tries, place } = contest
  const tried = contest.attemptOpen ? `第 ${String(tries)} 次还没交卷` : `答了 ${String(tries)} 次`
  const facts = dotted(stateOf(contest, now), tried.replaceAll(' ', '\u00a0'))
  const placed = place && `${place.shared ? '并列' : ''}第 ${String(place.place)} 名`
  const score = contest.myScore === null ? null : `${String(contest.myScore)} 分`
  return (
    <Tap
      role="link"
      className={cx(styles.row)}
      label={[title, facts, score ?? noScore(contest), placed].filter(Boolean).join('，')}
      onTap={() => {
        open(routes.contest(id))
      }}
    >
      <View className={cx(styles.words)}>
        <View className={cx(styles.title)}>{title}</View>
        <View className={cx(styles.facts)}>{facts}</View>
        <View className={cx(styles.outcome)}>
          {score === null ? (
            <Text className={cx(styles.none)}>{noScore(contest)}</Text>
          ) : (
            <Text className={cx(styles.score)}>{`最好成绩 ${score}`}</Text>
          )}
          {placed && <Text className={cx(styles.place)}>{placed}</Text>}
        </View>
      </View>
      <Icon name="chevron" className={cx(styles.chevron)} />
    </Tap>
  )
}

/** `进行中 · 还剩 2 天`, `11月5日结束`. */
const stateOf = (contest: MyContest, now: number): string =>
  now < contest.closesAt ? stateWords(contest, now) : `${calendarDay(contest.closesAt, now)} 结束`

const noScore = ({ attemptOpen, tries }: MyContest): string =>
  attemptOpen && tries === 1 ? '交卷后有成绩' : '成绩还没公布'
