import Taro from '@tarojs/taro'

const usual = 16

/** WeChat's font setting in px; 关怀模式 reports 23.8. */
export function phoneScale(): number {
  const phone = Taro.getAppBaseInfo()
  const set = 'fontSizeSetting' in phone ? Number(phone.fontSizeSetting) : usual
  return set > 0 ? set / usual : 1
}
