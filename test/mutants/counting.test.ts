import { findOut, someOf } from './find-out'
import { counting } from './list-counting'

findOut(someOf(counting))
