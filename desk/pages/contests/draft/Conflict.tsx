import { Button } from 'tdesign-react'
import { useDesk } from '../../../ask/useDesk'
import { exactly } from '../when'
import styles from './draft.module.css'

/** Two people typed in one draft: whose words stay is chosen here, not by chance. */
export function Conflict({
  draftId,
  onTheirs,
  onMine,
}: {
  draftId: string
  onTheirs: () => void
  onMine: (storedRevision: number) => void
}) {
  const { data: stored } = useDesk('readDraft', { draftId }, { staleTime: 0 })
  return (
    <div className={styles.banner} role="alert">
      {stored
        ? `${stored.byName ?? '另一位工作人员'}在 ${exactly(stored.at)} 改过这份草稿。`
        : '另有人改过这份草稿。'}
      <Button size="small" theme="primary" onClick={onTheirs}>
        看对方的，放弃我的
      </Button>
      {stored?.state === 'open' && (
        <Button
          size="small"
          variant="outline"
          onClick={() => {
            onMine(stored.revision)
          }}
        >
          保存我的，盖过对方的
        </Button>
      )}
    </div>
  )
}
