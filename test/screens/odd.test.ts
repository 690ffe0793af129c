import { judgeScreensOf } from './judge-screens'

judgeScreensOf('odd')
