import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router-dom'
import { troubleOf } from '../src/cloud/errors'
import { Frame } from './shell/Frame'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // What was refused stays refused; a lost network may be back.
      retry: (times, error) => troubleOf(error).kind === 'offline' && times < 2,
      staleTime: 5_000,
      refetchOnWindowFocus: false,
    },
  },
})

/** The desk: everything that staff do on a PC. */
export const App = () => (
  <QueryClientProvider client={client}>
    <BrowserRouter basename="/desk">
      <Frame />
    </BrowserRouter>
  </QueryClientProvider>
)
