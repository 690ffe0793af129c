import { join } from 'node:path'
import type { District } from '../district'
import { Album } from './album'
import { PhoneFiles } from './files'
import { Network, type Reach } from './network'
import type { ShownPage } from './page'
import { Privacy } from './privacy'
import { dist, registerPage } from './simulator'
import { Stack } from './stack'
import { PhoneStorage } from './storage'
import { systemOf, type Frame } from './system'
import { giveTime } from './timers'
import { until } from './until'
import { Windows } from './windows'

interface AppInstance {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}

/** WeChat's number for having come by a code that was scanned. */
const scannedCode = 1047
const launch = { path: 'pages/news/index', query: {}, scene: 1001 }

/** Someone's phone: what it keeps outlives the app, and one phone at a time is in the hand. */
export class Phone {
  readonly storage = new PhoneStorage()
  readonly files = new PhoneFiles()
  readonly privacy = new Privacy()
  readonly album = new Album(this.privacy)
  /** How far (ms) the phone's own clock is from the district's. */
  wrongBy = 0
  /** What the app painted around its pages. */
  frame: Frame = {}
  readonly #network: Network
  #windows = new Windows()
  #stack = new Stack(this.#windows)
  #time: ReturnType<typeof giveTime> | undefined
  #app: AppInstance = {}

  constructor(
    private readonly district: District,
    openid: string | null,
  ) {
    this.#network = new Network(district, openid)
  }

  /** Starts the app from nothing, as WeChat does: a new script, and only what was stored. Or from a shared page. */
  start(route: string = launch.path, query: Record<string, string> = {}): void {
    if (this.#time) throw new Error('the app runs already')
    this.#time = giveTime(() => this.district.cloud.clock.now() + this.wrongBy)
    jest.resetModules()
    this.#windows = new Windows()
    this.#stack = new Stack(this.#windows)
    this.frame = {}
    const [windows, stack] = [this.#windows, this.#stack]
    Object.assign(globalThis, {
      wx: {
        ...systemOf(this.frame, () => this.album.canvas()),
        ...this.album.wx(),
        ...this.storage.wx(),
        ...this.files.wx(),
        ...this.privacy.wx(),
        ...this.#network.wx(),
        ...windows.wx(),
        ...stack.wx(),
      },
      App: (app: AppInstance) => {
        this.#app = app
      },
      getApp: () => this.#app,
      getCurrentPages: () => stack.pages.map(({ instance }) => instance),
      Page: registerPage,
    })
    require(join(dist, 'app.js'))
    this.#app.onLaunch?.(launch)
    this.#app.onShow?.(launch)
    stack.start(route, query)
  }

  /** The app is swept away: no life cycle, no timer and no answer reaches it any more. */
  kill(): void {
    this.#time?.end()
    this.#time = undefined
    this.#network.forget()
    this.privacy.forget()
    document.body.replaceChildren()
  }

  /** The member looks at something else for a while. */
  hide(): void {
    this.page.instance.onHide?.()
    this.#app.onHide?.()
  }

  show(): void {
    this.#app.onShow?.(launch)
    this.page.instance.onShow?.()
  }

  /** The member scans a mini-program's code: the app starts, or comes back, at that page with its `scene`. */
  scan(route: string, scene: string): void {
    const query = { scene: encodeURIComponent(scene) }
    if (!this.#time) {
      this.start(route, query)
      return
    }
    this.hide()
    this.#app.onShow?.({ path: route, query, scene: scannedCode })
    this.#stack.start(route, query)
  }

  get page(): ShownPage {
    if (!this.#stack.top) throw new Error('no page is open')
    return this.#stack.top
  }

  get windows(): Windows {
    return this.#windows
  }

  /** What the app has asked of the cloud. */
  get asked(): readonly string[] {
    return this.#network.asked
  }

  /** Presses WeChat's own button that says this, by which the member agrees. */
  async agree(words: string): Promise<void> {
    await this.page.press(words, 'agreePrivacyAuthorization', (id) => {
      this.privacy.press(id)
    })
  }

  /** Presses WeChat's own button that names the phone number; `code` is what WeChat gives for it. */
  async givePhone(code: string): Promise<void> {
    await this.page.press('用微信绑定的手机号', 'getPhoneNumber', () =>
      this.privacy.use('button.getPhoneNumber').then(
        () => ({ errMsg: 'getPhoneNumber:ok', code }),
        ({ errMsg }: { errMsg: string }) => ({ errMsg }),
      ),
    )
  }

  network(reach: Reach): void {
    this.#network.become(reach)
  }

  /** The tab bar at the foot of WeChat's frame. */
  async tab(name: 'news' | 'contests' | 'me'): Promise<ShownPage> {
    const { wx } = globalThis as unknown as { wx: { switchTab(options: object): Promise<void> } }
    await wx.switchTab({ url: `/pages/${name}/index` })
    return this.page
  }

  /** The arrow at the top. */
  back(): Promise<void> {
    return this.#stack.back()
  }

  /** Waits until a page is on top; gives it. */
  on(route: string): Promise<ShownPage> {
    return until(
      () => (this.#stack.top?.route === route ? this.#stack.top : null),
      () => `${route}; on top is ${String(this.#stack.top?.route)}: ${String(this.#stack.top?.text())}`,
    )
  }
}
