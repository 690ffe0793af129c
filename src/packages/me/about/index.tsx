import { View } from '@tarojs/components'
import { federation } from '../../../../config/federation'
import { privacy } from '../../../../config/privacy'
import { Card } from '../../../components/Card'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import styles from './index.module.scss'

const kept = [
  { what: '姓名和单位', why: '您自己填写，用来登记成绩，计入单位的成绩。榜上只显示姓，规则写明的除外。' },
  { what: '手机号（可以不填）', why: '用来核对会员身份，发奖时联系您。' },
  { what: '答题和成绩', why: '您选的答案、得分和用时，用来排名和核对。' },
  { what: '看过的文章', why: '只存在这部手机上，方便没有网络时再看。' },
]

/** What this is, and what it keeps of the member, in plain words. */
export default function About() {
  return (
    <Page>
      <View className={cx(styles.name)}>{federation.appName}</View>
      <View className={cx(styles.slogan)}>{federation.slogan}</View>
      <View className={cx(styles.text)}>{federation.name}为职工办的小程序：看工会的消息，参加知识竞赛。</View>
      <View className={cx(styles.heading)}>我们记下的内容</View>
      <Card>
        {kept.map(({ what, why }) => (
          <View key={what} className={cx(styles.item)}>
            <View className={cx(styles.what)}>{what}</View>
            <View className={cx(styles.why)}>{why}</View>
          </View>
        ))}
      </Card>
      <View className={cx(styles.text)}>
        我们不收集您的位置和通讯录。记下的内容，可以在“我的 · 我的数据”里看、导出或删除。
      </View>
      <Card bare>
        <Row
          label={privacy.title}
          onTap={() => {
            open(routes.privacy)
          }}
        />
      </Card>
      <Card bare>
        <Row label="版本" value={APP_VERSION} />
        <Row label="主办" value={federation.name} />
      </Card>
    </Page>
  )
}
