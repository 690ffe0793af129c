import { findOut } from './find-out'
import { fencesAndOrder } from './list-fences'

findOut(fencesAndOrder)
