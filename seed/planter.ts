import { openStore } from '../cloudfunctions/store'
import type { Heard, Order } from './apart'
import { plantWholeDistrict } from './whole-district'

/** The process that `plantApart` starts: the SDK and the rules of the union on one side, the local cloud on the other. */
const tell = (heard: Heard) => process.send?.(heard)
const order = JSON.parse(process.argv[2] ?? '') as Order

plantWholeDistrict({ ...order, store: openStore(), say: (said) => tell({ said }) })
  .then(
    () => tell({ done: true }),
    (error: Error) => tell({ failed: String(error.stack ?? error) }),
  )
  .finally(() => process.disconnect())
