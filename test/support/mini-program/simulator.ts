import { join, resolve } from 'node:path'

/** What miniprogram-simulate makes of a page: a component with its instance and its place in the document. */
export interface Rendered extends Piece {
  instance: PageInstance
  attach(parent: HTMLElement): void
  detach(): void
  querySelector(selector: string): Piece | undefined
}

/** A node of a page to which something can happen. */
export interface Piece {
  dom: HTMLElement
  dispatchEvent(name: string, options?: { detail: object }): void
}

export interface PageInstance {
  data: object
  setData(data: object, told?: () => void): void
  onLoad(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
  onReachBottom?(): void
  onPullDownRefresh?(): void
  onShareAppMessage?(from: { from: 'menu' }): { title: string; path: string }
}

interface Simulator {
  load(path: string, tag: string, options: object): string
  render(id: string): Rendered
}

export const dist = resolve(__dirname, '../../../dist/weapp')

/** Kept over every start of the app: it compiles all templates once. */
let simulator: Simulator | undefined

/** A page's files made ready to be rendered, once for every start of the app: its script runs and calls `Page`. */
export function load(route: string): string {
  simulator ??= require('miniprogram-simulate') as Simulator
  return simulator.load(join(dist, route), 'page', { rootPath: dist, compiler: 'official' })
}

export function render(id: string): Rendered {
  if (!simulator) throw new Error('nothing was loaded')
  return simulator.render(id)
}

/** `Page({...})` of a built page, as the component that the simulator can show. */
export function registerPage(page: Record<string, unknown>): void {
  const methods = Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'function'))
  const { Component } = globalThis as unknown as { Component(definition: object): void }
  Component({ data: page['data'], methods, options: { classPrefix: '' } })
}

/** The piece of a rendered page that lies at an element of the document. */
export function pieceAt(rendered: Rendered, element: Element): Piece {
  const Maker = Object.getPrototypeOf(rendered.constructor) as new (node: unknown) => Piece
  return new Maker((element as Element & { __wxElement: unknown }).__wxElement)
}
