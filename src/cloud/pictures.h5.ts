/** `cloud://<env>.<bucket>/<path>` lies at `/_/files/<path>` on the local cloud. */
export const pictureUrl = (src: string): string => src.replace(/^cloud:\/\/[^/]+\//, '/_/files/')
