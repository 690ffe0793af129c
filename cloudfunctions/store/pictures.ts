import { getTempFileURL } from 'wx-server-sdk'
import type { Documents } from './documents'
import { removeDue } from './due'
import { storeFile } from './files'

/** A part of a picture on its way, in base64. */
export interface PicturePart {
  /** `member:upload:part` */
  _id: string
  /** `member:upload` */
  upload: string
  part: number
  data: string
  /** ms */
  keepUntil: number
}

export function openPictures(parts: Documents<PicturePart>) {
  return {
    keepPart: (part: PicturePart) => parts.put(part),
    parts: (upload: string, most: number) =>
      parts.find({ where: { upload }, orderBy: [['part', 'asc']], limit: most }),
    forgetDue: (now: number, limit: number) => removeDue(parts, now, limit),
    store: storeFile,
    /** Where a browser finds these cloud files for an hour or two; what is not there has no address. */
    async urls(fileIds: readonly string[]): Promise<Record<string, string>> {
      const found: [string, string][] = []
      // The cloud tells at most 50 at a time.
      for (let from = 0; from < fileIds.length; from += 50) {
        const answer = await getTempFileURL({ fileList: fileIds.slice(from, from + 50) })
        for (const { fileID, tempFileURL } of (answer as Addresses).fileList)
          if (tempFileURL) found.push([fileID, tempFileURL])
      }
      return Object.fromEntries(found)
    },
  }
}

/** The SDK's types leave open what it answers. */
interface Addresses {
  fileList: { fileID: string; tempFileURL: string }[]
}
