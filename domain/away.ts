/** How often and how long (ms) the app was hidden while the paper was open, as the phone told. */
export interface Away {
  times: number
  ms: number
}
