import { Space, Tag } from 'tdesign-react'
import type { ListedArticle } from '../../../../contract/desk/article'
import { serverNow } from '../../../../src/cloud/clock'
import { when } from '../../../parts/when'
import { stageWords, stateWords } from '../words'

type Stands = Pick<ListedArticle, 'state' | 'stage' | 'pinnedUntil' | 'scheduledAt'>

/** Where an article stands, in words: what members see, what is worked on beside it, whether it is pinned. */
export const Standing = ({ article: { state, stage, pinnedUntil, scheduledAt } }: { article: Stands }) => (
  <Space size={4} breakLine>
    {state !== 'unpublished' && (
      <Tag variant="light" theme={state === 'published' ? 'success' : 'default'}>
        {stateWords[state]}
      </Tag>
    )}
    {stage !== 'settled' && (
      <Tag variant="light-outline" theme={stage === 'returned' ? 'warning' : 'default'}>
        {state === 'published' && stage === 'draft' ? '正在改新的一版' : stageWords[stage]}
        {scheduledAt !== null && ` ${when(scheduledAt)}`}
      </Tag>
    )}
    {pinnedUntil !== null && pinnedUntil > serverNow() && (
      <Tag variant="light" theme="primary">
        置顶
      </Tag>
    )}
  </Space>
)
