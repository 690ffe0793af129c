import { judgeScreensOf } from './judge-screens'

judgeScreensOf('play')
