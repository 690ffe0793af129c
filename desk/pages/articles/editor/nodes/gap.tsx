import { Node, NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { Button, Loading } from 'tdesign-react'
import { newId } from '../../new-id'
import styles from '../Editor.module.css'
import { choosePictures } from './choose'
import { fillGap } from './fill'

/** The place of a picture that is still to come. */
export const GapNode = Node.create({
  name: 'gap',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ name: { default: '图片' }, key: { default: null }, busy: { default: false } }),
  parseHTML: () => [
    {
      tag: 'img[data-gap]',
      getAttrs: (img) => ({
        name: img.getAttribute('data-gap') || '图片',
        key: img.getAttribute('data-key') ?? newId('p'),
      }),
    },
  ],
  renderHTML: ({ node }) => ['img', { 'data-gap': String(node.attrs.name) }],
  addNodeView: () => ReactNodeViewRenderer(GapView),
})

function GapView({ node, editor, updateAttributes, deleteNode }: NodeViewProps) {
  const { name, busy } = node.attrs as { name: string; busy: boolean }
  const fill = (files: readonly File[]) => {
    const [file] = files
    if (!file) return
    const key = newId('p')
    updateAttributes({ key })
    void Promise.resolve().then(() => fillGap(editor, key, file))
  }
  return (
    <NodeViewWrapper
      className={styles.gap}
      onDragOver={(event: React.DragEvent) => event.preventDefault()}
      onDrop={(event: React.DragEvent) => {
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        event.stopPropagation()
        fill([...event.dataTransfer.files])
      }}
    >
      {busy ? (
        <Loading size="small" text={`正在传图片：${name}`} />
      ) : (
        <>
          <span>这里缺一张图：{name}。把图片拖到这里，或者</span>
          <Button size="small" variant="outline" onClick={() => void choosePictures(false).then(fill)}>
            选一张
          </Button>
          <Button size="small" variant="text" onClick={deleteNode}>
            不要了
          </Button>
        </>
      )}
    </NodeViewWrapper>
  )
}
