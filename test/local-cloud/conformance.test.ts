import { addingLaws } from './conformance/adding'
import { atomicLaws } from './conformance/atomic'
import { findingLaws } from './conformance/finding'
import { readingLaws } from './conformance/reading'
import { refusalLaws } from './conformance/refusals'
import { chooseTarget } from './conformance/target'
import { transactionLaws } from './conformance/transactions'
import { updatingLaws } from './conformance/updating'

/**
 * What the unmodified SDK does with a cloud. It runs against the local cloud, or against a real environment with
 * CONFORMANCE_ENV, CONFORMANCE_SECRET_ID and CONFORMANCE_SECRET_KEY; then it prints what differed.
 */
chooseTarget()
describe('what everything rests on', atomicLaws)
describe('adding', addingLaws)
describe('updating', updatingLaws)
describe('finding', findingLaws)
describe('reading', readingLaws)
describe('transactions', transactionLaws)
describe('refusals', refusalLaws)
