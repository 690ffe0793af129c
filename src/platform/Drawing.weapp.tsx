import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { cx } from '../cx'
import type { Drawn, Plan } from './Drawing'
import styles from './Drawing.module.scss'

/** Dots for each unit of a plan: sharp on paper too. */
const density = 2
const canvasId = 'drawing'

export function Drawing({ plan, label, onDrawn }: DrawingProps) {
  useEffect(() => {
    // What React has drawn is on the screen only after WeChat was told.
    Taro.nextTick(() => {
      Taro.createSelectorQuery()
        .select(`#${canvasId}`)
        .fields({ node: true })
        .exec((found: ({ node?: HTMLCanvasElement } | null)[]) => {
          const canvas = found[0]?.node
          const pen = canvas?.getContext('2d')
          if (!canvas || !pen) return
          canvas.width = plan.width * density
          canvas.height = plan.height * density
          pen.scale(density, density)
          plan.draw(pen, 'sans-serif')
          onDrawn({ canvas })
        })
    })
  }, [plan, onDrawn])
  return (
    <View
      className={cx(styles.drawing)}
      style={`padding-bottom: ${String((plan.height / plan.width) * 100)}%`}
      {...{ ariaRole: 'img', ariaLabel: label }}
    >
      <Canvas type="2d" id={canvasId} className={cx(styles.canvas)} />
    </View>
  )
}

interface DrawingProps {
  plan: Plan
  label: string
  onDrawn: (drawn: Drawn) => void
}

export const keepWords = '存到手机相册'
export const keptWords = '已存到相册'

export async function keepPicture({ canvas }: Drawn): Promise<'kept' | 'closed' | 'no'> {
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: canvas as Taro.Canvas, fileType: 'png' })
  try {
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'kept'
  } catch (thrown) {
    const { errMsg = '' } = thrown as { errMsg?: string }
    if (/cancel|privacy/i.test(errMsg)) return 'no'
    if (/auth|permission|denied/i.test(errMsg)) return 'closed'
    throw thrown
  }
}

export const openPermissions = (): void => void Taro.openSetting()
