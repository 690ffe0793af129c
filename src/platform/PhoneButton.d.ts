/** WeChat's own button that names the member's phone number by a code. */
export declare function PhoneButton(props: {
  onCode: (code: string) => void
  /** The member said no, or WeChat's quota is used up: the number can be typed. */
  onNone: () => void
}): React.JSX.Element
