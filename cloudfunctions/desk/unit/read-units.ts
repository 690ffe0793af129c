import type { DeskApi } from '../../../contract/desk'
import { directoryPart } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import * as registrar from '../../registrar/directory'

export const readUnits = staffOperation<DeskApi['readUnits']>()({
  needs: 'find units',
  input: directoryPart,
  run: (input, { now, store }) => registrar.directoryPart(store, now, input),
})
