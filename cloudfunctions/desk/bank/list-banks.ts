import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'
import { shownBanks } from './shown'

export const listBanks = staffOperation<DeskApi['listBanks']>()({
  needs: 'see banks',
  input: v.strictObject({ archived: v.boolean() }),
  over: () => ['district'],
  run: async ({ archived }, scene) => ({
    banks: await shownBanks(await scene.store.banks.list(archived), scene),
  }),
})
