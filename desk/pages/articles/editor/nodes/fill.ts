import type { Editor } from '@tiptap/react'
import { MessagePlugin } from 'tdesign-react'
import { words } from '../../../../ask/useDesk'
import { newId } from '../../new-id'
import { uploadPicture } from '../../pictures/upload'

/** Puts a picture where the gap with this key stands, wherever that is by then; says whether it did. */
export async function fillGap(editor: Editor, key: string, file: Blob): Promise<boolean> {
  try {
    mark(editor, key, { busy: true })
    const src = await uploadPicture(file)
    return replace(editor, key, src)
  } catch (error) {
    mark(editor, key, { busy: false })
    void MessagePlugin.error(sentence(error))
    return false
  }
}

/** Puts pictures where the cursor is (or at a place), one after the other, each with a gap until it is there. */
export async function putPictures(editor: Editor, files: readonly File[], at?: number): Promise<void> {
  const keyed = files.map((file) => ({ file, key: newId('p') }))
  const gaps = keyed.map(({ file, key }) => ({
    type: 'gap',
    attrs: { name: file.name || '图片', key, busy: true },
  }))
  if (at === undefined) editor.chain().focus().insertContent(gaps).run()
  else editor.chain().focus().insertContentAt(at, gaps).run()
  for (const { file, key } of keyed) await fillGap(editor, key, file)
}

const sentence = (error: unknown): string =>
  error instanceof Error && error.constructor === Error ? error.message : words(error)

function find(editor: Editor, key: string): { pos: number; name: string } | null {
  let found: { pos: number; name: string } | null = null
  editor.state.doc.descendants((node, pos) => {
    if (node.type.name === 'gap' && node.attrs.key === key) found = { pos, name: String(node.attrs.name) }
    return found === null
  })
  return found
}

function mark(editor: Editor, key: string, change: object): void {
  const gap = find(editor, key)
  if (!gap) return
  const attrs = editor.state.doc.nodeAt(gap.pos)?.attrs
  editor.view.dispatch(
    editor.state.tr.setNodeMarkup(gap.pos, undefined, { ...attrs, ...change }).setMeta('addToHistory', false),
  )
}

function replace(editor: Editor, key: string, src: string): boolean {
  const gap = find(editor, key)
  const type = editor.schema.nodes.picture
  if (!gap || !type) return false
  const isNamed = !/\.\w{2,4}$|^第 \d+ 张图$|^图片$/.test(gap.name)
  const picture = type.create({ src, alt: isNamed ? gap.name : '', caption: '' })
  editor.view.dispatch(editor.state.tr.replaceWith(gap.pos, gap.pos + 1, picture))
  return true
}
