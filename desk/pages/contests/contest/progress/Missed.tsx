import { Link } from 'react-router-dom'
import { Table, Tag } from 'tdesign-react'
import type { ContestProgress } from '../../../../../contract/desk/progress'
import { typeWords } from '../../../../../domain/words'
import { Chart } from '../../charts/Chart'

const wrongShare = (seen: number, right: number): number => Math.round(((seen - right) / seen) * 1000) / 10

/** The questions that most people answered wrongly: hard ones, or ones with a wrong key. */
export function Missed({ progress, contestId }: { progress: ContestProgress; contestId: string }) {
  const { missed } = progress
  const worst = missed.slice(0, 10)
  return (
    <>
      <Chart
        title="最容易答错的题"
        note="至少十份试卷抽到过的题"
        columns={['题目', '抽到', '答错', '错误率']}
        rows={worst.map(({ stem, seen, right }) => [
          stem,
          seen,
          seen - right,
          `${String(wrongShare(seen, right))}%`,
        ])}
        option={{
          xAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
          yAxis: { type: 'category', data: worst.map(({ stem }) => short(stem)).reverse() },
          series: [
            {
              name: '错误率',
              type: 'bar',
              data: worst.map(({ seen, right }) => wrongShare(seen, right)).reverse(),
            },
          ],
        }}
      />
      <Table
        rowKey="questionId"
        data={missed}
        empty="抽到十次以上、又有人答错的题，会列在这里"
        columns={[
          { colKey: 'stem', title: '题目', cell: ({ row }) => row.stem },
          { colKey: 'type', title: '题型', width: 90, cell: ({ row }) => typeWords[row.type] },
          { colKey: 'seen', title: '抽到', width: 80, align: 'right', cell: ({ row }) => row.seen },
          {
            colKey: 'wrong',
            title: '错误率',
            width: 90,
            align: 'right',
            cell: ({ row }) => `${String(wrongShare(row.seen, row.right))}%`,
          },
          {
            colKey: 'act',
            title: '操作',
            width: 130,
            cell: ({ row }) => (
              <>
                {row.corrected && <Tag variant="light">更正过</Tag>}
                <Link to={`/contests/${contestId}/corrections?question=${row.questionId}`}>看这道题</Link>
              </>
            ),
          },
        ]}
      />
    </>
  )
}

const short = (stem: string): string => (stem.length > 18 ? `${stem.slice(0, 17)}…` : stem)
