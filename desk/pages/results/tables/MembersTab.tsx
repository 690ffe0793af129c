import { Table } from 'tdesign-react'
import { useDeskPages, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import styles from '../results.module.css'
import type { View } from '../useView'
import { countWords } from '../words'
import { memberColumns } from './member-columns'
import { NameSearch } from './NameSearch'

/** Members in the order of the board, or those of a name. */
export function MembersTab({ contestId, view }: { contestId: string; view: View }) {
  const { unitId, name } = view
  const asked = useDeskPages('listMemberResults', {
    contestId,
    ...(unitId !== null && { unitId }),
    ...(name && { name }),
  })
  const [first] = asked.pages
  return (
    <>
      <div className={styles.bar} role="search">
        <NameSearch key={name} view={view} />
        {first && first.members !== null && <p>{`上榜 ${countWords(first.members)} 人。`}</p>}
      </div>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={asked.again} />}
      {first && (
        <Table
          rowKey="memberId"
          size="small"
          hover
          data={asked.pages.flatMap(({ rows }) => rows)}
          empty={name ? '没有叫这个名字的参加者' : '还没有成绩'}
          columns={memberColumns}
        />
      )}
      <More list={asked} />
    </>
  )
}
