import Taro from '@tarojs/taro'

/** Asks before something that can't be taken back; `yes` has four characters at most. */
export async function askFirst(ask: {
  title: string
  content: string
  yes: string
  no: string
}): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: ask.title,
    content: ask.content,
    confirmText: ask.yes,
    confirmColor: red(),
    cancelText: ask.no,
  })
  return confirm
}

/** The modal is drawn by WeChat, which reads no tokens: these are `--red` by day and by night. h5 draws it white always. */
const red = (): string =>
  process.env['TARO_ENV'] !== 'h5' && Taro.getAppBaseInfo().theme === 'dark' ? '#f0837b' : '#b5282b'
