/** A member whose name, number and words nobody else has, so that any copy of them is found. */
export interface Canary {
  openid: string
  name: string
  phone: string
  words: string
}

export const canary: Canary = {
  openid: 'oCanary',
  name: '鸾翀霁',
  phone: '18912340987',
  words: '金丝雀在三号楼唱歌',
}
export const otherCanary: Canary = {
  openid: 'oOtherCanary',
  name: '夔韫旸',
  phone: '17698761234',
  words: '画眉鸟在五号楼唱歌',
}
