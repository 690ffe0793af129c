/** How light the app is: as the phone is, or always the same. */
export const lookChoices = [
  { id: 'phone', name: '跟随手机' },
  { id: 'light', name: '一直浅色' },
  { id: 'dark', name: '一直深色' },
] as const

export type Look = (typeof lookChoices)[number]['id']
