import type { ContestProgress } from '../../../../../contract/desk/progress'
import { Chart } from '../../charts/Chart'
import { everyHour } from '../../charts/every-hour'
import { exactly } from '../../when'

/** When people took part: members by the hour of their first paper, and papers. */
export function Hours({ progress }: { progress: ContestProgress }) {
  const hours = everyHour(progress.hours)
  return (
    <Chart
      title="按小时的参加人数"
      note="会员算在第一次开始答题的那个小时"
      columns={['时间', '新参加的会员', '答卷']}
      rows={progress.hours.map(({ from, takers, papers }) => [exactly(from), takers, papers])}
      option={{
        xAxis: { type: 'category', data: hours.map(({ from }) => exactly(from).slice(5)) },
        yAxis: { type: 'value', minInterval: 1 },
        legend: { data: ['新参加的会员', '答卷'] },
        series: [
          { name: '新参加的会员', type: 'bar', data: hours.map(({ takers }) => takers) },
          { name: '答卷', type: 'line', data: hours.map(({ papers }) => papers), showSymbol: false },
        ],
      }}
    />
  )
}
