import Taro from '@tarojs/taro'

export function warnBeforeLeaving(message: string): () => void {
  Taro.enableAlertBeforeUnload({ message })
  return () => {
    // The typings ask for callbacks that WeChat doesn't need.
    Taro.disableAlertBeforeUnload({})
  }
}
