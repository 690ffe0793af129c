import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { spoken } from './aria-attributes'

/** Lets what is tapped say its role and name to a screen reader; Taro's weapp templates leave these out. */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: { template?: Template; runtimePath: string | string[] }) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, spoken)
      // The runtime names attributes by their order, so it has to know of the same ones.
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'aria-runtime.ts')].flat()
    },
  })
}

interface Template {
  mergeComponents(ctx: IPluginContext, components: typeof spoken): void
}
