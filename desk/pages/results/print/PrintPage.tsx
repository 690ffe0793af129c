import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { Button, Checkbox } from 'tdesign-react'
import type { ExportPart } from '../../../../contract/desk/export'
import { Filters } from '../../../parts/Filters'
import { Heading } from '../../../parts/Heading'
import { UnitPicker } from '../../../parts/UnitPicker'
import { useFilters } from '../../../parts/useFilters'
import { PartChoices } from '../export/PartChoices'
import { Said } from '../export/Said'
import { sheetsOf } from '../export/sheets'
import { useTaking } from '../export/useTaking'
import styles from '../results.module.css'
import type { Sheet } from '../sheet'
import { useScope } from '../useScope'
import { PaperSheet } from './PaperSheet'

const parts: ExportPart[] = ['units', 'members', 'absent', 'awards']

/** Results as pages for the office: what is on them is chosen, written down like a file, and printed without the menu. */
export function PrintPage() {
  const { contestId = '' } = useParams()
  const scope = useScope()
  const [filters, set] = useFilters(['what', 'unit', 'names'])
  const what = filters.what
    ? parts.filter((part) => filters.what.split(',').includes(part))
    : parts.slice(0, 1)
  const unitId = filters.unit || (scope.district ? null : (scope.units[0] ?? null))
  const published = filters.names !== 'full'
  const [sheets, setSheets] = useState<Sheet[]>([])
  const { progress, begin, goOn, giveUp } = useTaking((begun, taken) => {
    const all = sheetsOf(begun, what, taken, published)
    // A list that is put up on a wall needs no page of explanations.
    setSheets(what.length === 1 && what[0] === 'awards' ? all.slice(1) : all)
  })
  const isDone = progress.state === 'done'
  return (
    <>
      <div className={styles.notOnPaper}>
        <Heading title="打印成绩" note="先选内容，生成以后用浏览器打印，纸张 A4。">
          <Link className={styles.link} to={`../${contestId}${unitId === null ? '' : `?unit=${unitId}`}`}>
            回到成绩
          </Link>
          <Button disabled={!isDone} onClick={() => window.print()}>
            打印
          </Button>
        </Heading>
        <Filters>
          <UnitPicker
            label="单位"
            placeholder={scope.district ? '全区' : '选一个单位'}
            value={unitId}
            within={scope.units.length === 1 ? (scope.units[0] ?? null) : null}
            onChange={(unit) => set({ unit: unit ?? '' })}
          />
        </Filters>
        <PartChoices what={what} onChange={(chosen) => set({ what: chosen.join(',') })} />
        {what.includes('awards') && (
          <Checkbox
            checked={published}
            onChange={(checked) => set({ names: checked ? '' : 'full' })}
            label="获奖名单用于公示：姓名按规则公布的样子"
          />
        )}
        <p>生成打印页会记入操作记录：谁在什么时候取出了哪个单位的什么内容。</p>
        <Button
          variant="outline"
          disabled={what.length === 0 || progress.state === 'working'}
          onClick={() => begin({ contestId, unitId, what })}
        >
          生成打印页
        </Button>
        {!isDone && <Said {...{ progress, goOn, giveUp }} />}
      </div>
      {isDone && sheets.map((sheet) => <PaperSheet key={sheet.name} sheet={sheet} />)}
    </>
  )
}
