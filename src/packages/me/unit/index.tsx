import { View } from '@tarojs/components'
import { useState } from 'react'
import { findUnits } from '../../../../domain/find-unit'
import type { DirectoryUnit } from '../../../../domain/directory'
import { NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { TextField } from '../../../components/TextField'
import { cx } from '../../../cx'
import { back } from '../../../routes'
import { chosenOf, leaveChosen } from './chosen'
import { NotFound } from './NotFound'
import { Path } from './Path'
import { UnitList } from './UnitList'
import { useDirectory } from './useDirectory'
import styles from './index.module.scss'

/** More rows than this nobody reads; one more word finds the right one. */
const most = 30

/** Finds the member's unit: by typing, or from the street down to the team. */
export default function UnitPage() {
  const { index, whole, trouble, again } = useDirectory()
  const [typed, setTyped] = useState('')
  const [under, setUnder] = useState<string | null>(null)

  if (!index) {
    return (
      <Page>
        {trouble ? (
          <TroubleNotice trouble={trouble} onAgain={again} onBack={back} />
        ) : (
          <Skeleton shapes={['row', 'row', 'row', 'row', 'row']} />
        )}
      </Page>
    )
  }
  const searching = typed.trim() !== ''
  const shown = searching ? findUnits(index, typed, most) : (index.under.get(under) ?? [])
  const choose = (unit: DirectoryUnit) => {
    leaveChosen(chosenOf(index, unit))
    back()
  }
  const open = (unit: DirectoryUnit) => {
    if (!index.under.has(unit.id)) {
      choose(unit)
      return
    }
    setTyped('')
    setUnder(unit.id)
  }

  return (
    <Page>
      <TextField
        label="单位名称"
        value={typed}
        placeholder="名称、简称或拼音首字母"
        maxLength={40}
        onChange={setTyped}
      />
      {!whole && !trouble && <NoticeLine text="班组还在下载，可以先找企业" />}
      {trouble && <NoticeLine text="网络不好，名单可能不全" />}
      {!searching && under !== null && (
        <Path index={index} unitId={under} onGo={setUnder} onChoose={choose} />
      )}
      {searching && shown.length === 0 ? (
        <View className={cx(styles.none)}>没有找到。换个词试试，或从街道一级一级找。</View>
      ) : (
        <UnitList key={under ?? ''} index={index} units={shown} full={searching} onOpen={open} />
      )}
      {searching && shown.length === most && (
        <View className={cx(styles.none)}>还有更多，请多输入几个字。</View>
      )}
      <NotFound typed={typed} />
    </Page>
  )
}
