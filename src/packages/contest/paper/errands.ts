import { troubleOf } from '../../../cloud/errors'
import type { Book } from './book'
import type { Ports } from './ports'
import { doubt, later, meet } from './progress'
import { endedBy, type Ended } from './view'

/** Saves the answers as they are now. What is sent is written down first, so that it is known again if no answer comes. */
export async function saveAnswers(book: Book, ports: Ports): Promise<void> {
  const { answers, saved } = book.progress
  const revision = saved.revision + 1
  book.write({ doubts: doubt(book.progress) })
  const { deadline } = await ports.save(answers, revision)
  book.write({ saved: { revision, answers }, doubts: [], ...later(book.progress, deadline) })
}

/**
 * Hands the paper in under the revision known: a save that this phone hasn't seen is refused, never overwritten.
 * Says how it ended, which rests on what was in doubt before this sending.
 */
export async function handIn(book: Book, ports: Ports): Promise<Ended> {
  const { answers, saved, ending, handedIn, away } = book.progress
  book.write({ handedIn: true })
  try {
    return endedBy(await ports.submit(answers, saved.revision, away), { ending, handedIn })
  } catch (thrown) {
    // A clear no leaves nothing in doubt.
    if (troubleOf(thrown).kind === 'refused') book.write({ handedIn })
    throw thrown
  }
}

/** Hears what the cloud holds and brings it together with the phone's; or the result, if the paper is closed. */
export async function askAfter(book: Book, ports: Ports): Promise<{ closed: Ended } | { foreign: boolean }> {
  const reply = await ports.resume()
  if ('closed' in reply) return { closed: endedBy(reply.closed, book.progress) }
  const { progress, foreign } = meet(book.progress, reply.open)
  book.write({ ...progress, ...later(progress, reply.open.deadline) })
  return { foreign }
}
