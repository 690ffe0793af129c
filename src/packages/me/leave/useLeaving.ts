import Taro from '@tarojs/taro'
import { useState } from 'react'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { sentenceFor } from '../../../messages'
import { removeFiles } from '../../../platform/own-file'
import { forgetAll } from '../../../storage'

type Stage = 'reading' | 'asked' | 'deleting' | 'gone'

/** How this phone shows words stays as it is. */
const stays = ['font-size', 'phone-scale', 'look']

/** Deleting in two steps: a tick that says it was read, then a question. What lies on the phone goes after the cloud has said yes. */
export function useLeaving() {
  const [sure, setSure] = useState(false)
  const [stage, setStage] = useState<Stage>('reading')
  const [failed, setFailed] = useState<string | null>(null)

  const leave = async () => {
    setFailed(null)
    setStage('asked')
    if (!sure) return
    const { confirm } = await Taro.showModal({
      title: '确定删除吗？',
      content: '删除后不能恢复。',
      confirmText: '删除',
      cancelText: '再想想',
    })
    if (!confirm) return
    setStage('deleting')
    try {
      await member('deleteMe', { confirm: 'delete' })
      forgetAll(stays)
      removeFiles()
      setStage('gone')
    } catch (thrown) {
      setFailed(`${sentenceFor(troubleOf(thrown), serverNow())}可能还没有删完，请再点一次。`)
      setStage('asked')
    }
  }

  return { sure, setSure, stage, failed, wrong: stage === 'asked' && !sure, leave }
}
