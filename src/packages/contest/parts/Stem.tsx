import { Text, View } from '@tarojs/components'
import { blankMark } from '../../../../domain/question'
import { cx } from '../../../cx'
import { QuestionPictures } from './QuestionPictures'
import styles from './Stem.module.scss'

/** What a question asks, its blanks numbered, and its pictures. */
export function Stem({ stem, pictures = [], className }: StemProps) {
  const [first = '', ...rest] = stem.split(blankMark)
  return (
    <>
      <View className={className}>
        <Text>{first}</Text>
        {rest.map((text, at) => (
          <Text key={at}>
            <Text className={cx(styles.blank)}>{`\u00a0\u00a0${String(at + 1)}\u00a0\u00a0`}</Text>
            {text}
          </Text>
        ))}
      </View>
      <QuestionPictures pictures={pictures} />
    </>
  )
}

interface StemProps {
  stem: string
  pictures?: string[] | undefined
  className: string
}
