import { database, DYNAMIC_CURRENT_ENV, init } from 'wx-server-sdk'

init({ env: DYNAMIC_CURRENT_ENV as unknown as string })
const sdk = database({ throwOnNotFound: false } as object)
const answers = Array.from({ length: 20 }, (_, at) => [at % 4])

/** A door that does nothing but make the SDK calls it is told to, of a server that answers each with a constant. */
export const main = async ({ url, calls }: { url: string; calls: string[] }): Promise<{ ok: true }> => {
  process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: url })
  for (const name of calls) {
    const query = sdk.collection(name).where({ _id: 'x', state: 'open' })
    await (name === 'written' ? query.update({ data: { answers, state: 'submitted' } }) : query.get())
  }
  return { ok: true }
}
