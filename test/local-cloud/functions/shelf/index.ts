import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

type Event =
  | { do: 'put'; cloudPath: string; text: string }
  | { do: 'address' | 'remove'; fileList: string[] }
  | { do: 'read'; fileID: string }
  | { do: 'openapi' }

/** Uses the SDK's storage and one open interface; a refusal comes back as its text. */
export async function main(event: Event) {
  try {
    return await use(event)
  } catch (error) {
    return {
      error: String((error as { errMsg?: string }).errMsg ?? error),
      errCode: (error as { errCode?: number }).errCode,
    }
  }
}

function use(event: Event): unknown {
  switch (event.do) {
    case 'put':
      return cloud.uploadFile({ cloudPath: event.cloudPath, fileContent: Buffer.from(event.text) as never })
    case 'address':
      return cloud.getTempFileURL({ fileList: event.fileList })
    case 'remove':
      return cloud.deleteFile({ fileList: event.fileList })
    case 'read':
      return cloud.downloadFile({ fileID: event.fileID }).then((file) => String(file.fileContent))
    case 'openapi':
      return cloud.openapi.subscribeMessage.send({ touser: 'o', templateId: 't', data: {} } as never)
  }
}
