import { useEditor, type Editor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useRef } from 'react'
import { putPictures } from './nodes/fill'
import { GapNode } from './nodes/gap'
import { PictureNode } from './nodes/picture'
import { tableNodes } from './nodes/table'
import { paste } from './paste/paste'

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    // Without `autolink` what is typed behind a link is no part of it.
    link: { openOnClick: false, autolink: false, protocols: ['https'], defaultProtocol: 'https' },
    ...{ code: false, codeBlock: false, horizontalRule: false, strike: false, underline: false },
  }),
  PictureNode,
  GapNode,
  ...tableNodes,
]

/** The editor of a body, with what it does with pasted and dropped things. `onChange` gets its HTML. */
export function useBody(html: string, onChange: (html: string) => void): Editor {
  const held = useRef<Editor | null>(null)
  const changed = useRef(onChange)
  changed.current = onChange
  const editor = useEditor({
    extensions,
    content: html,
    immediatelyRender: true,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { 'aria-label': '正文', role: 'textbox', 'aria-multiline': 'true' },
      handlePaste: (_, event) => (held.current ? paste(held.current, event.clipboardData) : false),
      handleDrop(view, event) {
        const files = [...(event.dataTransfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
        if (files.length === 0 || !held.current) return false
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
        void putPictures(held.current, files, at)
        return true
      },
    },
    onUpdate: ({ editor: now }) => changed.current(now.getHTML()),
  })
  held.current = editor
  return editor
}
