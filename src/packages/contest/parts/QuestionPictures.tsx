import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { pictureUrl } from '../../../cloud/pictures'
import { Picture } from '../../../components/Picture'
import { cx } from '../../../cx'
import styles from './QuestionPictures.module.scss'

/** The pictures that belong to a question; a tap shows one large. */
export const QuestionPictures = ({ pictures }: { pictures: string[] }) =>
  pictures.map((src, at) => (
    <View key={src} className={cx(styles.picture)}>
      <Picture
        src={src}
        alt={pictures.length > 1 ? `题目的图 ${String(at + 1)}` : '题目的图'}
        shape="natural"
        onTap={() => {
          void Taro.previewImage({ urls: pictures.map(pictureUrl), current: pictureUrl(src) })
        }}
      />
    </View>
  ))
