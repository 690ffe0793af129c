import type { ContestProgress } from '../../../../../contract/desk/progress'
import { Chart } from '../../charts/Chart'

const rate = (takers: number, people: number): string =>
  people === 0 ? '—' : `${String(Math.round((takers / people) * 1000) / 10)}%`

/** How many of each street took part. */
export function Units({ progress }: { progress: ContestProgress }) {
  const { streets, enterprises } = progress
  const rowsOf = (units: ContestProgress['streets']) =>
    units.map(({ name, people, takers, papers }) => [name, takers, people, rate(takers, people), papers])
  const upwards = [...streets].reverse()
  return (
    <>
      <Chart
        title="各街道的参加人数"
        columns={['街道', '参加人数', '名册人数', '参与率', '答卷']}
        rows={rowsOf(streets)}
        option={{
          xAxis: { type: 'value', minInterval: 1 },
          yAxis: { type: 'category', data: upwards.map(({ name }) => name) },
          series: [{ name: '参加人数', type: 'bar', data: upwards.map(({ takers }) => takers) }],
        }}
      />
      {enterprises.length > 0 && (
        <Chart
          title="参加人数最多的单位"
          columns={['单位', '参加人数', '名册人数', '参与率', '答卷']}
          rows={rowsOf(enterprises)}
          option={{
            xAxis: { type: 'value', minInterval: 1 },
            yAxis: {
              type: 'category',
              data: enterprises
                .slice(0, 15)
                .map(({ name }) => name)
                .reverse(),
            },
            series: [
              {
                name: '参加人数',
                type: 'bar',
                data: enterprises
                  .slice(0, 15)
                  .map(({ takers }) => takers)
                  .reverse(),
              },
            ],
          }}
        />
      )}
    </>
  )
}
