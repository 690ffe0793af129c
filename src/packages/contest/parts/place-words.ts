import type { BoardRow } from '../../../../contract/member/board'

/** `第 5 名`, `并列第 5 名`. */
export const placeWords = ({ place, shared }: Pick<BoardRow, 'place' | 'shared'>): string =>
  `${shared ? '并列' : ''}第 ${String(place)} 名`
