import { useEditorState, type Editor } from '@tiptap/react'
import { useState } from 'react'
import { Button, Input } from 'tdesign-react'
import { Dialog } from '../../../parts/Dialog'

/** Makes the chosen text a link, changes it or takes it off. */
export function LinkButton({ editor }: { editor: Editor }) {
  const href = useEditorState({
    editor,
    selector: ({ editor: now }) => String(now.getAttributes('link').href ?? ''),
  })
  const [text, setText] = useState<string | null>(null)
  const isGood = text !== null && /^https:\/\/[^\s/]+/.test(text)
  const set = () => {
    if (text !== null && isGood) editor.chain().focus().extendMarkRange('link').setLink({ href: text }).run()
    setText(null)
  }
  const takeOff = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    setText(null)
  }
  return (
    <>
      <Button
        size="small"
        variant={href ? 'base' : 'text'}
        theme={href ? 'primary' : 'default'}
        aria-pressed={href !== ''}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setText(href || 'https://')}
      >
        链接
      </Button>
      {text !== null && (
        <Dialog
          visible
          header="链接"
          onClose={() => setText(null)}
          confirmBtn={{ content: '加上链接', disabled: !isGood }}
          cancelBtn={href ? { content: '去掉链接', onClick: takeOff } : '先不'}
          onConfirm={set}
        >
          <label>
            网址
            <Input value={text} onChange={setText} maxlength={500} autofocus />
          </label>
          <p>
            {isGood || text === 'https://'
              ? '先在文中选好文字。会员点这些字会打开这个网址。'
              : '网址要以 https:// 开头。'}
          </p>
        </Dialog>
      )}
    </>
  )
}
