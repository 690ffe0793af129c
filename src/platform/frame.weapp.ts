import Taro from '@tarojs/taro'
import type { Look } from '../look-choices'
import theme from '../theme.json'

const tabs = ['news', 'contests', 'me'] as const

/** WeChat paints the frame itself by theme.json, until this app has painted over it once. */
let painted = false

export function paintFrame(look: Look): void {
  if (look === 'phone' && !painted) return
  if (!painted) Taro.onThemeChange(paintAgain)
  painted = true
  wanted = look
  paint()
}

let wanted: Look = 'phone'

function paintAgain(): void {
  if (wanted === 'phone') paint()
}

function paint(): void {
  const dark = wanted === 'dark' || (wanted === 'phone' && Taro.getAppBaseInfo().theme === 'dark')
  const colours = theme[dark ? 'dark' : 'light']
  const { paper, card, inkSoft, red } = colours
  const frontColor = dark ? '#ffffff' : '#000000'
  quietly(Taro.setNavigationBarColor({ frontColor, backgroundColor: paper }))
  quietly(
    Taro.setBackgroundColor({
      backgroundColor: paper,
      backgroundColorTop: paper,
      backgroundColorBottom: paper,
    }),
  )
  quietly(Taro.setBackgroundTextStyle({ textStyle: dark ? 'light' : 'dark' }))
  const here = Taro.getCurrentPages().at(-1)?.route ?? ''
  if (!tabs.some((name) => here === `pages/${name}/index`)) return
  quietly(
    Taro.setTabBarStyle({
      color: inkSoft,
      selectedColor: red,
      backgroundColor: card,
      borderStyle: dark ? 'white' : 'black',
    }),
  )
  tabs.forEach((name, index) => {
    const [iconPath, selectedIconPath] = [`/${colours[name]}`, `/${colours[`${name}On`]}`]
    quietly(Taro.setTabBarItem({ index, iconPath, selectedIconPath }))
  })
}

/** A page that is just being left has no bar any more; the next one paints its own. */
const quietly = (painting: Promise<unknown>): void => void painting.catch(() => undefined)
