/** The environment's function rules, as CloudBase takes them: who may call a function from a client. */
export const functionRules = {
  member: { invoke: true },
  // Staff call it from WeChat; who is no staff is refused by the door itself.
  desk: { invoke: true },
  clock: { invoke: false },
  errands: { invoke: false },
  push: { invoke: false },
} as const
