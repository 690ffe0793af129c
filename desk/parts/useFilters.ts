import { useSearchParams } from 'react-router-dom'

/** Filters that live in the address: a link or a reload shows the same table, Back the one before. What is empty is left out of it. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const [params, setParams] = useSearchParams()
  const filters = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<
    Name,
    string
  >
  const set = (change: Partial<Record<Name, string>>): void => {
    setParams((now) => {
      const next = new URLSearchParams(now)
      for (const [name, value] of Object.entries<string | undefined>(change))
        if (value) next.set(name, value)
        else next.delete(name)
      return next
    })
  }
  return [filters, set] as const
}
