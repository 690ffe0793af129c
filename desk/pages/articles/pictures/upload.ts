import { Refusal } from '../../../../src/cloud/errors'
import { desk } from '../../../ask/desk'
import { newId } from '../new-id'
import { shrink } from './shrink'
import { rememberUrls } from './urls'

const partSize = 58_000

/** Shrinks a picture and sends it in parts; gives its address in an article. Throws what asking throws, or a sentence. */
export async function uploadPicture(file: Blob): Promise<string> {
  const text = await base64(await shrink(file))
  const of = Math.ceil(text.length / partSize)
  const uploadId = newId('p')
  for (let part = 0; part < of; part += 1) {
    const data = text.slice(part * partSize, (part + 1) * partSize)
    const { stored } = await patiently(() => desk('addPicture', { uploadId, part, of, data }))
    if (!stored) continue
    rememberUrls({ [stored.picture]: stored.url })
    return stored.picture
  }
  throw new Error('图片没有传完整，请再传一次。')
}

/** The same part twice does no harm, so what got lost is sent again; a door that is asked too fast says how long to wait. */
async function patiently<T>(send: () => Promise<T>, times = 3): Promise<T> {
  try {
    return await send()
  } catch (error) {
    const isRefused = error instanceof Refusal
    if (times === 0 || (isRefused && error.code !== 'too_fast')) throw error
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return patiently(send, times - 1)
  }
}

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(new Error('这个文件打不开，请换一张图片。'))
    reader.readAsDataURL(blob)
  })
