import type { Shelf } from '../../../domain/article/shelves'
import { dotted } from '../../../src/time'
import { useDesk } from '../../ask/useDesk'
import { when } from '../../parts/when'
import { useMe } from '../../shell/useMe'
import { stageWords } from '../articles/words'
import { Todo } from './Todo'

const shown = 5

interface Props {
  title: string
  shelf: Shelf
  /** Of the one who looks alone, or of others alone. */
  whose?: 'mine' | 'others'
}

/** Articles on a shelf that await the next step. */
export function Articles({ title, shelf, whose }: Props) {
  const me = useMe()
  const asked = useDesk('listDeskArticles', { shelf, ...(whose === 'mine' && { mine: true }) })
  const found = asked.data?.articles ?? []
  const articles = whose === 'others' ? found.filter(({ by }) => by !== me.memberId) : found
  const rows = articles.slice(0, shown).map(({ id, title: name, stage, byName, touchedAt }) => ({
    to: `/articles/${id}`,
    title: name || '还没有标题',
    note: dotted(whose === 'mine' ? stageWords[stage] : (byName ?? ''), when(touchedAt)),
  }))
  return (
    <Todo title={title} rows={rows} {...(articles.length > shown && { all: `/articles?shelf=${shelf}` })} />
  )
}
