const longestSide = 1600
const enough = 400_000
const mostBytes = 1_500_000

/**
 * A picture as a phone needs it: at most 1600 px a side, and as it is if it is small already. Throws a sentence for what is no
 * picture or stays too large.
 */
export async function shrink(file: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error('这个文件打不开，请换一张 JPG、PNG 或 WebP 图片。')
  })
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height))
  const isFine = scale === 1 && file.size <= enough && /^image\/(jpeg|png|webp|gif)$/.test(file.type)
  const made = isFine ? file : await drawn(bitmap, scale)
  bitmap.close()
  if (made.size > mostBytes) throw new Error('这张图片缩小后还是超过 1.5 MB，请换一张。')
  return made
}

async function drawn(bitmap: ImageBitmap, scale: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  // WebP keeps what is transparent; a browser that can't make it gives PNG.
  const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.85))
  if (!made) throw new Error('这张图片缩不小，请换一张。')
  return made
}
