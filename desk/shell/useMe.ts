import { createContext, useContext } from 'react'
import type { Output } from '../ask/desk'
import { mayDo, type Action } from '../../domain/staff'

export type Me = Output<'readMe'>

export const MeContext = createContext<Me>({ memberId: '', name: null, grants: [] })

/** Who works at this desk. */
export const useMe = (): Me => useContext(MeContext)

/** Whether they may do this somewhere. */
export const mayAnywhere = (me: Me, action: Action): boolean => mayDo(me.grants, action, []).may
