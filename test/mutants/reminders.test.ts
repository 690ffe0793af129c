import { findOut } from './find-out'
import { reminders } from './list-reminders'

findOut(reminders)
