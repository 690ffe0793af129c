import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { Button } from 'tdesign-react'
import { words as wordsOf } from '../../../ask/useDesk'
import { confirm } from '../../../parts/confirm'
import { Heading } from '../../../parts/Heading'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import { useWholeBank } from '../useWholeBank'
import { Choose } from './Choose'
import { Mending } from './Mending'
import { Publish } from './Publish'
import { useImport } from './useImport'

/** Brings a bank, or a version of one: choose, mend, look what changes, publish. */
export function ImportPage() {
  const { bankId } = useParams()
  const current = useWholeBank(bankId)
  const own = useImport(bankId ?? 'new')
  const [isPublishing, setPublishing] = useState(false)
  const { state, stage } = own
  if (current.error && !current.data)
    return <Trouble text={wordsOf(current.error)} onAgain={() => void current.refetch()} />
  if (stage === 'opening' || (bankId !== undefined && !current.data)) return <Loading />
  const bank = current.data?.bank ?? null

  const throwAway = async () => {
    const yes = await confirm({
      title: '放弃这次导入',
      body: '读出来的题目和您改过的地方都会丢掉，题库不受影响。',
      act: '放弃',
      danger: true,
    })
    if (!yes) return
    setPublishing(false)
    await own.end()
  }

  return (
    <>
      <Heading
        title={bank ? `导入“${bank.name}”的新版本` : '导入新题库'}
        note={
          state
            ? `来自：${state.source}。改动自动保存在这台电脑上。`
            : '支持 .docx、.xlsx、.csv、.txt，也可以直接粘贴。'
        }
      >
        {state && (
          <Button variant="outline" onClick={() => void throwAway()}>
            放弃这次导入
          </Button>
        )}
        {!state && <Link to={bankId ? `/banks/${bankId}` : '/banks'}>返回</Link>}
      </Heading>
      {!state && (
        <Choose
          isReading={stage === 'reading'}
          words={own.words}
          onFile={(file) => void own.readFile(file, bankId ?? newId())}
          onText={(text) => void own.readText(text, bankId ?? newId())}
        />
      )}
      {state && !isPublishing && (
        <Mending
          state={state}
          doubts={own.doubts}
          isProofreading={own.isProofreading}
          act={own.act}
          onNext={() => setPublishing(true)}
        />
      )}
      {state && isPublishing && (
        <Publish
          state={state}
          current={current.data ?? null}
          worker={own.worker()}
          onBack={() => setPublishing(false)}
          onLookAgain={() => void current.refetch()}
          onDone={own.end}
        />
      )}
    </>
  )
}

const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return `b-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
