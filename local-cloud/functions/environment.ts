import type { CallRecord, Identity } from '../types'

/** What starts a call: who asks, by what way, and over which callers (`wx_client,scf`). */
export interface Caller {
  trigger: CallRecord['trigger']
  identity: Identity | null
  source: string
}

/** The appid of everyone who brings none of their own. */
const localAppid = 'wx0000000local000'

/** The variables that make the unmodified SDK talk to this cloud. */
export function sdkEnvironment(endpoint: string, envId: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: endpoint }),
    TENCENTCLOUD_RUNENV: 'SCF', // without it the SDK asks a metadata host on every request
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: envId,
    TCB_ENV: envId,
  }
}

/** What an instance sees of this machine: enough to run, none of the shell's secrets. */
export function machineEnvironment(): Record<string, string> {
  const wanted = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'LANG']
  return Object.fromEntries(wanted.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : [])))
}

/** The variables of one call, set before `main` and cleared after it. A timer run has no openid. */
export function callEnvironment({ trigger, identity, source }: Caller): Record<string, string> {
  if (trigger === 'timer') return { TRIGGER_SRC: 'timer' }
  const known: Record<string, string | undefined> = {
    WX_OPENID: identity?.openid,
    WX_APPID: identity?.appid ?? (source.startsWith('wx_client') ? localAppid : undefined),
    WX_UNIONID: identity?.unionid,
    WX_CLIENTIP: identity?.clientIp ?? (source.startsWith('wx_client') ? '127.0.0.1' : undefined),
  }
  const keys = Object.keys(known).filter((key) => known[key] !== undefined)
  const variables = Object.fromEntries(keys.map((key) => [key, known[key] ?? '']))
  if (keys.length > 0) variables['WX_CONTEXT_KEYS'] = keys.join(',')
  if (source !== '') variables['TCB_SOURCE'] = source
  return variables
}
