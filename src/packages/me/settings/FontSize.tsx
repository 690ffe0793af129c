import { View } from '@tarojs/components'
import { Card } from '../../../components/Card'
import { Choices } from '../../../components/Choices'
import { SectionNote, SectionTitle } from '../../../components/Section'
import { cx } from '../../../cx'
import { useFontSize } from '../../../hooks/useScale'
import { phoneScale } from '../../../platform/phone-scale'
import { chooseFontSize, fontSizes } from '../../../scale'
import styles from './FontSize.module.scss'

const choices = fontSizes.map(({ name }, id) => ({ id, name }))

/** How large words are: a sentence to try it on, and the sizes. Where the phone itself shows larger ones, those hold. */
export function FontSize() {
  const chosen = useFontSize()
  const phoneIsLarger = phoneScale() > (fontSizes[chosen]?.scale ?? 1)
  return (
    <>
      <SectionTitle text="字号" />
      <Card>
        <View className={cx(styles.preview)}>明天上午九点，职工之家有法律咨询，欢迎您来。</View>
      </Card>
      <Choices choices={choices} chosen={chosen} onChoose={chooseFontSize} />
      {phoneIsLarger && <SectionNote text="微信里设的字号更大，现在按微信的显示。" />}
    </>
  )
}
