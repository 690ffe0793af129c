import { federation } from '../config/federation'

const nameIn = (list: { id: string; name: string }[], id: string): string =>
  list.find((one) => one.id === id)?.name ?? ''

/** Empty for a channel that this version of the app does not know. */
export const channelName = (id: string): string => nameIn(federation.channels, id)

/** Empty for a street that this version of the app does not know. */
export const streetName = (id: string): string => nameIn(federation.streets, id)
