import { useState } from 'react'
import { cx } from '../../../../src/cx'
import styles from './import.module.css'

/** Where a file is chosen or dropped. */
export function DropFile({ wrong, onFile }: { wrong: string | null; onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    <>
      {wrong && (
        <p role="alert" className={styles.wrong}>
          {wrong}现在的名册没有改变。
        </p>
      )}
      <div
        className={cx(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setIsOver(false)
          take(event.dataTransfer.files)
        }}
      >
        <label>
          名册文件
          <input type="file" accept=".xlsx,.csv,.txt,.tsv" onChange={({ target }) => take(target.files)} />
        </label>
        <p>把 .xlsx 或 .csv 拖到这里，也可以点上面选。</p>
        <p>
          单位表：街道、单位、班组、人数；名单：街道、单位、班组、姓名、手机号（或后四位）。两种表可以放在一个文件里。
        </p>
      </div>
    </>
  )
}
