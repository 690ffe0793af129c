// @ts-check
import { change } from './cloud.js'
import { button, element, fill, section } from './page.js'
import { moment, offsetText } from './time.js'
import { t } from './words.js'

const minute = 60_000
const steps = /** @type {const} */ ([
  ['+1 分钟', minute],
  ['+1 小时', 60 * minute],
  ['+1 天', 1440 * minute],
  ['−1 天', -1440 * minute],
])

/** 时钟: the hour of this cloud and how to move it. @type {import('./inspector.js').Show} */
export function showClock({ state, root, refresh }) {
  const now = element('p', { class: 'figure number' })
  const draw = () => fill(now, moment(Date.now() + state.offset))
  const ticking = setInterval(draw, 500)
  draw()
  /** @param {object} move */
  const move = async (move) => {
    await change('clock', move)
    await refresh()
  }
  const wanted = /** @type {HTMLInputElement} */ (
    element('input', { type: 'datetime-local', step: '1', 'aria-label': t('拨到 (北京时间)') })
  )
  wanted.value = moment(Date.now() + state.offset).replace(' ', 'T')
  const set = () => {
    const ms = Date.parse(`${wanted.value}+08:00`)
    if (Number.isNaN(ms)) throw new Error(t('请先选一个时刻。'))
    return move({ moveTo: ms })
  }

  root.append(
    section(
      t('北京时间'),
      now,
      element('p', { class: state.offset === 0 ? 'soft' : 'mark' }, offsetText(state.offset)),
      element(
        'div',
        { class: 'line' },
        ...steps.map(([text, ms]) => button(t(text), () => move({ advance: ms }))),
      ),
    ),
    section(
      t('拨到 (北京时间)'),
      element('div', { class: 'line' }, wanted, button(t('拨过去'), set)),
      state.offset !== 0 &&
        element(
          'div',
          { class: 'line' },
          button(t('回到真实时间'), () => move({ reset: true }), 'red'),
        ),
      element(
        'p',
        { class: 'soft' },
        t('函数里的 Date、数据库的 serverDate 和定时器都跟着这只钟走。往前拨时,到点的定时器各运行一次。'),
      ),
    ),
  )
  return () => clearInterval(ticking)
}
