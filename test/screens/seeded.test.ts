import { judgeScreensOf } from './sample'

judgeScreensOf('empty', 'one', 'past', 'seeded', 'units')
