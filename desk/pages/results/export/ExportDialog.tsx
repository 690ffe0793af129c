import { useState } from 'react'
import { Dialog } from '../../../parts/Dialog'
import type { ExportPart } from '../../../../contract/desk/export'
import { useUnits } from '../../../parts/useUnits'
import { namesOf } from '../../../parts/units'
import { countWords, partNames, unitWords } from '../words'
import { saveWorkbook } from '../../../parts/save-file'
import { makeFile } from './make-file'
import { PartChoices } from './PartChoices'
import { Said } from './Said'
import { sheetsOf } from './sheets'
import { useTaking } from './useTaking'

interface Props {
  contestId: string
  unitId: string | null
  onClose: () => void
}

/** Asks what goes into the file, says that it is written down, and makes it. */
export function ExportDialog({ contestId, unitId, onClose }: Props) {
  const [what, setWhat] = useState<ExportPart[]>(['units', 'members', 'absent', 'awards'])
  const index = useUnits().data?.index
  const unit = unitId === null ? [] : index ? namesOf(index, unitId) : [unitId]
  const { progress, begin, goOn, giveUp } = useTaking(async (begun, taken, say, signal) => {
    const sheets = sheetsOf(begun, what, taken, false)
    const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
    const tell = (written: number) => say(`正在写文件，${countWords(written)} / ${countWords(rows)} 行……`)
    tell(0)
    saveWorkbook(
      await makeFile(sheets, tell, signal),
      fileName(begun.contest.title, begun.unit, begun.begunAt),
    )
  })
  const isBusy = progress.state === 'working' || progress.state === 'broken'
  const leave = () => {
    giveUp()
    onClose()
  }
  return (
    <Dialog
      visible
      header="导出 Excel"
      width={560}
      onClose={leave}
      onCancel={leave}
      confirmBtn={
        isBusy
          ? null
          : { content: progress.state === 'done' ? '再导出一份' : '导出', disabled: what.length === 0 }
      }
      cancelBtn={progress.state === 'done' ? '关闭' : '取消'}
      onConfirm={() => begin({ contestId, unitId, what })}
    >
      <p>{`范围：${unitWords(unit)}。文件里会有：${isBusy ? what.map((part) => partNames[part]).join('、') : ''}`}</p>
      {!isBusy && <PartChoices what={what} onChange={setWhat} />}
      <p>谁在什么时候导出了哪个单位的什么内容，会记入操作记录。名单只供工会工作使用。</p>
      <Said {...{ progress, goOn }} />
    </Dialog>
  )
}

/** `竞赛 德胜街道 成绩 20261128-0905` */
function fileName(title: string, unit: readonly string[], ms: number): string {
  const stamp = new Date(ms + 8 * 3600_000).toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
  return [title, ...unit.slice(-1), '成绩', stamp].join(' ')
}
