import Taro from '@tarojs/taro'

export async function openLink(address: string): Promise<void> {
  try {
    await Taro.setClipboardData({ data: address })
  } catch {
    // The member did not agree that the clipboard is used.
    void Taro.showToast({ title: '链接没有复制', icon: 'none' })
    return
  }
  void Taro.showToast({ title: '链接已复制，请到浏览器里打开', icon: 'none', duration: 2500 })
}

export const sharesByButton = true

export function copyAddress(): void {
  /* WeChat shares by its own button. */
}
