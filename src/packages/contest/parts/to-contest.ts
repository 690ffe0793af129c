import Taro from '@tarojs/taro'
import { back, replace, routes } from '../../../routes'

/** To the contest's page: back where the member came from it, else in place of this page. */
export function toContest(contestId: string): void {
  const before: unknown = Taro.getCurrentPages().at(-2)?.route
  if (typeof before === 'string' && before.includes('contest/contest/index')) back()
  else replace(routes.contest(contestId))
}
