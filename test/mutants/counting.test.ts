import { findOut } from './find-out'
import { counting } from './list-counting'

findOut(counting)
