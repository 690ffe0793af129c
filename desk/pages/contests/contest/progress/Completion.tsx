import type { ContestProgress } from '../../../../../contract/desk/progress'
import { Chart } from '../../charts/Chart'

/** What became of the papers that were begun. */
export function Completion({ progress }: { progress: ContestProgress }) {
  const { submitted, expired, open } = progress
  const parts: [string, number][] = [
    ['已交卷', submitted],
    ['时间到了没交', expired],
    ['正在答', open],
  ]
  return (
    <Chart
      title="完成情况"
      columns={['答卷', '份数']}
      rows={parts}
      option={{
        xAxis: { type: 'value', minInterval: 1 },
        yAxis: { type: 'category', data: parts.map(([name]) => name).reverse() },
        series: [{ name: '份数', type: 'bar', data: parts.map(([, count]) => count).reverse() }],
      }}
    />
  )
}
