import { describe, expect, it } from '@jest/globals';
import { dossierEventTypes } from './events.js';
import { dossierMachine, isClosed, type DossierAction } from './lifecycle.js';
import { dossierStatuses, nationalStatusCode, nationalStatuses, type DossierStatus } from './statuses.js';

/** The whole life by hand: action → status it leaves → status it reaches. Everything else must be refused. */
const TABLE: Record<DossierAction, Partial<Record<DossierStatus, DossierStatus>>> = {
  accept: { submitted: 'accepted' },
  refuse: { submitted: 'refused' },
  request_supplement: { submitted: 'awaiting_supplement', processing: 'awaiting_supplement' },
  supplement: { awaiting_supplement: 'submitted' },
  resume: { awaiting_supplement: 'processing' },
  start: { accepted: 'processing' },
  request_review: { processing: 'awaiting_signature' },
  send_back: { awaiting_signature: 'processing' },
  sign: { awaiting_signature: 'signing' },
  signature_failed: { signing: 'awaiting_signature' },
  signed: { signing: 'completed' },
  return: { completed: 'returned' },
  withdraw: {
    submitted: 'withdrawn',
    accepted: 'withdrawn',
    processing: 'withdrawn',
    awaiting_supplement: 'withdrawn',
    awaiting_signature: 'withdrawn',
  },
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

  it('gives every status a code of the national portal', () => {
    for (const status of dossierStatuses) expect(nationalStatuses[nationalStatusCode[status]]).toBeDefined();
    expect(dossierStatuses.filter(isClosed)).toEqual(['returned', 'refused', 'withdrawn']);
  });
});
