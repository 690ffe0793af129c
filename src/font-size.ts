import Taro from '@tarojs/taro'
import { phoneScale } from './platform/phone-scale'
import { chooseFontSize, fontSize, fontSizes } from './scale'

/** From here on the phone itself shows words as large as this app can. */
const largest = 1.45

/** Lets the member choose how large words are, everywhere in the app. */
export async function askFontSize(): Promise<void> {
  if (phoneScale() >= largest) {
    void Taro.showToast({ title: '微信里已经是最大字号', icon: 'none' })
    return
  }
  const names = fontSizes.map(({ name }, at) => (at === fontSize() ? `${name}（现在）` : name))
  // Closing the sheet without a choice is reported as a failure.
  const choice = await Taro.showActionSheet({ itemList: names }).catch(() => null)
  if (choice) chooseFontSize(choice.tapIndex)
}
