import type { MemberApi } from '../../../contract/member'
import { directoryPart } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import * as registrar from '../../registrar/directory'

export const readDirectory = operation<MemberApi['readDirectory']>()({
  input: directoryPart,
  run: (input, { now, store }) => registrar.directoryPart(store, now, input),
})
