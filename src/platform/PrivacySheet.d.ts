/** Over the page in front: WeChat wants to know whether the member agrees that something private is used. */
export declare function PrivacySheet(): React.JSX.Element | null
