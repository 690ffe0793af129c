import { federation } from '../../config/federation'

/** The message that reminds of a contest. */
export const template = federation.templates.contestOpens.id
