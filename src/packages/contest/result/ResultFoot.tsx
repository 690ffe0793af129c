import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { serverNow } from '../../../cloud/clock'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { sentenceFor } from '../../../messages'
import { toContest } from '../parts/to-contest'
import { whatNext } from '../contest/what-next'
import { useStart } from '../parts/useStart'

/** Another try if there is one, else back to the contest. */
export function ResultFoot({ contest, contestId }: { contest: ContestPage | null; contestId: string }) {
  const { start, starting, trouble } = useStart(contestId, contest?.paperSeconds ?? 0, true)
  const next = contest && whatNext(contest, null, serverNow())
  return (
    <Foot note={trouble ? sentenceFor(trouble, serverNow()) : undefined}>
      <View id="again">
        {next?.to === 'start' ? (
          <Button
            text={starting ? '正在准备试卷' : next.text.replace('开始答题', '再答一次')}
            loading={starting}
            onTap={start}
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
