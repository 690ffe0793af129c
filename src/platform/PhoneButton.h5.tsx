export const PhoneButton = (): null => null
