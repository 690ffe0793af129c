import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable } from '@tiptap/pm/tables'
import { useEditorState, type Editor } from '@tiptap/react'
import { Button } from 'tdesign-react'
import styles from './Editor.module.css'
import { choosePictures } from './nodes/choose'
import { putPictures } from './nodes/fill'
import { LinkButton } from './LinkButton'

/** What can be done to the text where the cursor is. */
export function Toolbar({ editor }: { editor: Editor }) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      quote: now.isActive('blockquote'),
      bullet: now.isActive('bulletList'),
      ordered: now.isActive('orderedList'),
      table: now.isActive('table'),
      undo: now.can().undo(),
      redo: now.can().redo(),
    }),
  })
  const chain = () => editor.chain().focus()
  const inTable = (command: typeof addRowAfter) => () => {
    command(editor.state, editor.view.dispatch)
    editor.commands.focus()
  }
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="排版">
      <Tool name="撤销" off={!on.undo} act={() => chain().undo().run()} />
      <Tool name="重做" off={!on.redo} act={() => chain().redo().run()} />
      <Tool name="大标题" on={on.h2} act={() => chain().toggleHeading({ level: 2 }).run()} />
      <Tool name="小标题" on={on.h3} act={() => chain().toggleHeading({ level: 3 }).run()} />
      <Tool name="加粗" on={on.bold} act={() => chain().toggleBold().run()} />
      <Tool name="斜体" on={on.italic} act={() => chain().toggleItalic().run()} />
      <Tool name="引用" on={on.quote} act={() => chain().toggleBlockquote().run()} />
      <Tool name="项目" on={on.bullet} act={() => chain().toggleBulletList().run()} />
      <Tool name="编号" on={on.ordered} act={() => chain().toggleOrderedList().run()} />
      <LinkButton editor={editor} />
      <Tool name="图片" act={() => void choosePictures(true).then((files) => putPictures(editor, files))} />
      {on.table ? (
        <>
          <Tool name="加一行" act={inTable(addRowAfter)} />
          <Tool name="加一列" act={inTable(addColumnAfter)} />
          <Tool name="删这行" act={inTable(deleteRow)} />
          <Tool name="删这列" act={inTable(deleteColumn)} />
          <Tool name="删表格" act={inTable(deleteTable)} />
        </>
      ) : (
        <Tool name="表格" act={() => chain().insertContent(emptyTable).run()} />
      )}
    </div>
  )
}

const Tool = ({ name, on, off, act }: { name: string; on?: boolean; off?: boolean; act: () => unknown }) => (
  <Button
    size="small"
    variant={on ? 'base' : 'text'}
    theme={on ? 'primary' : 'default'}
    disabled={off ?? false}
    {...(on !== undefined && { 'aria-pressed': on })}
    // The text keeps its selection while a tool is pressed.
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => void act()}
  >
    {name}
  </Button>
)

const row = (tag: 'th' | 'td') => `<tr>${`<${tag}><p></p></${tag}>`.repeat(3)}</tr>`
const emptyTable = `<table>${row('th')}${row('td')}${row('td')}</table>`
