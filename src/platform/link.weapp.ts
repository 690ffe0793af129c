import Taro from '@tarojs/taro'

export const openLink = (address: string): Promise<void> =>
  copyText(address, '链接已复制，请到浏览器里打开', '链接没有复制')

export const sharesByButton = true

export function copyAddress(): void {
  /* WeChat shares by its own button. */
}

export async function copyText(words: string, done: string, not = '没有复制'): Promise<void> {
  try {
    await Taro.setClipboardData({ data: words })
  } catch {
    // The member did not agree that the clipboard is used.
    void Taro.showToast({ title: not, icon: 'none' })
    return
  }
  void Taro.showToast({ title: done, icon: 'none', duration: 2500 })
}
