import { useCallback, useEffect, useRef, useState } from 'react'
import { type Input, member, type Operation, type Output } from '../cloud/ask'
import { passes, type Trouble, troubleOf } from '../cloud/errors'
import { isRecord, kept } from '../storage'

/** Where a question stands. `ready` with `trouble`: the data is the phone's, because asking failed. */
export type Asked<T> =
  | { state: 'loading' }
  | { state: 'ready'; data: T; trouble: Trouble | null }
  | { state: 'refused' | 'offline' | 'fault'; trouble: Trouble }

/**
 * Asks when the page opens and when `input` changes. With `keep` (a name of its own for each input) the last
 * answer is shown at once and then renewed quietly. `again` asks anew and resolves when the answer is there.
 */
export function useAsk<Name extends Operation>(
  operation: Name,
  input: Input<Name>,
  { keep }: { keep?: string } = {},
): Asked<Output<Name>> & { again: () => Promise<void> } {
  const wanted = JSON.stringify(input)
  const [held, setHeld] = useState(() => ({ wanted, asked: fromPhone<Output<Name>>(keep) }))
  const latest = useRef(0)

  const again = useCallback(async () => {
    const mine = ++latest.current
    setHeld((now) => restart(now, wanted, keep))
    const asked = await ask(operation, JSON.parse(wanted) as Input<Name>, keep)
    if (mine === latest.current) setHeld((now) => settle(now, wanted, asked))
  }, [operation, wanted, keep])

  useEffect(() => {
    void again()
  }, [again])

  const asked = held.wanted === wanted ? held.asked : fromPhone<Output<Name>>(keep)
  return { ...asked, again }
}

interface Held<T> {
  wanted: string
  asked: Asked<T>
}

/** What is on the screen stays there while the same question is asked again; a message gives way to loading. */
function restart<T>(now: Held<T>, wanted: string, keep: string | undefined): Held<T> {
  if (now.wanted === wanted && now.asked.state === 'ready') return now
  return { wanted, asked: fromPhone(keep) }
}

async function ask<Name extends Operation>(
  operation: Name,
  input: Input<Name>,
  keep: string | undefined,
): Promise<Asked<Output<Name>>> {
  const place = keep === undefined ? null : placeOf<Output<Name>>(keep)
  try {
    const data = await member(operation, input)
    place?.write(data)
    return { state: 'ready', data, trouble: null }
  } catch (thrown) {
    const trouble = troubleOf(thrown)
    if (!passes(trouble)) place?.forget()
    return { state: trouble.kind, trouble }
  }
}

/** A lost network doesn't take away what can already be read; a refusal does. */
function settle<T>(now: Held<T>, wanted: string, asked: Asked<T>): Held<T> {
  const there = now.wanted === wanted && now.asked.state === 'ready' ? now.asked : null
  if (!there || !('trouble' in asked) || !asked.trouble || !passes(asked.trouble)) return { wanted, asked }
  return { wanted, asked: { ...there, trouble: asked.trouble } }
}

const placeOf = <T>(keep: string) => kept<T>(`asked.${keep}`, 1, isRecord)

function fromPhone<T>(keep: string | undefined): Asked<T> {
  const data = keep === undefined ? null : placeOf<T>(keep).read()
  return data === null ? { state: 'loading' } : { state: 'ready', data, trouble: null }
}

/** Takes an answer kept under this name off the phone. */
export function forgetAnswer(keep: string): void {
  placeOf(keep).forget()
}

/** About how many bytes the answer kept under this name takes: most of it is Chinese, three bytes a character. */
export const sizeOfAnswer = (keep: string): number => {
  const answer = placeOf(keep).read()
  return answer === null ? 0 : 3 * JSON.stringify(answer).length
}
