const attributes = { 'aria-role': '', 'aria-label': '' }

/** The components of the mini-program that a screen reader is told about. */
export const spoken = { View: attributes, Button: attributes, Input: { 'aria-label': '' } }
