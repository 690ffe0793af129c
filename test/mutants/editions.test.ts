import { findOut, someOf } from './find-out'
import { arrangements, editions } from './list-editions'

findOut(someOf([...editions, ...arrangements]))
