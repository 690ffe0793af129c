import type { Editor } from '@tiptap/react'
import { MessagePlugin } from 'tdesign-react'
import { newId } from '../../new-id'
import { fillGap, putPictures } from '../nodes/fill'
import { bringPicture } from './bring'
import { cleanPasted } from './clean'
import { picturesInRtf } from './rtf'

/** Takes what is pasted: files as pictures, HTML cleaned with its pictures brought along. False: the editor does it itself. */
export function paste(editor: Editor, data: DataTransfer | null): boolean {
  if (!data) return false
  const html = data.getData('text/html')
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  if (!html) {
    if (files.length > 0) void putPictures(editor, files)
    return files.length > 0
  }
  const { html: cleaned, pictures } = cleanPasted(html, () => newId('p'))
  const ofWord = pictures.some(({ src }) => src.startsWith('file:'))
    ? picturesInRtf(data.getData('text/rtf'))
    : []
  const local = ofWord.length === pictures.length ? ofWord : files
  editor.chain().focus().insertContent(cleaned).run()
  void bringAll(editor, pictures, local)
  return true
}

async function bringAll(
  editor: Editor,
  pictures: ReturnType<typeof cleanPasted>['pictures'],
  local: readonly Blob[],
): Promise<void> {
  if (pictures.length === 0) return
  let lost = 0
  for (const [at, picture] of pictures.entries()) {
    const bytes = await bringPicture(picture, local[at])
    if (!bytes || !(await fillGap(editor, picture.key, bytes))) lost += 1
  }
  const kept = pictures.length - lost
  if (lost === 0) void MessagePlugin.success(`${kept} 张图片都带进来了。`)
  else
    void MessagePlugin.warning({
      content: `${lost} 张图片取不到，文中留了位置：在原文里把图另存到电脑，再拖到那个位置。`,
      duration: 8000,
    })
}
