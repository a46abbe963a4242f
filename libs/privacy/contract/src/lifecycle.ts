import { defineMachine, type Edge } from '@tinhso/kernel';
import type { RequestEventType } from './events.js';
import type { RequestKind } from './kinds.js';
import { requestStatuses, type RequestStatus } from './statuses.js';

export type RequestAction = 'acknowledge' | 'extend' | 'accept' | 'fulfil' | 'refuse' | 'withdraw';

/** An edge of the life of a request: who takes it. */
export interface RequestEdge extends Edge<RequestStatus> {
  readonly action: RequestAction;
  readonly event: RequestEventType;
  readonly by: 'officer' | 'citizen';
}

/** The only way a request changes its status. Extended once, because the law allows it once. */
export const requestMachine = defineMachine<RequestStatus, RequestEdge>({
  name: 'privacy-request',
  states: requestStatuses,
  initial: 'received',
  final: ['fulfilled', 'refused', 'withdrawn'],
  edges: [
    { action: 'acknowledge', from: 'received', to: 'acknowledged', event: 'privacy.request_acknowledged', by: 'officer' },
    { action: 'extend', from: 'acknowledged', to: 'extended', event: 'privacy.request_extended', by: 'officer' },
    { action: 'accept', from: ['acknowledged', 'extended'], to: 'accepted', event: 'privacy.request_accepted', by: 'officer' },
    { action: 'fulfil', from: 'accepted', to: 'fulfilled', event: 'privacy.request_fulfilled', by: 'officer' },
    { action: 'refuse', from: ['acknowledged', 'extended'], to: 'refused', event: 'privacy.request_refused', by: 'officer' },
    {
      action: 'withdraw',
      from: ['received', 'acknowledged', 'extended'],
      to: 'withdrawn',
      event: 'privacy.request_withdrawn',
      by: 'citizen',
    },
  ],
});

export const isClosedRequest = (status: RequestStatus): boolean => requestMachine.final.includes(status);

/**
 * What somebody may do with a request now; decides the buttons and the permission alike. An erasure runs by itself:
 * the person undoes it on its own page, and no officer has a hand in it.
 */
export function requestActions(kind: RequestKind, status: RequestStatus, by: RequestEdge['by']): RequestAction[] {
  if (kind === 'erase') return [];
  return requestMachine
    .edgesFrom(status)
    .filter((edge) => edge.by === by)
    .map((edge) => edge.action);
}
