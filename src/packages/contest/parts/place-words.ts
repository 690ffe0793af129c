import type { BoardRow, UnitRow } from '../../../../contract/member/board'

/** `第 5 名`, `并列第 5 名`. */
export const placeWords = ({ place, shared }: Pick<BoardRow, 'place' | 'shared'>): string =>
  `${shared ? '并列' : ''}第 ${String(place)} 名`

/** The same of a unit, of which too few may have taken part. */
export const unitPlaceWords = ({ place, shared }: Pick<UnitRow, 'place' | 'shared'>): string =>
  place === null ? '还没有名次' : placeWords({ place, shared })
