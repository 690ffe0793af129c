import { useState } from 'react'
import { Button, Input, Table } from 'tdesign-react'
import { useDeskPages, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import styles from '../results.module.css'
import type { View } from '../useView'
import { countWords } from '../words'
import { memberColumns } from './member-columns'

/** Members in the order of the board, or those of a name. */
export function MembersTab({ contestId, view }: { contestId: string; view: View }) {
  const { unitId, name, set } = view
  const asked = useDeskPages('listMemberResults', {
    contestId,
    ...(unitId !== null && { unitId }),
    ...(name && { name }),
  })
  const [typed, setTyped] = useState(name)
  const [first] = asked.pages
  const search = () => {
    const wanted = typed.trim()
    if (wanted.length !== 1) set({ name: wanted })
  }
  return (
    <>
      <div className={styles.bar} role="search">
        <Input
          value={typed}
          onChange={setTyped}
          onEnter={search}
          clearable
          onClear={() => set({ name: '' })}
          placeholder="会员姓名，至少两个字"
          style={{ width: 220 }}
          inputClass="results-name"
        />
        <Button variant="outline" onClick={search} disabled={typed.trim().length === 1}>
          查找
        </Button>
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
