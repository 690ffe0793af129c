import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { createElement, detailOf, openPicker } from './elements'
import { outside } from './outside'

glassEasel.globalOptions.writeIdToDOM = true
glassEasel.globalOptions.throwGlobalError = true

const context = new glassEasel.CurrentWindowBackendContext()
Object.assign(context, {
  document: {
    createElement,
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  },
})
context.onEvent((target, type, detail, options) => {
  const { originalEvent } = options
  const event = new glassEasel.Event(type, detailOf(type, detail, originalEvent), options)
  glassEasel.Event.dispatchEvent(target, event)
  if (type === 'tap') {
    openPicker(originalEvent, (picker, value) => {
      glassEasel.Event.dispatchEvent(picker, new glassEasel.Event('change', { value }))
    })
  }
  return event.getEventBubbleStatus()
})

const { settings, styles } = outside.built
const env = new MiniProgramEnv()
const backend = env.associateBackend(context)
/** The app's pages and components, and what is known of them before their scripts run. */
export const space = env.createCodeSpace('', true)
for (const [path, setting] of Object.entries(settings)) {
  const content = outside.templates[path]
  if (!content) throw new Error(`${path} has no template`)
  space.addComponentStaticConfig(path, setting)
  // The app writes `bindtap`, which the compiler takes for an attribute of an element that it does not know.
  space.addCompiledTemplate(path, {
    groupList: outside.templates,
    content,
    fallbackListenerOnNativeNode: true,
  })
}
for (const [path, css] of Object.entries(styles)) {
  context.registerStyleSheetContent(path, css)
  space.addStyleSheet(path, path)
}

/** Draws a page of the app into the document. */
export function draw(route: string, into: HTMLElement) {
  const place = document.createElement('div')
  into.append(place)
  const root = backend.createRoot('page', space, route)
  root.attach(into as never, place as never)
  return root
}
