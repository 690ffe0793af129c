import { outside } from './outside'
import { load } from './scripts'
import { openPages, start } from './stack'
import { askToLeave } from './windows'
import { makeWx } from './wx'

interface AppInstance {
  onLaunch?(options: object): void
  onShow?(options: object): void
  onHide?(): void
}

const { now } = Date
Date.now = () => now() + outside.ahead

let app: AppInstance = {}
Object.assign(globalThis, {
  wx: makeWx(),
  App: (instance: AppInstance) => (app = instance),
  getApp: () => app,
  getCurrentPages: openPages,
  /** The member looks at something else. */
  lookAway: () => {
    openPages().at(-1)?.onHide?.()
    app.onHide?.()
  },
})

load('app')
load('comp')
const launch = { path: outside.built.app.pages[0] ?? '', query: {}, scene: 1001 }
app.onLaunch?.(launch)
app.onShow?.(launch)
start(launch.path, askToLeave)
