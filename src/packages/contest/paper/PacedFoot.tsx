import { View } from '@tarojs/components'
import button from '../../../components/Button.module.scss'
import { Foot } from '../../../components/Foot'
import { cx } from '../../../cx'
import { Tap } from '../../../components/Tap'

/** At the thumb where each question has its time: on to the next, which can't be taken back; on the last one, handing in. */
export function PacedFoot({ isLast, onNext, onSubmit }: PacedFootProps) {
  return (
    <Foot note={isLast ? '到时间会自动交卷' : '到时间会自动到下一题，过去的题不能回看'}>
      <View>
        <Tap
          id={isLast ? 'submit' : 'next'}
          label={isLast ? '交卷' : '下一题'}
          className={cx(button.button, button.primary)}
          onTap={() => {
            if (isLast) void onSubmit()
            else onNext()
          }}
        >
          {isLast ? '交卷' : '下一题'}
        </Tap>
      </View>
    </Foot>
  )
}

interface PacedFootProps {
  isLast: boolean
  onNext: () => void
  onSubmit: () => Promise<void>
}
