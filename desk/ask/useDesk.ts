import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryOptions,
} from '@tanstack/react-query'
import { serverNow } from '../../src/cloud/clock'
import { Refusal, troubleOf } from '../../src/cloud/errors'
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

/** Operations that answer page by page: `after` is the `next` of the page before. */
type Paged = {
  [Name in Operation]: Output<Name> extends { next: string | null } ? Name : never
}[Operation]

/** The pages of a list so far, one after the other; `more` brings the next one. */
export function useDeskPages<Name extends Paged>(operation: Name, input: Omit<Input<Name>, 'after'>) {
  const asked = useInfiniteQuery({
    queryKey: [operation, input],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      desk(operation, { ...input, ...(pageParam !== null && { after: pageParam }) } as Input<Name>),
    getNextPageParam: (last) => (last as { next: string | null }).next,
  })
  const pages = (asked.data?.pages ?? []) as Output<Name>[]
  return {
    pages,
    isPending: asked.isPending,
    error: asked.error,
    again: () => void asked.refetch(),
    hasMore: asked.hasNextPage,
    isComing: asked.isFetchingNextPage,
    more: () => void asked.fetchNextPage(),
  }
}

/** What is being done, by its text. */
const underWay = new Map<string, Promise<unknown>>()

/** The very same, asked for again before it is done, as by a second press, is not sent again. Not for reads: they would be old. */
function once<Name extends Operation>(operation: Name, input: Input<Name>): Promise<Output<Name>> {
  const what = JSON.stringify({ operation, input })
  const known = underWay.get(what) as Promise<Output<Name>> | undefined
  const doing = known ?? desk(operation, input).finally(() => underWay.delete(what))
  underWay.set(what, doing)
  return doing
}

/** Does something, and afterwards asks again what it may have changed. */
export function useDo<Name extends Operation>(operation: Name, changes: Operation[] = []) {
  const client = useQueryClient()
  return useMutation<Output<Name>, unknown, Input<Name>>({
    mutationFn: (input) => once(operation, input),
    onSettled: () => Promise.all(changes.map((each) => client.invalidateQueries({ queryKey: [each] }))),
  })
}

/** What to tell about anything that a question threw. */
export const words = (thrown: unknown): string =>
  // Members are asked to open the mini-program, which is where they are signed in.
  thrown instanceof Refusal && thrown.code === 'not_signed_in'
    ? '登录已经到时间了，请重新登录。'
    : sentenceFor(troubleOf(thrown), serverNow())
