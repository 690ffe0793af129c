import { useState } from 'react'
import { Button } from 'tdesign-react'
import { Drawer } from '../../../parts/Drawer'
import { typeWords } from '../../../../domain/words'
import { desk, type Output } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { PaperQuestion } from '../parts/PaperQuestion'
import styles from './draft.module.css'

interface Props {
  draftId: string
  gates: string[]
  flush: () => Promise<number | null>
}

/** A paper as a member may get it, drawn from the bank as the plan now stands, on a phone's width. */
export function PaperPreview({ draftId, gates, flush }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [turn, setTurn] = useState(0)
  const [gate, setGate] = useState(0)
  const [paper, setPaper] = useState<Output<'previewPaper'> | null>(null)
  const [trouble, setTrouble] = useState('')
  const look = async (next: number, atGate: number) => {
    setOpen(true)
    setTrouble('')
    setTurn(next)
    setGate(atGate)
    try {
      if ((await flush()) === null) {
        setTrouble('草稿还没有存上，请稍后再看。')
        return
      }
      setPaper(await desk('previewPaper', { draftId, gate: gates.length > 0 ? atGate : null, turn: next }))
    } catch (thrown) {
      setPaper(null)
      setTrouble(words(thrown))
    }
  }
  return (
    <>
      <Button variant="outline" onClick={() => void look(turn, gate)}>
        看一份试卷
      </Button>
      <Drawer
        visible={isOpen}
        header="会员拿到的试卷（示例）"
        size="440px"
        onClose={() => {
          setOpen(false)
        }}
        footer={
          <div className={styles.bar}>
            <Button variant="outline" onClick={() => void look(turn + 1, gate)}>
              另抽一份
            </Button>
            <span className={styles.soft}>谁看过会记入操作记录</span>
          </div>
        }
      >
        {gates.length > 0 && (
          <select
            aria-label="关卡"
            value={gate}
            onChange={({ target }) => void look(turn, Number(target.value))}
          >
            {gates.map((name, at) => (
              <option key={at} value={at}>
                {name}
              </option>
            ))}
          </select>
        )}
        {trouble && <p role="alert">{trouble}</p>}
        {paper && (
          <div className={styles.phone} role="region" aria-label="试卷" tabIndex={0}>
            <p className={styles.soft}>
              {paper.items.length} 道题，满分 {paper.fullMarks} 分
            </p>
            {paper.items.map((item, at) => (
              <PaperQuestion key={at} n={at + 1} item={item} type={typeWords[item.type]} />
            ))}
          </div>
        )}
      </Drawer>
    </>
  )
}
