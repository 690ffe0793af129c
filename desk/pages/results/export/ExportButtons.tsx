import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Button } from 'tdesign-react'
import { ExportDialog } from './ExportDialog'

/** Takes what is looked at out of the desk: as a workbook or on paper. */
export function ExportButtons({ contestId, unitId }: { contestId: string; unitId: string | null }) {
  const [asks, setAsks] = useState(false)
  const go = useNavigate()
  const unit = unitId === null ? '' : `?unit=${unitId}`
  return (
    <>
      <Button variant="outline" onClick={() => void go(`print${unit}`)}>
        打印
      </Button>
      <Button onClick={() => setAsks(true)}>导出 Excel</Button>
      {asks && <ExportDialog {...{ contestId, unitId }} onClose={() => setAsks(false)} />}
    </>
  )
}
