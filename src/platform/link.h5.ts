import Taro from '@tarojs/taro'

export function openLink(address: string): void {
  window.open(address, '_blank', 'noopener')
}

export const sharesByButton = false

export const copyAddress = (): Promise<void> => copyText(location.href, '链接已复制')

export async function copyText(words: string, done: string): Promise<void> {
  await Taro.setClipboardData({ data: words })
  void Taro.showToast({ title: done, icon: 'none' })
}
