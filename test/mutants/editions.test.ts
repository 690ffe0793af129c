import { findOut } from './find-out'
import { arrangements, editions } from './list-editions'

findOut([...editions, ...arrangements])
