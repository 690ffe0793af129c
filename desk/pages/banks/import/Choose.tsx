import { useState } from 'react'
import { Button } from 'tdesign-react'
import { cx } from '../../../../src/cx'
import styles from './import.module.css'

/** A file to drop or choose, or text to paste. */
export function Choose({
  isReading,
  words,
  onFile,
  onText,
}: {
  isReading: boolean
  /** How far it is, or why the last file could not be read. */
  words: string
  onFile: (file: File) => void
  onText: (text: string) => void
}) {
  const [isOver, setOver] = useState(false)
  const [text, setText] = useState('')
  if (isReading)
    return (
      <p role="status" className={styles.drop}>
        {words}……
      </p>
    )
  return (
    <>
      {words !== '' && (
        <p role="alert" className={styles.alert}>
          {words}
        </p>
      )}
      <label
        className={cx(styles.drop, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const [file] = event.dataTransfer.files
          if (file) onFile(file)
        }}
      >
        <strong>把文件拖到这里，或点这里选择</strong>
        <span>Word（.docx）、Excel（.xlsx）、.csv、.txt</span>
        <input
          type="file"
          aria-label="选择题库文件"
          accept=".docx,.xlsx,.csv,.txt,.doc,.docm,.xls,.xlsm"
          onChange={(event) => {
            const [file] = event.target.files ?? []
            if (file) onFile(file)
            event.target.value = ''
          }}
        />
      </label>
      <label className={styles.field}>
        或者粘贴文字、从 Excel 复制的表格
        <textarea rows={10} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <Button disabled={text.trim() === ''} onClick={() => onText(text)}>
        读取粘贴的内容
      </Button>
    </>
  )
}
