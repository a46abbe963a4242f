import { defineMachine, type Edge } from '@tinhso/kernel';
import type { DelegationEventType } from './events.js';

export const delegationStates = ['invited', 'active', 'declined', 'revoked', 'left'] as const;
export type DelegationState = (typeof delegationStates)[number];

export type DelegationAction = 'accept' | 'decline' | 'revoke' | 'leave' | 'restore' | 'restore_invitation';

/** Who takes an edge: whoever gave the right, or whoever holds it. */
export interface DelegationEdge extends Edge<DelegationState> {
  readonly action: DelegationAction;
  readonly event: DelegationEventType;
  readonly by: 'principal' | 'delegate' | 'whoever-ended';
}

/** The only way in which an authority changes. That it runs out is no change: the date is looked at whenever it is used. */
export const delegationMachine = defineMachine<DelegationState, DelegationEdge>({
  name: 'delegation',
  states: delegationStates,
  initial: ['invited', 'active'],
  final: ['declined'],
  edges: [
    { action: 'accept', from: 'invited', to: 'active', event: 'delegation.accepted', by: 'delegate' },
    { action: 'decline', from: 'invited', to: 'declined', event: 'delegation.declined', by: 'delegate' },
    { action: 'revoke', from: ['invited', 'active'], to: 'revoked', event: 'delegation.revoked', by: 'principal' },
    { action: 'leave', from: 'active', to: 'left', event: 'delegation.left', by: 'delegate' },
    { action: 'restore', from: ['revoked', 'left'], to: 'active', event: 'delegation.restored', by: 'whoever-ended' },
    { action: 'restore_invitation', from: 'revoked', to: 'invited', event: 'delegation.restored', by: 'whoever-ended' },
  ],
});
