import { useMutation, useQuery, useQueryClient, type UseQueryOptions } from '@tanstack/react-query'
import { serverNow } from '../../src/cloud/clock'
import { troubleOf } from '../../src/cloud/errors'
import { sentenceFor } from '../../src/messages'
import { desk, type Input, type Operation, type Output } from './desk'

/** What a question came to, kept by operation and input. */
export const useDesk = <Name extends Operation>(
  operation: Name,
  input: Input<Name>,
  options: Partial<
    Pick<UseQueryOptions<Output<Name>>, 'enabled' | 'staleTime' | 'refetchInterval' | 'placeholderData'>
  > = {},
) =>
  useQuery<Output<Name>>({
    queryKey: [operation, input],
    queryFn: () => desk(operation, input),
    ...options,
  })

/** Does something, and afterwards asks again what it may have changed. */
export function useDo<Name extends Operation>(operation: Name, changes: Operation[] = []) {
  const client = useQueryClient()
  return useMutation<Output<Name>, unknown, Input<Name>>({
    mutationFn: (input) => desk(operation, input),
    onSettled: () => Promise.all(changes.map((each) => client.invalidateQueries({ queryKey: [each] }))),
  })
}

/** What to tell about anything that a question threw. */
export const words = (thrown: unknown): string => sentenceFor(troubleOf(thrown), serverNow())
