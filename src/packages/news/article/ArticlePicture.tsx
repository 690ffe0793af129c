import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { pictureUrl } from '../../../cloud/pictures'
import { Picture } from '../../../components/Picture'
import { cx } from '../../../cx'
import styles from './ArticlePicture.module.scss'

/** A picture from edge to edge; a tap shows it large, with the article's others beside it. */
export function ArticlePicture({ src, alt, caption, all }: ArticlePictureProps) {
  return (
    <View className={cx(styles.picture)}>
      <View className={cx(styles.edges)}>
        <Picture
          src={src}
          alt={alt}
          shape="natural"
          onTap={() => {
            void Taro.previewImage({ urls: all.map(pictureUrl), current: pictureUrl(src) })
          }}
        />
      </View>
      {caption && <View className={cx(styles.caption)}>{caption}</View>}
    </View>
  )
}

interface ArticlePictureProps {
  src: string
  alt: string
  caption: string
  all: string[]
}
