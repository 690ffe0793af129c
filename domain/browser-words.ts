/** The first that is found holds: many browsers also name those that they descend from. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, '微信内置浏览器'],
  [/\bEdgA?\//, 'Edge 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/\b(360SE|360EE|QihooBrowser)/, '360 浏览器'],
  [/Firefox\//, '火狐浏览器'],
  [/(Headless)?Chrome\//, '谷歌 Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows 电脑'],
  [/iPhone|iPad/, '苹果手机或平板'],
  [/Android/, '安卓手机或平板'],
  [/Mac OS X/, '苹果电脑'],
  [/Linux/, 'Linux 电脑'],
]

/** What a person calls a browser, by its User-Agent: `Windows 电脑上的 Edge 浏览器`. */
export function browserWords(userAgent: string): string {
  const named = (list: typeof browsers, otherwise: string) =>
    list.find(([mark]) => mark.test(userAgent))?.[1] ?? otherwise
  return `${named(systems, '一台设备')}上的 ${named(browsers, '浏览器')}`
}
