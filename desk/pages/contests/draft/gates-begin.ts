import type { GatePlan } from '../../../../domain/gates'

/** A contest of gates begins with three that open day by day. */
export const gatesBegin: GatePlan = {
  gates: ['第一关', '第二关', '第三关'].map((name) => ({ name })),
  opening: 'one-a-day',
  missed: 'can-be-made-up',
  order: 'any',
  passPercent: 60,
  triesEach: null,
  worth: 'marks',
}
