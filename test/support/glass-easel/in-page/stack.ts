import { wxCalls, WxError, type Options } from '../../mini-program/wx-calls'
import { DrawnPage } from './drawn-page'
import { outside } from './outside'
import { load } from './scripts'

const { tabBar, pages, subPackages } = outside.built.app
const tabs = tabBar.list
const routes = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
const isTab = (route: string) => tabs.some(({ pagePath }) => pagePath === route)

/** The pages that are open, the one on the screen last, and the tabs that WeChat keeps. */
const open: DrawnPage[] = []
const kept = new Map<string, DrawnPage>()
/** What is asked before a page is left: it belongs to the page that wanted it, not to one above. */
const leaving = new WeakMap<DrawnPage, string>()

export const openPages = () => open.map(({ instance }) => instance)

type Ask = (words: string) => Promise<boolean>

/** `ask`: what WeChat asks before a page is left that wants to be asked for. */
export function start(route: string, ask: Ask): void {
  const bar = document.querySelector('#tabs')
  for (const { pagePath, text } of tabs) {
    const button = Object.assign(document.createElement('button'), { textContent: text })
    button.addEventListener('click', () => {
      switchTo(pagePath)
    })
    bar?.append(button)
  }
  document.querySelector('#back')?.addEventListener('click', () => void back(ask))
  switchTo(route)
}

export const navigation = (ask: Ask) =>
  wxCalls({
    navigateTo: ({ url }) => {
      const { route, query } = address('navigateTo', url)
      if (isTab(route)) throw new WxError('navigateTo', 'can not navigateTo a tabbar page')
      open.at(-1)?.hide()
      push(route, query)
    },
    redirectTo: ({ url }) => {
      const { route, query } = address('redirectTo', url)
      if (isTab(route)) throw new WxError('redirectTo', 'can not redirectTo a tabbar page')
      leaveTo(open.length - 1)
      push(route, query)
    },
    switchTab: ({ url }) => {
      switchTo(address('switchTab', url).route)
    },
    navigateBack: ({ delta = 1 }) => back(ask, Number(delta)),
    enableAlertBeforeUnload: ({ message }: Options) => {
      const top = open.at(-1)
      if (top) leaving.set(top, String(message))
    },
    disableAlertBeforeUnload: () => {
      const top = open.at(-1)
      if (top) leaving.delete(top)
    },
  })

async function back(ask: Ask, delta = 1): Promise<void> {
  const top = open.at(-1)
  const question = top && leaving.get(top)
  if (question !== undefined && !(await ask(question))) return
  if (open.length < 2) throw new WxError('navigateBack', 'cannot navigate back at first page.')
  leaveTo(Math.max(1, open.length - delta))
  open.at(-1)?.show()
  frame()
}

function push(route: string, query: Record<string, string> = {}): DrawnPage {
  load(route)
  const page = new DrawnPage(route, query)
  open.push(page)
  frame()
  return page
}

function switchTo(route: string): void {
  if (open.length === 1 && open[0]?.route === route) return
  if (open.length === 1) open[0]?.hide()
  leaveTo(1)
  open.length = 0
  const known = kept.get(route)
  if (known) {
    open.push(known)
    known.show()
    frame()
  } else kept.set(route, push(route))
}

/** Unloads what lies above; a tab stays for the next time. */
function leaveTo(length: number): void {
  for (const page of open.splice(length).reverse()) {
    if (kept.get(page.route) !== page) page.unload()
  }
}

/** What WeChat shows around a page: tabs below those that are tabs, an arrow above the others. */
function frame(): void {
  const top = open.at(-1)
  document.querySelector('#tabs')?.toggleAttribute('hidden', !isTab(top?.route ?? ''))
  document.querySelector('#back')?.toggleAttribute('hidden', open.length < 2)
  document.body.dataset['route'] = top?.route ?? ''
  scrollTo(0, 0)
}

function address(name: string, url: unknown) {
  const [path = '', query = ''] = String(url).split('?')
  const route = path.replace(/^\//, '')
  if (!path.startsWith('/') || !routes.includes(route)) throw new WxError(name, `page "${path}" is not found`)
  const pairs = query.split('&').filter(Boolean)
  return { route, query: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])) }
}
