/// <reference types="@tarojs/taro" />

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

/** The version in package.json, put in by the build. */
declare const APP_VERSION: string
