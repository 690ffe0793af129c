import { listeners, wxCalls } from './wx-calls'

const screen = { windowWidth: 390, windowHeight: 844, screenWidth: 390, screenHeight: 844, pixelRatio: 3 }
const base = {
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  fontSizeSetting: 16,
}
const device = { platform: 'ios', system: 'iOS 17.0', brand: 'Apple', model: 'iPhone 15' }
const launch = { path: 'pages/news/index', query: {}, scene: 1001 }

/** What the app has painted around its pages. */
export type Frame = Record<string, unknown>

/** What the app asks about the phone, and what it may hear from WeChat that no test here says. */
export function systemOf(frame: Frame = {}, canvas: () => object = () => ({})) {
  const unsaid = [
    'AppShow',
    'AppHide',
    'Error',
    'UnhandledRejection',
    'PageNotFound',
    'ThemeChange',
    'WindowResize',
  ]
  const silent = unsaid.flatMap((name) => {
    const { on, off } = listeners()
    return [
      [`on${name}`, on],
      [`off${name}`, off],
    ]
  })
  return {
    ...(Object.fromEntries(silent) as Record<string, unknown>),
    canIUse: () => true,
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    getSystemInfoSync: () => ({ ...screen, ...base, ...device }),
    getWindowInfo: () => ({ ...screen, screenTop: 0, safeArea: { top: 47, bottom: 810 } }),
    getAppBaseInfo: () => base,
    getDeviceInfo: () => device,
    getLaunchOptionsSync: () => launch,
    getEnterOptionsSync: () => launch,
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    }),
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 54,
      right: 383,
      bottom: 86,
      left: 296,
    }),
    createSelectorQuery: () => selectorQuery(canvas),
    ...wxCalls({
      pageScrollTo: () => undefined,
      setNavigationBarTitle: () => undefined,
      setNavigationBarColor: ({ backgroundColor }) => void (frame['bar'] = backgroundColor),
      setTabBarStyle: ({ backgroundColor }) => void (frame['tabs'] = backgroundColor),
      setTabBarItem: ({ index, iconPath }) => void (frame[`tab ${String(index)}`] = iconPath),
      setBackgroundColor: () => undefined,
      setBackgroundTextStyle: () => undefined,
      stopPullDownRefresh: () => undefined,
      vibrateShort: () => undefined,
    }),
  }
}

/** There is no layout here: everything asked for has no size. Whoever asks for a node means a canvas. */
function selectorQuery(canvas: () => object) {
  const query: Record<string, unknown> = {}
  const same = () => query
  for (const name of [
    'in',
    'select',
    'selectAll',
    'selectViewport',
    'boundingClientRect',
    'scrollOffset',
    'node',
  ])
    query[name] = same
  const found: object[] = []
  query['fields'] = ({ node }: { node?: boolean }) => {
    if (node) found.push({ node: canvas() })
    return query
  }
  query['exec'] = (told?: (found: unknown[]) => void) => void Promise.resolve().then(() => told?.(found))
  return query
}
