import Taro, { useUnload } from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '../../../cloud/clock'
import { Fault, Offline, Refusal } from '../../../cloud/errors'
import { sentenceFor } from '../../../messages'
import { handOver, layFile, removeFiles } from '../../../platform/own-file'
import { bringMyData } from './bring'
import { fileName, printMyData } from './my-file'

/** Where the copy stands: not asked for, on its way with so many attempts, or laid down to be handed over. */
export type Export =
  { at: 'rest' } | { at: 'bringing'; attempts: number } | { at: 'laid'; place: string; name: string }

/** Makes the member's copy and hands it over; it is taken off the phone when the page is left. */
export function useExport() {
  const [state, setState] = useState<Export>({ at: 'rest' })
  const [failed, setFailed] = useState<string | null>(null)
  useUnload(removeFiles)

  const make = async () => {
    setFailed(null)
    setState({ at: 'bringing', attempts: 0 })
    try {
      const data = await bringMyData((attempts) => {
        setState({ at: 'bringing', attempts })
      })
      const name = fileName(serverNow())
      setState({ at: 'laid', place: await layFile(name, printMyData(data, serverNow())), name })
    } catch (thrown) {
      setState({ at: 'rest' })
      setFailed(whyNot(thrown))
    }
  }

  const give = async () => {
    if (state.at !== 'laid') return
    try {
      if (await handOver(state.place, state.name)) void Taro.showToast({ title: '已交给您', icon: 'success' })
    } catch {
      setFailed('没能打开发送窗口，请再点一次。')
    }
  }

  return { state, failed, make, give }
}

function whyNot(thrown: unknown): string {
  const isTrouble = thrown instanceof Refusal || thrown instanceof Offline || thrown instanceof Fault
  return isTrouble ? sentenceFor(thrown, serverNow()) : '手机上没能存下文件，请腾出一些空间再试。'
}
