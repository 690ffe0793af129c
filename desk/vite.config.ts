import { join } from 'node:path'
import { defineConfig } from 'vite'

/** Builds the desk to static files that lie at `/desk/` of the domain whose `/desk-api` is the door. */
export default defineConfig({
  root: __dirname,
  base: '/desk/',
  esbuild: { jsx: 'automatic' },
  css: { modules: { localsConvention: 'camelCaseOnly' } },
  build: {
    outDir: join(__dirname, '../dist/desk'),
    emptyOutDir: true,
    target: 'chrome90',
    // Charts and Office files come only with the pages that need them.
    chunkSizeWarningLimit: 1500,
    rollupOptions: {
      onwarn(warning, warn) {
        // Libraries mark files for server rendering, which there is none of here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
      },
    },
  },
  worker: { format: 'es' },
})
