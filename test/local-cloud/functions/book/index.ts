import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

/** Writes a note with the server's date and reads it back. */
export async function main({ id }: { id: string }) {
  const db = cloud.database()
  await db.collection('notes').add({ data: { _id: id, at: db.serverDate() } })
  const note = (await db.collection('notes').doc(id).get()) as unknown as { data: { at: Date } }
  return { at: note.data.at.getTime() }
}
