/** Where a member lives or works, as the member writes it: 四川省, 成都市. */
export interface Region {
  province: string
  city: string
}

const words = /^[\u3400-\u9fff]+(?:·[\u3400-\u9fff]+)*$/

/** At most so many characters. */
export const longest: Record<keyof Region, number> = { province: 20, city: 30 }

export const tidyRegion = ({ province, city }: Region): Region => ({
  province: province.replace(/\s/g, ''),
  city: city.replace(/\s/g, ''),
})

/** What should be different about a tidied region, as a sentence for its owner; null when nothing. */
export const wrongWithRegion = ({ province, city }: Region): string | null => {
  if (province === '' || city === '') return '请把省和市都填上。'
  if (!words.test(province) || !words.test(city)) return '请用汉字填写省和市。'
  return province.length > longest.province || city.length > longest.city ? '省和市的名称太长了。' : null
}
