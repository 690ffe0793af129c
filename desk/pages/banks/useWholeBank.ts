import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bank } from '../../../contract/desk/bank'
import type { BankEntry } from '../../../domain/bank/entry'
import { desk } from '../../ask/desk'

export interface WholeBank {
  bank: Bank
  poolId: string
  entries: BankEntry[]
}

/** A version with all its questions, slice by slice; a version never changes, so it is asked for once. */
export function useWholeBank(bankId: string | undefined, poolId?: string) {
  const [read, setRead] = useState(0)
  const query = useQuery<WholeBank | null>({
    queryKey: ['readBank', bankId, poolId ?? 'current'],
    staleTime: 30_000,
    enabled: bankId !== undefined,
    queryFn: async ({ signal }) => {
      if (bankId === undefined) return null
      const entries: BankEntry[] = []
      for (let from = 0; ;) {
        const version = poolId === undefined ? {} : { poolId }
        const slice = await desk('readBank', { bankId, from, ...version })
        signal.throwIfAborted()
        entries.push(...slice.entries)
        setRead(entries.length)
        if (slice.next === null) return { bank: slice.bank, poolId: slice.poolId, entries }
        from = slice.next
      }
    },
  })
  return { ...query, read }
}
