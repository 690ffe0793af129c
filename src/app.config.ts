const h5 = process.env.TARO_ENV === 'h5'

/** A colour of the frame: WeChat reads `theme.json`, a browser the tokens. */
const colour = (inTheme: string, token: string) => (h5 ? `var(--${token})` : `@${inTheme}`)

/** By night WeChat takes lighter icons, which `theme.json` names; a browser brightens them. */
const tab = (name: string, text: string) => ({
  pagePath: `pages/${name}/index`,
  text,
  iconPath: h5 ? `assets/tab/${name}.png` : `@${name}`,
  selectedIconPath: h5 ? `assets/tab/${name}-on.png` : `@${name}On`,
})

export default defineAppConfig({
  pages: ['pages/news/index', 'pages/contests/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/news', pages: ['article/index'] },
    {
      root: 'packages/contest',
      pages: [
        'contest/index',
        'paper/index',
        'result/index',
        'review/index',
        'board/index',
        'certificate/index',
        'practice/index',
        'mistakes/index',
      ],
    },
    {
      root: 'packages/me',
      pages: [
        'profile/index',
        'card/index',
        'history/index',
        'certificates/index',
        'settings/index',
        'unit/index',
        'privacy/index',
        'feedback/index',
        'reminders/index',
        'data/index',
        'leave/index',
        'about/index',
      ],
    },
    { root: 'packages/staff', pages: ['home/index', 'sign-in/index'] },
  ],
  preloadRule: {
    'pages/news/index': { network: 'all', packages: ['packages/news'] },
    'pages/contests/index': { network: 'all', packages: ['packages/contest'] },
    'pages/me/index': { network: 'all', packages: ['packages/me'] },
  },
  tabBar: {
    color: colour('inkSoft', 'ink-soft'),
    selectedColor: colour('red', 'red'),
    backgroundColor: colour('card', 'card'),
    // The types know two words only; with darkmode WeChat takes a name from theme.json as well.
    borderStyle: h5 ? 'black' : ('@tabBorder' as 'black'),
    list: [tab('news', '资讯'), tab('contests', '竞赛'), tab('me', '我的')],
  },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '西城职工',
    navigationBarBackgroundColor: colour('paper', 'paper'),
    navigationBarTextStyle: colour('titleText', 'ink'),
    backgroundColor: colour('paper', 'paper'),
    backgroundTextStyle: h5 ? 'dark' : '@backdropText',
  },
  animation: false,
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // WeChat then asks before any interface that touches personal data.
  __usePrivacyCheck__: true,
})
