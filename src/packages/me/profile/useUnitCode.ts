import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { ChosenUnit } from '../unit/chosen'
import { forgetCode, unitOfCode } from '../unit/code'
import { lookUp } from '../unit/directory'

/** The unit of the code by which the member came; `gone` when the roster does not have it any more; null without a code. */
export type CameBy = ChosenUnit | 'gone' | null

/**
 * Chooses the unit of the code on the wall. One that is saved already is changed only after a question, and one that the member
 * has chosen meanwhile is left. Without a network the code waits for the next time.
 */
export function useUnitCode(
  isAsked: boolean,
  saved: ChosenUnit | null,
  choose: (unit: ChosenUnit) => void,
): CameBy {
  const [came, setCame] = useState<CameBy>(null)
  const chooses = useRef(choose)
  useEffect(() => {
    chooses.current = choose
  })

  useEffect(() => {
    let left = false
    const come = async (unitId: string) => {
      const found = unitId === saved?.id ? saved : await lookUp(unitId)
      if (left) return
      setCame(found)
      if (found === 'gone' || found === saved) forgetCode()
      else if (!saved || (await wantsToChange(saved, found))) chooses.current(found)
      else forgetCode()
    }
    const unitId = isAsked ? unitOfCode() : null
    if (unitId !== null) void come(unitId).catch(() => undefined)
    return () => {
      left = true
    }
  }, [isAsked, saved])

  return came
}

/** What the member reads under the unit; nothing when they have chosen another one. */
export function cameWords(came: CameBy, chosen: ChosenUnit | null): string {
  if (came === 'gone') return '您扫的码上的单位已经不在名单里，请您选一下。'
  return came && came.id === chosen?.id ? `您从“${nameOf(came)}”的码进来。` : ''
}

async function wantsToChange(saved: ChosenUnit, unit: ChosenUnit): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: '换单位吗？',
    content: `您扫了“${nameOf(unit)}”的码，现在登记的是“${nameOf(saved)}”。改为“${nameOf(unit)}”吗？`,
    confirmText: '改',
    cancelText: '不改',
  })
  return confirm
}

const nameOf = ({ names }: ChosenUnit): string => names.at(-1) ?? ''
