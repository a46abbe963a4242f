/** Every event of an authority. */
export const delegationEventTypes = [
  'delegation.granted',
  'delegation.accepted',
  'delegation.declined',
  'delegation.revoked',
  'delegation.left',
  'delegation.restored',
  'delegation.expiring',
] as const;
export type DelegationEventType = (typeof delegationEventTypes)[number];

/** What travels in the outbox: ids only. */
export interface DelegationEvent {
  type: DelegationEventType;
  payload: {
    delegationId: string;
    /** Account of whoever did it; absent when a date did. */
    actorId?: string;
  };
}
