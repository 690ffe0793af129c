import { View } from '@tarojs/components'
import type { ContestPage, GateOnMap } from '../../../../contract/member/contest'
import { serverNow } from '../../../cloud/clock'
import { Button } from '../../../components/Button'
import { cx } from '../../../cx'
import { sentenceFor } from '../../../messages'
import { againWords, factWords, gateName, stateSentence } from '../parts/gate-words'
import { Sheet } from '../parts/Sheet'
import type { Going } from '../parts/useStart'
import styles from './GateSheet.module.scss'
import { Materials } from './Materials'
import { whatNext } from './what-next'

/** One gate: where it stands, what to read before it, and the way in or why there is none. */
export function GateSheet({ page, gate, going, now, onClose }: GateSheetProps) {
  const next = whatNext(page, null, now)
  const isOpen = gate.state === 'open' && next.to !== 'paper' && page.start.may
  const { trouble, starting, start } = going
  const why = trouble ? sentenceFor(trouble, serverNow()) : isOpen ? null : whyNot(next, gate)
  return (
    <Sheet
      title={gateName({ index: gate.gate, name: gate.name })}
      sum={factWords(gate)}
      onClose={onClose}
      foot={
        <View id="gate-start">
          {why && <View className={cx(styles.why)}>{why}</View>}
          {isOpen ? (
            <Button
              text={starting ? '正在准备试卷' : gate.best === null ? '开始这一关' : againWords(gate)}
              loading={starting}
              onTap={() => start(gate.gate)}
            />
          ) : (
            <Button kind="plain" text="知道了" onTap={onClose} />
          )}
        </View>
      }
    >
      <View className={cx(styles.state)}>{stateSentence(gate, now)}</View>
      <Materials materials={gate.materials} />
    </Sheet>
  )
}

/** What keeps all gates shut at this hour; a gate's own reason is said above. */
const whyNot = (next: ReturnType<typeof whatNext>, gate: GateOnMap): string | null => {
  if (next.to === 'paper') return '您有一份卷子还没交，请先答完。'
  return gate.state === 'open' ? (next.note ?? next.text) : null
}

interface GateSheetProps {
  page: ContestPage
  gate: GateOnMap
  going: Going
  now: number
  onClose: () => void
}
