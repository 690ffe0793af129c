import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { pictureKind } from '../../newsroom/picture-kind'

const mostParts = 40
const mostBytes = 1_500_000
const aDay = 86_400_000
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

export const addPicture = staffOperation<DeskApi['addPicture']>()({
  needs: 'bring pictures',
  input: v.strictObject({
    uploadId: id,
    part: whole(0, mostParts - 1),
    of: whole(1, mostParts),
    data: v.pipe(v.string(), v.minLength(1), v.maxLength(60_000), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
  async run({ uploadId, part, of, data }, { me, now, store: { pictures } }) {
    if (part >= of) return refuse('bad_input')
    const upload = `${me.id}:${uploadId}`
    // Parts stay until the errands take them: a last part whose reply was lost is simply sent again.
    await pictures.keepPart({ _id: `${upload}:${part}`, upload, part, data, keepUntil: now + aDay })
    if (part < of - 1) return { stored: null }
    const parts = await pictures.parts(upload, mostParts + 1)
    if (parts.length !== of) return refuse('picture_incomplete')
    const bytes = Buffer.concat(parts.map((each) => Buffer.from(each.data, 'base64')))
    const kind = pictureKind(bytes)
    if (!kind || bytes.length > mostBytes) return refuse('picture_not_taken')
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
    const picture = await pictures.store(`articles/pictures/${name}.${kind}`, bytes)
    const url = (await pictures.urls([picture]))[picture] ?? ''
    return { stored: { picture, url } }
  },
})
