import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Asked } from '../hooks/useAsk'
import type { End } from '../hooks/usePages'
import { openTab, routes } from '../routes'
import type { IconName } from './Icon'
import { ListEnd } from './ListEnd'
import { Notice, NoticeLine, TroubleNotice } from './Notice'
import { Page } from './Page'
import { Skeleton, type Shape } from './Skeleton'

/** So many are seen to be all at a glance. */
const few = 6

interface Props {
  first: Asked<unknown> & { again: () => unknown }
  /** How many the member sees so far. */
  count: number
  end: End
  onMore: () => unknown
  skeleton: { shapes: Shape[]; times: number }
  /** What is said when there is none at all; it leads to the contests, from which all of these lists grow. */
  empty: { icon: IconName; text: string }
  children: ReactNode
}

/** A page that is one list of what the member has: while it loads, in trouble, with nothing in it, and at its end. */
export function ListPage({ first, count, end, onMore, skeleton, empty, children }: Props) {
  useReachBottom(() => void onMore())
  if (first.state === 'loading' || (first.state === 'ready' && count === 0 && end === 'asking'))
    return (
      <Page>
        <Skeleton {...skeleton} />
      </Page>
    )
  if (first.state !== 'ready')
    return (
      <Page>
        <TroubleNotice trouble={first.trouble} onAgain={first.again} />
      </Page>
    )
  if (count === 0 && end === 'over')
    return (
      <Page>
        <Notice {...empty} action="看看有什么竞赛" onAction={() => openTab(routes.contests)} />
      </Page>
    )
  return (
    <Page>
      {first.trouble && <NoticeLine text="网络不好，先看上次的内容" />}
      {children}
      {(count > few || end !== 'over') && <ListEnd end={end} onMore={onMore} />}
    </Page>
  )
}
