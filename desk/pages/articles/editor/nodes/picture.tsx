import { Node, NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import { Button, Input } from 'tdesign-react'
import { urlOf } from '../../pictures/urls'
import styles from '../Editor.module.css'

/** A picture with its caption, and with words for who can't see it. */
export const PictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ src: { default: '' }, alt: { default: '' }, caption: { default: '' } }),
  parseHTML: () => [
    {
      tag: 'figure',
      getAttrs: (figure) => {
        const img = figure.querySelector('img[src^="cloud:"]')
        if (!img) return false
        const caption = figure.querySelector('figcaption')?.textContent ?? ''
        return { src: img.getAttribute('src'), alt: img.getAttribute('alt') ?? '', caption }
      },
    },
    {
      tag: 'img[src^="cloud:"]',
      getAttrs: (img) => ({ src: img.getAttribute('src'), alt: img.getAttribute('alt') ?? '', caption: '' }),
    },
  ],
  renderHTML({ node }) {
    const { src, alt, caption } = node.attrs as Record<'src' | 'alt' | 'caption', string>
    return ['figure', ['img', { src, alt }], ...(caption ? [['figcaption', caption] as const] : [])]
  },
  addNodeView: () => ReactNodeViewRenderer(PictureView),
})

function PictureView({ node, selected, updateAttributes, deleteNode }: NodeViewProps) {
  const { src, alt, caption } = node.attrs as Record<'src' | 'alt' | 'caption', string>
  return (
    <NodeViewWrapper className={selected ? styles.chosenPicture : styles.picture}>
      <img src={urlOf(src)} alt={alt || caption} data-drag-handle />
      <div className={styles.pictureWords}>
        <Input
          size="small"
          label="图注"
          placeholder="显示在图片下面"
          maxlength={100}
          value={caption}
          onChange={(value) => updateAttributes({ caption: value })}
        />
        <Input
          size="small"
          label="说明"
          placeholder="图里有什么，念给看不见的人听"
          maxlength={200}
          value={alt}
          status={alt || caption ? 'default' : 'warning'}
          onChange={(value) => updateAttributes({ alt: value })}
        />
        <Button size="small" variant="text" onClick={deleteNode}>
          删除图片
        </Button>
      </div>
    </NodeViewWrapper>
  )
}
