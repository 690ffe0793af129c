import Taro from '@tarojs/taro'

export function openLink(address: string): void {
  window.open(address, '_blank', 'noopener')
}

export const sharesByButton = false

export async function copyAddress(): Promise<void> {
  await Taro.setClipboardData({ data: location.href })
  void Taro.showToast({ title: '链接已复制', icon: 'none' })
}
