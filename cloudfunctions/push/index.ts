import { readPush } from '../../domain/push-events'
import { askerOf } from '../kernel/scene'
import { openStore } from '../store'

const store = openStore()
const refused = 43101

/**
 * The door for what WeChat pushes. A push comes without proof of who sent it, so it may lower what we think is granted and
 * never raise it. Whatever is not understood is answered and forgotten.
 */
export const main = async (event: unknown): Promise<{ understood: number }> => {
  const facts = readPush(event)
  for (const fact of facts) {
    const nothingLeft =
      fact.kind === 'changed' ? !fact.accepts : fact.kind === 'sent' && fact.errorCode === refused
    const asker = askerOf(fact.openid, process.env.MEMBER_KEY)
    if (nothingLeft && asker.kind === 'member')
      await store.subscriptions.voidGrants([asker.id], fact.templateId, Date.now())
  }
  return { understood: facts.length }
}
