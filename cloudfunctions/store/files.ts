import { uploadFile } from 'wx-server-sdk'

/** Stores a file and gives its cloud file id; the same path again replaces it. */
export const storeFile = async (path: string, content: Buffer): Promise<string> =>
  (await uploadFile({ cloudPath: path, fileContent: content })).fileID
