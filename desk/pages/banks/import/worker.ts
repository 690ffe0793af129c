import type { Answer, Asking } from './messages'

type Distribute<T> = T extends { n: number } ? Omit<T, 'n'> : never
type Question = Distribute<Asking>

/** The worker beside the page. An asking of a kind makes the answer to one before it worth nothing. */
export function openWorker() {
  const worker = new Worker(new URL('./proof.worker.ts', import.meta.url), { type: 'module' })
  const latest = new Map<string, number>()
  const waiting = new Map<number, { take: (answer: Answer) => void; say: (words: string) => void }>()
  let n = 0
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.n)
    if (data.tell === 'progress') return one?.say(data.words)
    waiting.delete(data.n)
    one?.take(data)
  }
  return {
    /** Its answer; null when the same was asked anew meanwhile. */
    ask(question: Question, say: (words: string) => void = () => undefined): Promise<Answer | null> {
      const own = (n += 1)
      const kind = question.ask.startsWith('read') ? 'read' : question.ask
      latest.set(kind, own)
      return new Promise((resolve) => {
        waiting.set(own, { say, take: (answer) => resolve(latest.get(kind) === own ? answer : null) })
        worker.postMessage({ ...question, n: own })
      })
    },
    end: () => worker.terminate(),
  }
}

export type ProofWorker = ReturnType<typeof openWorker>
