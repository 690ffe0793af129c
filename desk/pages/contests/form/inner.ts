import { createContext, type ComponentType } from 'react'
import type { FormField } from '../../../../schema/describe'
import type { Path } from './path'

export interface FieldProps {
  field: FormField
  path: Path
  /** The names of the parts around it, which go before its own. */
  within: string
}

/** What draws the fields inside a part: parts hold fields and fields hold parts, and neither file needs the other. */
export const InnerField = createContext<ComponentType<FieldProps>>(() => null)
