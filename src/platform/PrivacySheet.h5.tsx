export const PrivacySheet = () => null
