import type { StaffWaiver } from '@tinhso/payments-contract';

/** Where a rule that is agreed to stands in time; nothing of those that are not. */
export function standingOf({ state, inForce, startsOn }: StaffWaiver): 'inForce' | 'later' | 'over' | undefined {
  if (state !== 'approved') return undefined;
  if (inForce) return 'inForce';
  return startsOn > new Date().toISOString().slice(0, 10) ? 'later' : 'over';
}
