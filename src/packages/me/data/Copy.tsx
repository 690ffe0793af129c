import { View } from '@tarojs/components'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { NoticeLine } from '../../../components/Notice'
import { handOverWords, laidWords } from '../../../platform/own-file'
import { useExport } from './useExport'

/** The copy: made on a tap, then handed over on another, because WeChat hands files over only in a tap. */
export function Copy() {
  const { state, failed, make, give } = useExport()
  const isLaid = state.at === 'laid'
  return (
    <Foot note={noteOf(state)}>
      {failed && <NoticeLine text={failed} />}
      <View id="copy">
        <Button
          text={isLaid ? handOverWords : '导出我的数据'}
          loading={state.at === 'bringing'}
          onTap={isLaid ? give : make}
        />
      </View>
    </Foot>
  )
}

function noteOf(state: ReturnType<typeof useExport>['state']): string | undefined {
  if (state.at === 'bringing') return `正在整理，已有 ${String(state.attempts)} 次答题`
  return state.at === 'laid' ? laidWords : undefined
}
