import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dossierEventTypes } from './events.js';
import { dossierMachine, isClosed, type DossierAction } from './lifecycle.js';
import { dossierStatuses, nationalStatusCode, nationalStatuses, type DossierStatus } from './statuses.js';

const among = (...statuses: DossierStatus[]): Partial<Record<DossierStatus, DossierStatus>> =>
  Object.fromEntries(statuses.map((status) => [status, status]));
const OPEN = ['accepted', 'processing', 'awaiting_signature', 'awaiting_supplement', 'awaiting_payment'] as const;

/** The whole life by hand: action → status it leaves → status it reaches. Everything else must be refused. */
const TABLE: Record<DossierAction, Partial<Record<DossierStatus, DossierStatus>>> = {
  accept: { submitted: 'accepted' },
  refuse: { submitted: 'refused' },
  request_supplement: { submitted: 'awaiting_supplement', processing: 'awaiting_supplement' },
  supplement: { awaiting_supplement: 'submitted' },
  resume: { awaiting_supplement: 'processing' },
  request_payment: { submitted: 'awaiting_payment', processing: 'awaiting_payment' },
  settle_first: { awaiting_payment: 'submitted' },
  settle: { awaiting_payment: 'processing' },
  start: { accepted: 'processing', processing: 'processing' },
  assign: { accepted: 'processing', processing: 'processing' },
  hand_over: { processing: 'processing' },
  consult: { processing: 'processing' },
  note_opinion: among(...OPEN),
  close_consultation: among(...OPEN),
  move_promise: among('accepted', 'processing', 'awaiting_signature'),
  request_review: { processing: 'awaiting_signature' },
  send_back: { awaiting_signature: 'processing' },
  sign: { awaiting_signature: 'signing' },
  signature_failed: { signing: 'awaiting_signature' },
  signed: { signing: 'completed' },
  return: { completed: 'returned' },
  stop: Object.fromEntries(OPEN.map((status) => [status, 'stopped' as const])),
  expire: { awaiting_supplement: 'stopped', awaiting_payment: 'stopped' },
  correct: among('submitted', 'accepted'),
  withdraw: { submitted: 'withdrawn', accepted: 'withdrawn', awaiting_supplement: 'withdrawn', awaiting_payment: 'withdrawn' },
};

describe('life of a dossier', () => {
  it('has no fault in its table', () => {
    expect(dossierMachine.validate()).toEqual([]);
  });

  it.each(Object.keys(TABLE) as DossierAction[])('%s leads where the table says, and nowhere else', (action) => {
    const reached = Object.fromEntries(
      dossierStatuses.flatMap((from) => {
        const edge = dossierMachine.edge(from, action);
        return edge ? [[from, edge.to]] : [];
      }),
    );
    expect(reached).toEqual(TABLE[action]);
  });

  it('names a known event on every edge, and has an edge for every event but the first', () => {
    const named = new Set(dossierMachine.edges.map((edge) => edge.event));
    expect([...named].sort()).toEqual(dossierEventTypes.filter((type) => type !== 'dossier.submitted').sort());
  });

  it('reaches every status of the national portal, and an end from everywhere', () => {
    for (const status of dossierStatuses) expect(nationalStatuses[nationalStatusCode[status]]).toBeDefined();
    const codes = new Set(dossierStatuses.map((status) => nationalStatusCode[status]));
    expect([...codes].sort((a, b) => a - b)).toEqual(Object.keys(nationalStatuses).map(Number));
    expect(dossierStatuses.filter(isClosed)).toEqual(['returned', 'refused', 'withdrawn', 'stopped']);
  });

  it('comes to an end from wherever a walk of any length has led, by acts of known events', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 60 }), (choices) => {
        let at: DossierStatus = 'submitted';
        for (const choice of choices) {
          const edges = dossierMachine.edgesFrom(at);
          const taken = edges[choice % Math.max(1, edges.length)];
          if (!taken) break;
          expect(dossierEventTypes).toContain(taken.event);
          // What leaves a dossier where it is must say so, or its holder would be shown to have changed.
          if (taken.aside) expect(taken.to).toBe(at);
          at = taken.to;
        }
        expect(endFrom(at)).toBe(true);
      }),
    );
  });
});

/** Whether an end can be reached, by any way. */
function endFrom(start: DossierStatus): boolean {
  const reached = new Set([start]);
  for (const status of reached) for (const { to } of dossierMachine.edgesFrom(status)) reached.add(to);
  return [...reached].some(isClosed);
}
