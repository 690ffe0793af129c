import type { template } from 'glass-easel'
import type { Built } from '../built'

export type CallAnswer =
  { ok: true; result: unknown; callId: string } | { ok: false; message: string; callId: string }

/** What the test puts into the page before the host starts. */
interface Outside {
  built: Built
  templates: Record<string, template.ProcGenGroup>
  /** How far (ms) the district's clock is from this machine's. */
  ahead: number
  /** The door behind `wx.cloud.callFunction`. */
  callCloud(name: string, data: unknown): Promise<CallAnswer>
  /** The member allowed one message of a template. */
  allowed(templateId: string): Promise<void>
}

export const outside = window as unknown as Outside
