import { outside } from './outside'
import { space } from './engine'

interface Module {
  exports: unknown
}

const modules = new Map<string, Module>()

/** Runs a script of the app, once; a page or component that it defines is the one of its path. */
export function load(path: string): unknown {
  const known = modules.get(path)
  if (known) return known.exports
  const text = outside.built.scripts[path]
  if (text === undefined) throw new Error(`module '${path}.js' is not defined`)
  const module: Module = { exports: {} }
  modules.set(path, module)
  const near = (name: string) =>
    load(new URL(name, `http://app/${path}`).pathname.slice(1).replace(/\.js$/, ''))
  const run = new Function('require', 'module', 'exports', `${text}\n//# sourceURL=app/${path}.js`)
  space.globalComponentEnv(globalThis, path, () => {
    run(near, module, module.exports)
  })
  return module.exports
}
