import { judgeScreensOf } from './judge-screens'

judgeScreensOf('boards')
