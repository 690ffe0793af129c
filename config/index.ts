import { readdirSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { version } from '../package.json'

const room = (name: string) => path.resolve(__dirname, '..', name)

/** Taro transpiles `src` alone; the app also carries these rooms, and one library that is written for newer phones. */
const compile = { include: [room('contract'), room('domain'), room('config'), room('node_modules/uqr')] }

const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[name]__[local]___[hash:base64:5]' },
}

/** `theme.json` names the icons of the tab bar, and Taro brings along only what the app's own config names. */
const tabIcons = readdirSync(room('src/assets/tab'))
  .filter((name) => name.endsWith('.png'))
  .map((name) => ({ from: `src/assets/tab/${name}`, to: `dist/weapp/assets/tab/${name}` }))

/**
 * Two faces of one app: `dist/weapp` for WeChat, `dist/h5` for a browser at home.
 * h5 keeps its pages behind `#`, so any static server will do.
 */
export default defineConfig(() => ({
  projectName: 'xicheng-zhigong',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  plugins: [path.resolve(__dirname, 'aria.ts')],
  defineConstants: { APP_VERSION: JSON.stringify(version) },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  copy: { patterns: process.env.TARO_ENV === 'weapp' ? tabIcons : [], options: {} },
  // Sheets may come in any order: a class handed to a component places it and never restyles it.
  mini: { compile, postcss: { cssModules }, miniCssExtractPluginOption: { ignoreOrder: true } },
  h5: {
    compile,
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      // 750 rpx are the width of the screen, down to 300 px and up to the 480 px of the column in index.html.
      pxtransform: { enable: true, config: { baseFontSize: 20, minRootSize: 16, maxRootSize: 25.6 } },
      cssModules,
    },
  },
}))
