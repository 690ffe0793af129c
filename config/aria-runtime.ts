import { mergeInternalComponents } from '@tarojs/shared'
import { spoken } from './aria-attributes'

mergeInternalComponents(spoken)
