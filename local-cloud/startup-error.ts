/** A reason not to start, which the person at the terminal can do something about. */
export type StartupError = Error & { code: 'PORT_BUSY' | 'DATA_BUSY' }

export function startupError(code: StartupError['code'], message: string): StartupError {
  return Object.assign(new Error(message), { code })
}
