import { privacy } from '../../config/privacy'

/** What a member tells before a contest, having agreed to the privacy agreement. */
export const told = (name = '王秀兰', unitId = 'desheng') => ({ name, unitId, agreement: privacy.version })
