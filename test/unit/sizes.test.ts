import { build } from 'esbuild'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { functionNames } from '../../scripts/build-functions'
import { shedMediaTypes } from '../../scripts/shed'

/** Built files in bytes; a MB is 1,000,000 of them. */
const mostBytes: Record<string, number> = {
  member: 1_350_000,
  clock: 1_350_000,
  errands: 3_000_000,
  desk: 1_600_000,
}
const built = (name: string) => statSync(join('dist/cloudfunctions', name, 'index.js')).size

test.each(Object.entries(mostBytes))('%s as it is uploaded is at most %d bytes', (name, most) => {
  expect(built(name)).toBeLessThanOrEqual(most)
})

test('a door without a limit of its own is at most 1,350,000 bytes too', () => {
  const large = functionNames().filter((name) => built(name) > (mostBytes[name] ?? 1_350_000))
  expect(large).toEqual([])
})

interface MediaTypes {
  types: Record<string, string>
  extensions: Record<string, string[]>
  charset(type: string): string | false
}

/** The module that the SDK asks, bundled with or without what our build leaves behind. */
async function mediaTypes(plugins: (typeof shedMediaTypes)[]): Promise<MediaTypes> {
  const { outputFiles } = await build({
    stdin: { contents: "module.exports = require('mime-types')", resolveDir: '.' },
    bundle: true,
    platform: 'node',
    write: false,
    plugins,
  })
  const module = { exports: {} }
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, require)
  return module.exports as MediaTypes
}

test('what the build leaves behind of the media types changes no answer', async () => {
  const [whole, shed] = await Promise.all([mediaTypes([]), mediaTypes([shedMediaTypes])])
  expect(Object.keys(whole.types).length).toBeGreaterThan(900)
  expect({ ...shed.types }).toEqual({ ...whole.types })
  expect({ ...shed.extensions }).toEqual({ ...whole.extensions })
  const asked = [...Object.keys(whole.extensions), 'text/plain', 'text/no-such', 'image/no-such']
  expect(asked.map(shed.charset)).toEqual(asked.map(whole.charset))
})
