import { Image, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { cx } from '../cx'
import type { Drawn, Plan } from './Drawing'
import styles from './Drawing.module.scss'

const density = 2

export function Drawing({ plan, label, onDrawn }: DrawingProps) {
  const [url, setUrl] = useState('')
  useEffect(() => {
    let isLeft = false
    const family = getComputedStyle(document.body).fontFamily
    // Of a font from the network only the letters that are asked for have come.
    const coming = ['16px', 'bold 16px'].map((style) => document.fonts.load(`${style} ${family}`, label))
    void Promise.allSettled(coming).then(() => {
      const canvas = document.createElement('canvas')
      const pen = canvas.getContext('2d')
      if (isLeft || !pen) return
      canvas.width = plan.width * density
      canvas.height = plan.height * density
      pen.scale(density, density)
      plan.draw(pen, family)
      setUrl(canvas.toDataURL('image/png'))
      onDrawn({ canvas })
    })
    return () => {
      isLeft = true
    }
  }, [plan, label, onDrawn])
  return (
    <View
      className={cx(styles.drawing)}
      style={`padding-bottom: ${String((plan.height / plan.width) * 100)}%`}
      {...{ role: 'img', 'aria-label': label }}
    >
      {url && <Image className={cx(styles.canvas)} src={url} mode="scaleToFill" nativeProps={noWords} />}
    </View>
  )
}

const noWords = { alt: '' }

interface DrawingProps {
  plan: Plan
  label: string
  onDrawn: (drawn: Drawn) => void
}

export const keepWords = '下载到这台设备'
export const keptWords = '已下载'

export function keepPicture({ canvas }: Drawn, name: string): Promise<'kept'> {
  const link = document.createElement('a')
  Object.assign(link, { href: (canvas as HTMLCanvasElement).toDataURL('image/png'), download: `${name}.png` })
  link.click()
  return Promise.resolve('kept')
}

export const openPermissions = (): void => undefined
