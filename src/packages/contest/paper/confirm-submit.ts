import Taro from '@tarojs/taro'

/** Asks before a paper is handed in, and says how many questions are still open. */
export async function confirmSubmit(open: number): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: open > 0 ? `还有 ${String(open)} 题没答` : '都答完了',
    content: '确定交卷吗？交卷后不能再改。',
    confirmText: '交卷',
    cancelText: '再看看',
  })
  return confirm
}
