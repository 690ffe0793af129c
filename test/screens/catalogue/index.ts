import type { Screen } from '../screen'
import { after } from './after'
import { board } from './board'
import { contest, contests } from './contests'
import { data } from './data'
import { me } from './me'
import { articles, news } from './news'
import { paper } from './paper'
import { play } from './play'
import { result, review } from './result'
import { staff } from './staff'
import { units } from './units'

/** Every screen of the app, in the order in which a member meets them. */
export const catalogue: Screen[] = [
  ...news,
  ...articles,
  ...contests,
  ...contest,
  ...paper,
  ...result,
  ...review,
  ...board,
  ...units,
  ...play,
  ...after,
  ...me,
  ...data,
  ...staff,
]
