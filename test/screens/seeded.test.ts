import { judgeScreensOf } from './judge-screens'

judgeScreensOf('empty', 'one', 'past', 'seeded', 'units')
