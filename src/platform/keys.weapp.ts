export const keys = () => ({})
