import type { Plugin } from 'esbuild'
import { readFileSync } from 'node:fs'

/** What the SDK brings for AI, files, tickets and proxies: no database call needs it. */
const late = ['./ai', 'axios', 'form-data', 'http-proxy-agent', 'https-proxy-agent', 'jsonwebtoken', 'xml2js']

const required = new RegExp(`^const (\\w+_1) = (.*\\brequire\\("(?:${late.join('|')})"\\).*);$`, 'gm')

/**
 * Two fifths of a cold start went into modules that a member's call never comes to. The SDK's own files now require those where
 * they are first used instead of where the file begins; nothing else of the SDK is changed.
 */
export const requireLater: Plugin = {
  name: 'require-later',
  setup(build) {
    build.onLoad({ filter: /[\\/]@cloudbase[\\/]node-sdk[\\/]dist[\\/].*\.js$/ }, ({ path }) => ({
      contents: postpone(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
    build.onResolve({ filter: /^@cloudbase\/wx-cloud-client-sdk$/ }, ({ namespace, resolveDir }) =>
      namespace === 'file' ? { path: resolveDir, namespace: 'models-later' } : null,
    )
    build.onLoad({ filter: /.*/, namespace: 'models-later' }, ({ path }) => ({
      contents: modelsLater,
      resolveDir: path,
      loader: 'js',
    }))
  },
}

/** `const a_1 = require("a")` becomes a function that requires it once, and every `a_1` below a call of that. */
function postpone(text: string): string {
  const names = [...text.matchAll(required)].map(([, name = '']) => name)
  const made = text.replace(required, 'var $1_; function $1() { return ($1_ ??= $2) }')
  return names.reduce(
    (text, name) => text.replaceAll(new RegExp(`\\b${name}\\b(?=\\.)`, 'g'), `${name}()`),
    made,
  )
}

/**
 * The SDK makes a client of the data models whenever it is initialised, and its package alone makes Node load `fetch`. The
 * client is a Proxy that answers by name, so one that makes it at the first name stands for it.
 */
const modelsLater = `
  const real = () => require('@cloudbase/wx-cloud-client-sdk').default
  exports.__esModule = true
  exports.default = {
    generateHTTPClient(...given) {
      let made
      return new Proxy({}, { get: (_, name) => (made ??= real().generateHTTPClient(...given))[name] })
    },
    generateMySQLClient: (...given) => real().generateMySQLClient(...given),
  }
`
