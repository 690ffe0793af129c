import { Link } from 'react-router-dom'
import { mayDo } from '../../../../domain/staff'
import { cx } from '../../../../src/cx'
import { Heading } from '../../../parts/Heading'
import { useFilters } from '../../../parts/useFilters'
import { useMe } from '../../../shell/useMe'
import tabs from '../parts/tabs.module.css'
import { ContestTable } from './ContestTable'
import { DraftTable } from './DraftTable'
import { NewDraft } from './NewDraft'

const all = [
  { tab: '', title: '进行中和将开始' },
  { tab: 'closed', title: '已结束' },
  { tab: 'drafts', title: '草稿' },
  { tab: 'away', title: '收起的草稿' },
]

/** Every contest there is, and the drafts of more. */
export function ListPage() {
  const me = useMe()
  const [{ tab }] = useFilters(['tab'])
  const mayDraft = mayDo(me.grants, 'draft contests', ['district']).may
  const shown = all.filter((each) => mayDraft || !['drafts', 'away'].includes(each.tab))
  return (
    <>
      <Heading title="竞赛">{mayDraft && <NewDraft />}</Heading>
      <nav className={tabs.tabs} aria-label="竞赛的类别">
        {shown.map((each) => (
          <Link
            key={each.tab}
            to={each.tab ? `?tab=${each.tab}` : '?'}
            className={cx(tabs.tab, each.tab === tab && tabs.here)}
            aria-current={each.tab === tab ? 'page' : undefined}
          >
            {each.title}
          </Link>
        ))}
      </nav>
      {tab === 'drafts' || tab === 'away' ? (
        <DraftTable key={tab} isAway={tab === 'away'} />
      ) : (
        <ContestTable key={tab} which={tab === 'closed' ? 'closed' : 'current'} />
      )}
    </>
  )
}
