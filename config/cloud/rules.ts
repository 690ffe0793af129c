/** The environment's function rules, as CloudBase takes them: who may call a function from a client. */
export const functionRules = {
  member: { invoke: true },
  // Staff call it from WeChat, and from a browser by HTTP; who is no staff is refused by the door itself.
  desk: { invoke: true },
  clock: { invoke: false },
  errands: { invoke: false },
  push: { invoke: false },
} as const

/** Functions that the cloud's HTTP access service reaches, by path; on the domain that the desk is served from. */
export const httpAccess = { '/desk-api': 'desk' } as const
