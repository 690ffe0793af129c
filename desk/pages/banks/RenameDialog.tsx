import { useState } from 'react'
import { Button } from 'tdesign-react'
import { Dialog } from '../../parts/Dialog'
import type { Bank } from '../../../contract/desk/bank'
import { useDo, words } from '../../ask/useDesk'
import styles from './index.module.css'

/** Gives a bank another name. */
export function RenameDialog({ bank, onClose }: { bank: Bank; onClose: () => void }) {
  const [name, setName] = useState(bank.name)
  const rename = useDo('renameBank', ['listBanks', 'readBank'])
  return (
    <Dialog
      visible
      header="改名"
      onClose={onClose}
      footer={
        <>
          <Button variant="outline" onClick={onClose}>
            先不
          </Button>
          <Button
            loading={rename.isPending}
            disabled={name.trim() === '' || name.trim() === bank.name}
            onClick={() => rename.mutate({ bankId: bank.id, name: name.trim() }, { onSuccess: onClose })}
          >
            保存
          </Button>
        </>
      }
    >
      <label className={styles.field}>
        题库名称
        <input maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      {rename.error ? <p role="alert">{words(rename.error)}</p> : null}
    </Dialog>
  )
}
