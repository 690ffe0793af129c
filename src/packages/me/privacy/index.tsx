import { View } from '@tarojs/components'
import { privacy } from '../../../../config/privacy'
import { Page } from '../../../components/Page'
import { cx } from '../../../cx'
import styles from './index.module.scss'

/** The agreement in full. */
export default function PrivacyPage() {
  return (
    <Page>
      <View className={cx(styles.title)}>{privacy.title}</View>
      <View className={cx(styles.version)}>{`版本 ${privacy.version}`}</View>
      {privacy.sections.map(({ heading, texts }) => (
        <View key={heading} className={cx(styles.section)}>
          <View className={cx(styles.heading)}>{heading}</View>
          {texts.map((text) => (
            <View key={text} className={cx(styles.text)}>
              {text}
            </View>
          ))}
        </View>
      ))}
    </Page>
  )
}
