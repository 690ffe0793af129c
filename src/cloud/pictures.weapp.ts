/** `<image>` takes a cloud file id as it is. */
export const pictureUrl = (src: string): string => src
