/** A `Tap` by which WeChat hears too that the member agrees. Only where the agreement is open (`isAgreementOpen`). */
export declare function AgreeTap(
  props: React.PropsWithChildren<{ label: string; onTap: () => void; className?: string }>,
): React.JSX.Element
