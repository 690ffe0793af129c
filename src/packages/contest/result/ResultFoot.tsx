import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { serverNow } from '../../../cloud/clock'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { sentenceFor } from '../../../messages'
import { toContest } from '../parts/to-contest'
import { nextAfter } from '../contest/what-next'
import { useStart } from '../parts/useStart'

/** Another try or the next gate if there is one, else back to the contest. */
export function ResultFoot({ contest, contestId, gate }: ResultFootProps) {
  const { start, starting, trouble } = useStart(contestId, contest?.paperSeconds ?? 0, true)
  const next = contest && nextAfter(contest, gate, serverNow())
  return (
    <Foot note={trouble ? sentenceFor(trouble, serverNow()) : undefined}>
      <View id="again">
        {next?.to === 'start' ? (
          <Button
            text={starting ? '正在准备试卷' : next.text.replace('开始答题', '再答一次')}
            loading={starting}
            onTap={() => start(next.gate)}
          />
        ) : (
          <Button
            kind="plain"
            text="回到竞赛"
            onTap={() => {
              toContest(contestId)
            }}
          />
        )}
      </View>
    </Foot>
  )
}

interface ResultFootProps {
  contest: ContestPage | null
  contestId: string
  /** The gate of the paper that was handed in. */
  gate: number | null
}
