import { Row } from '../../../components/Row'
import type { UnitLevel } from '../../../../domain/unit'
import { useAsk } from '../../../hooks/useAsk'
import { open, routes } from '../../../routes'
import { unitPlaceWords } from '../parts/place-words'
import { unitsKept } from '../parts/units-kept'

/** The place of the member's own unit, on the first of the contest's boards of units; nothing for who has none there. */
export function MyUnit({ contestId, level }: { contestId: string; level: UnitLevel }) {
  const asked = useAsk('readUnitBoard', { contestId, level }, { keep: unitsKept(contestId, level) })
  const mine = asked.state === 'ready' ? asked.data.mine : null
  if (asked.state !== 'ready' || !mine) return null
  return (
    <Row
      id="contest-unit"
      icon="street"
      label={mine.name}
      value={unitPlaceWords(mine)}
      onTap={() => {
        open(routes.board(contestId, level))
      }}
    />
  )
}
