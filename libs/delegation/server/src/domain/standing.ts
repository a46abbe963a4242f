import { delegationLimits, type DelegationState, type DelegationView } from '@tinhso/delegation-contract';

/** What the standing of a right depends on. */
export interface Dated {
  readonly state: DelegationState;
  readonly expiresAt: Date | null;
}

/** Whether the right can be used at this moment. A right ends with the very millisecond that its date names. */
export const isInForce = ({ state, expiresAt }: Dated, now: Date): boolean => state === 'active' && (expiresAt === null || now < expiresAt);

/** Whether it is in force or still waits for an answer. */
export const isOpen = ({ state, expiresAt }: Dated, now: Date): boolean =>
  (state === 'active' || state === 'invited') && (expiresAt === null || now < expiresAt);

/** The state as it is told: what ran out says so. */
export const stateShown = (row: Dated, now: Date): DelegationView['state'] =>
  (row.state === 'active' || row.state === 'invited') && !isOpen(row, now) ? 'expired' : row.state;

/** Until when whoever ended the right may take that back; undefined when nobody may. */
export function restorableUntil(row: Dated & { readonly endedAt: Date | null }): Date | undefined {
  if ((row.state !== 'revoked' && row.state !== 'left') || !row.endedAt) return undefined;
  const undo = row.endedAt.getTime() + delegationLimits.undoMinutes * 60_000;
  return new Date(Math.min(undo, row.expiresAt?.getTime() ?? undo));
}
