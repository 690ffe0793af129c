const nothing = (): void => undefined

export const useQuestion = (): string | null => null
export const onAgreed = () => nothing
export const isAgreementOpen = (): Promise<boolean> => Promise.resolve(false)
export const openGuideline = nothing
