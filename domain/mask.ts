/** A name as boards show it: the first character and a star, 张*. Nothing else of the name, nor its length, is left. */
export const maskedName = (name: string): string => `${Array.from(name.trim())[0] ?? ''}*`

/** Whoever has left, or whose time of keeping is over. */
const goneName = '已注销会员'

/** The commonest surnames of the household register: well over eight in ten people bear one. */
const common = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙史陶贺顾毛郝龚邵万钱严武戴莫孔向汤常温康',
)

/** A member's name on a board. Full only where the sheet says so; a rare surname stays masked: it would name its bearer. */
export function shownName(name: string | null, names: 'masked' | 'full'): string {
  if (name === null) return goneName
  const tidy = name.trim()
  const full =
    names === 'full' && common.has(Array.from(tidy)[0] ?? '') && /^[\u4e00-\u9fff]{2,3}$/.test(tidy)
  return full ? tidy : maskedName(tidy)
}
