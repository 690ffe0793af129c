import type { FormField } from '../../../../schema/describe'
import { DaysOff } from './DaysOff'
import { DrawRows } from './DrawRows'
import { Group } from './Group'
import { InvitedUnits } from './InvitedUnits'
import { Leaf } from './Leaf'
import { OrderedChoices } from './OrderedChoices'
import type { Path } from './path'
import { Rows } from './Rows'
import { Weekdays } from './Weekdays'
import { Worth } from './Worth'

export interface FieldProps {
  field: FormField
  path: Path
  /** The names of the parts around it, which go before its own. */
  within: string
}

/** Any field of the form; a few are drawn by hand, and all others follow from the schema. */
export function Field({ field, path, within }: FieldProps) {
  const name = [within, field.title].filter(Boolean).join(' ')
  const last = path.at(-1)
  if (last === 'draw') return <DrawRows field={field} path={path} name={name} />
  if (last === 'weekdaysOff') return <Weekdays field={field} path={path} name={name} />
  if (last === 'daysOff') return <DaysOff field={field} path={path} name={name} />
  if (last === 'ties') return <OrderedChoices field={field} path={path} name={name} />
  if (last === 'worth') return <Worth path={path} name={within} />
  if (path.join('.') === 'who.units') return <InvitedUnits field={field} path={path} name={name} />
  if (field.kind === 'group') return <Group field={field} path={path} within={within} />
  if (field.kind === 'list') return <Rows field={field} path={path} name={name} />
  return <Leaf field={field} path={path} name={name} />
}
