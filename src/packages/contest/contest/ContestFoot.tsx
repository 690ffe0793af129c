import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { serverNow } from '../../../cloud/clock'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { sentenceFor } from '../../../messages'
import { open, routes } from '../../../routes'
import type { Going } from '../parts/useStart'
import { Remind } from './Remind'
import { WaitButton } from './WaitButton'
import type { Next } from './next'

/** The one button: what happens next, or why not and when. What went wrong with a start is said above it. */
export function ContestFoot({ page, next, going }: { page: ContestPage; next: Next; going: Going }) {
  const { start, starting, trouble } = going
  const failed = trouble && next.to === 'start' ? sentenceFor(trouble, serverNow()) : undefined
  return (
    <Foot note={failed ?? next.note}>
      {next.to === 'wait' && page.phase === 'upcoming' && (
        <Remind contestId={page.id} reminded={page.reminded} />
      )}
      <View id="start">
        {next.to === 'wait' ? (
          <WaitButton text={next.text} until={next.until} />
        ) : (
          <Button
            text={starting ? '正在准备试卷' : next.text}
            loading={starting}
            kind={next.to === 'board' ? 'plain' : 'primary'}
            onTap={() => (next.to === 'start' ? start(next.gate) : go(next, page.id))}
          />
        )}
      </View>
    </Foot>
  )
}

function go(next: Exclude<Next, { to: 'start' | 'wait' }>, contestId: string): void {
  if (next.to === 'paper') open(routes.paper(next.attemptId))
  else if (next.to === 'result') open(routes.result(next.attemptId))
  else open(next.to === 'profile' ? routes.profile() : routes.board(contestId))
}
