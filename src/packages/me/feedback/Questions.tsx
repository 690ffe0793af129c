import { View } from '@tarojs/components'
import { Card } from '../../../components/Card'
import { cx } from '../../../cx'
import styles from './Questions.module.scss'

const questions = [
  {
    asked: '网络断了，答的题还在吗？',
    answer: '在。答案先存在手机上，网络好了会自动保存。回到竞赛页面就能接着答。',
  },
  { asked: '换了手机怎么办？', answer: '用同一个微信打开，没交的卷子和成绩都在。' },
  { asked: '榜上为什么没有我刚才的成绩？', answer: '榜约十秒更新一次。您自己的名次马上就能看到。' },
  { asked: '选错了单位怎么办？', answer: '在“我的信息”里可以改。已经参加的竞赛，成绩仍算在原来的单位。' },
  { asked: '不想再参加了，怎么删除我的信息？', answer: '在“我的 · 我的数据”里可以导出和删除。' },
]

/** What members ask most. */
export const Questions = () => (
  <Card>
    {questions.map(({ asked, answer }) => (
      <View key={asked} className={cx(styles.question)}>
        <View className={cx(styles.asked)}>{asked}</View>
        <View className={cx(styles.answer)}>{answer}</View>
      </View>
    ))}
  </Card>
)
