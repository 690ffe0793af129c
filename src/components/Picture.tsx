import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { pictureUrl } from '../cloud/pictures'
import { cx } from '../cx'
import { Icon } from './Icon'
import styles from './Picture.module.scss'

/** A picture that keeps its place while it comes, fades in, and leaves its description when it can't be had. */
export function Picture({ src, alt, shape, onTap }: PictureProps) {
  const [state, setState] = useState<'coming' | 'there' | 'missing'>(src ? 'coming' : 'missing')
  return (
    <View className={cx(styles.picture, styles[shape])} {...described(alt)} onClick={onTap ?? nothing}>
      {state === 'missing' ? (
        <View className={cx(styles.missing)}>
          <Icon name="street" large />
          {shape === 'natural' && alt && <View className={cx(styles.alt)}>{alt}</View>}
        </View>
      ) : (
        <Image
          className={cx(styles.image, state === 'there' && styles.there)}
          src={pictureUrl(src)}
          mode={shape === 'natural' ? 'widthFix' : 'aspectFill'}
          lazyLoad
          // The frame above says what is to be seen; `nativeProps` is for h5 alone.
          nativeProps={noWords}
          onLoad={() => {
            setState('there')
          }}
          onError={() => {
            setState('missing')
          }}
        />
      )}
    </View>
  )
}

const described = (alt: string) =>
  process.env.TARO_ENV === 'h5' ? { role: 'img', 'aria-label': alt } : { ariaRole: 'img', ariaLabel: alt }

const noWords = { alt: '' }

const nothing = () => undefined

interface PictureProps {
  src: string
  alt: string
  /** `wide` 16:9, `thumb` 4:3 beside words, `natural` as it is, across its room. */
  shape: 'wide' | 'thumb' | 'natural'
  onTap?: () => void
}
