import type { GateOnMap } from '../../../../contract/member/contest'
import { moment } from '../../../time'
import { gateNumber } from '../parts/gate-words'
import type { Next } from './next'

/** The first gate that is open and not lit; else when the next one opens; else that there is none. */
export function nextGate(map: GateOnMap[], now: number): Next {
  const open = map.find(({ state, lit }) => state === 'open' && !lit)
  if (open) return { to: 'start', gate: open.gate, text: `去${gateNumber(open.gate)}` }
  const waiting = map.find(({ state }) => state === 'waiting')
  if (waiting) {
    const { gate, opensAt } = waiting
    return { to: 'wait', text: `${gateNumber(gate)} ${moment(opensAt, now)} 开放`, until: opensAt }
  }
  const all = map.every(({ lit }) => lit)
  return { to: 'board', text: all ? '全部点亮了，看榜单' : '没有可以闯的关了，看榜单' }
}
