import Taro from '@tarojs/taro'

export function onNetworkBack(listener: () => void): () => void {
  const hear = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) listener()
  }
  Taro.onNetworkStatusChange(hear)
  return () => {
    Taro.offNetworkStatusChange(hear)
  }
}
