import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Button, MessagePlugin, Select } from 'tdesign-react'
import { federation } from '../../../../config/federation'
import type { Scope } from '../../../../domain/staff'
import { useDo, words } from '../../../ask/useDesk'
import { useUnitNames } from '../../../parts/useUnitNames'
import { useMe } from '../../../shell/useMe'
import { newId } from '../new-id'

/** Begins an article; who writes for several units says for which. */
export function NewArticle() {
  const { grants } = useMe()
  const scopes = grants.flatMap(({ role, scope }) => (role === 'writer' ? [scope] : []))
  const unitName = useUnitNames()
  const go = useNavigate()
  const begin = useDo('saveArticle', ['listDeskArticles'])
  const [at, setAt] = useState(0)
  // The same for however many presses: they begin one article.
  const [ids] = useState(() => ({ articleId: newId('a'), saveId: newId('s') }))
  const scope = scopes[at]
  if (!scope) return null
  const nameOf = (of: Scope) => (of.level === 'district' ? federation.district : unitName(of.unitId))
  const write = () => {
    const content = {
      ...{ title: '', digest: '', channel: '', cover: '', coverAlt: '', author: '', html: '' },
      source: federation.name,
    }
    begin.mutate(
      { ...ids, revision: 0, scope, content },
      {
        onSuccess: () => void go(ids.articleId),
        onError: (error) => void MessagePlugin.error(words(error)),
      },
    )
  }
  return (
    <>
      {scopes.length > 1 && (
        <Select
          aria-label="为哪里写"
          style={{ width: 180 }}
          value={at}
          options={scopes.map((each, value) => ({ value, label: nameOf(each) }))}
          onChange={(value) => setAt(Number(value))}
        />
      )}
      <Button loading={begin.isPending} onClick={write}>
        写文章
      </Button>
    </>
  )
}
