import { findOut } from './find-out'
import { promisesToMembers } from './list-promises'

findOut(promisesToMembers)
