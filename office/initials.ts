import { customPinyin, pinyin } from 'pinyin-pro'

/** Places that people here don't say as they are written. */
customPinyin({ 大栅栏: 'dà shí làn' })

/** `bjdyjz` for 北京第一建筑; letters and digits stay, signs go. */
export const initials = (text: string): string =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
