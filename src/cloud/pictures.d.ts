/** The address under which this platform shows a picture: https, or a cloud file id. */
export declare function pictureUrl(src: string): string
