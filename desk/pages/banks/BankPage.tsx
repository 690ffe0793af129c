import { useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { Button, Select, Tag } from 'tdesign-react'
import { useDo, words } from '../../ask/useDesk'
import { confirm } from '../../parts/confirm'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { Trouble } from '../../parts/Trouble'
import { useFilters } from '../../parts/useFilters'
import { when } from '../../parts/when'
import { countWords } from './counts'
import { downloadBank } from './download'
import styles from './index.module.css'
import { QuestionTable } from './QuestionTable'
import { RenameDialog } from './RenameDialog'
import { useWholeBank } from './useWholeBank'

/** One bank: a version's questions, its other versions, and what can be done with it. */
export function BankPage() {
  const { bankId = '' } = useParams()
  const [{ version }, set] = useFilters(['version'])
  const asked = useWholeBank(bankId, version === '' ? undefined : version)
  const archive = useDo('archiveBank', ['listBanks', 'readBank'])
  const [renaming, setRenaming] = useState(false)
  const go = useNavigate()
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data)
    return (
      <>
        <p role="status">{asked.read > 0 ? `已读 ${asked.read} 题` : ''}</p>
        <Loading />
      </>
    )
  const { bank, poolId, entries } = asked.data
  const shown = bank.versions.find((one) => one.poolId === poolId)

  const putAway = async () => {
    const yes = await confirm({
      title: bank.archived ? `恢复“${bank.name}”` : `归档“${bank.name}”`,
      body: bank.archived
        ? '恢复以后可以更新，新的竞赛可以选它。'
        : '归档以后不能更新，新的竞赛选不到它；正在用它的竞赛照常进行。以后可以恢复。',
      act: bank.archived ? '恢复' : '归档',
    })
    if (yes) archive.mutate({ bankId, archived: !bank.archived })
  }

  return (
    <>
      <Heading
        title={
          <>
            {bank.name} {bank.archived && <Tag>已归档</Tag>}
          </>
        }
        note={shown && `${shown.questions} 题：${countWords(shown.counts)}`}
      >
        {!bank.archived && <Button onClick={() => void go('import')}>导入新版本</Button>}
        <Button variant="outline" onClick={() => void downloadBank(bank.name, entries)}>
          导出 Excel
        </Button>
        <Button variant="outline" onClick={() => setRenaming(true)}>
          改名
        </Button>
        <Button variant="outline" onClick={() => void putAway()}>
          {bank.archived ? '恢复' : '归档'}
        </Button>
      </Heading>
      {archive.error ? <Trouble text={words(archive.error)} /> : null}
      <div className={styles.version}>
        <label htmlFor="version">版本</label>
        <Select
          inputProps={{ id: 'version' } as object}
          value={poolId}
          options={[...new Map(bank.versions.map((one) => [one.poolId, one])).values()].map((one) => ({
            value: one.poolId,
            label: `${when(one.at)} ${one.by ?? ''} ${one.questions} 题${one.poolId === bank.poolId ? '（现在用的）' : ''}`,
          }))}
          onChange={(chosen) => set({ version: chosen === bank.poolId ? '' : String(chosen) })}
        />
      </div>
      <QuestionTable entries={entries} />
      {renaming && <RenameDialog bank={bank} onClose={() => setRenaming(false)} />}
    </>
  )
}
