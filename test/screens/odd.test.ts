import { judgeScreensOf } from './sample'

judgeScreensOf('odd')
