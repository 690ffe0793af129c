import { useState } from 'react'
import { Link } from 'react-router-dom'
import { Button, Input } from 'tdesign-react'
import { findUnits } from '../../../domain/find-unit'
import type { Unit } from '../../../domain/unit'
import { words } from '../../ask/useDesk'
import { Empty } from '../../parts/Empty'
import { Filters } from '../../parts/Filters'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { Trouble } from '../../parts/Trouble'
import { useFilters } from '../../parts/useFilters'
import { when } from '../../parts/when'
import { ChangeDialog, type Asking } from './ChangeDialog'
import styles from './index.module.css'
import { count } from './roster-words'
import { UnitTable } from './UnitTable'
import { pathOf, useRoster, type Roster } from './useRoster'

/** What somebody who searches reads at most. */
const mostFound = 100

/** The roster that holds now: street, enterprise, team, with their heads; every unit can be corrected. */
export function Held() {
  const asked = useRoster()
  const roster = asked.data
  const links = (
    <>
      <Link className={styles.link} to="history">
        版本和改动
      </Link>
      <Link className={styles.button} to="import">
        导入名册
      </Link>
    </>
  )
  return (
    <>
      <Heading title="会员名册" note={roster?.held ? summary(roster) : '街道、单位、班组和会员人数。'}>
        {links}
      </Heading>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {roster && !roster.held && (
        <Empty text="还没有名册。导入以后，会员能找到自己的单位，也能核对身份。">
          <Link className={styles.button} to="import">
            导入第一份名册
          </Link>
        </Empty>
      )}
      {roster?.held && <Units roster={roster} />}
    </>
  )
}

function Units({ roster }: { roster: Roster }) {
  const [filters, set] = useFilters(['unit', 'find'])
  const [asking, setAsking] = useState<Asking | null>(null)
  const here = pathOf(roster, filters.unit || null)
  const unit = here.at(-1) ?? null
  const found = filters.find
    ? findUnits(roster.index, filters.find, mostFound).flatMap(({ id }) => roster.byId.get(id) ?? [])
    : null
  const shown = found ?? roster.under.get(unit?.id ?? null) ?? []
  const below =
    unit === null ? null : unit.level === 'street' ? '单位' : unit.level === 'enterprise' ? '班组' : null
  return (
    <>
      <Filters>
        <label className={styles.search}>
          <span className="visually-hidden">找单位</span>
          <Input
            clearable
            placeholder="找单位：名称、简称或拼音首字母"
            value={filters.find}
            onChange={(find) => set({ find })}
          />
        </label>
      </Filters>
      {found ? (
        <p role="status">
          {found.length === 0 && '没有找到这样的单位。'}
          {found.length > 0 &&
            `找到 ${String(found.length)} 个${found.length === mostFound ? '以上，请再写细一些' : ''}`}
        </p>
      ) : (
        <nav aria-label="所在位置" className={styles.path}>
          <Button variant="text" disabled={!unit} onClick={() => set({ unit: '' })}>
            全区
          </Button>
          {here.map((one) => (
            <span key={one.id}>
              ›{' '}
              <Button variant="text" disabled={one === unit} onClick={() => set({ unit: one.id })}>
                {one.name}
              </Button>
            </span>
          ))}
          {unit && below && (
            <Button
              className={styles.add}
              variant="outline"
              onClick={() => setAsking({ kind: 'add', parent: unit })}
            >
              新增{below}
            </Button>
          )}
        </nav>
      )}
      <UnitTable
        roster={roster}
        units={shown}
        withPath={found !== null}
        onOpen={(one: Unit) => set({ unit: one.id, find: '' })}
        onAsk={setAsking}
      />
      {asking && roster.held && (
        <ChangeDialog
          key={`${asking.kind} ${'unit' in asking ? asking.unit.id : ''}`}
          asking={asking}
          holds={roster.held.rosterId}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

function summary({ held, units }: Roster): string {
  if (!held) return ''
  const of = (level: Unit['level']) => units.filter((unit) => unit.level === level).length
  const heads = units.reduce((sum, unit) => sum + (unit.level === 'street' ? unit.people : 0), 0)
  const who = held.by === null ? '' : `，${held.by}`
  return (
    `${count(heads)} 人，${count(of('enterprise'))} 个单位，${count(of('team'))} 个班组；` +
    `名单上能核对身份的有 ${count(held.people)} 人。${when(held.importedAt)} 起采用${who}。`
  )
}
