import { describe, expect, it } from '@jest/globals';
import { openOrClosed, ticketMachine, ticketStatuses } from './statuses.js';

const from = (action: string) => ticketStatuses.filter((status) => ticketMachine.edgesFrom(status).some((edge) => edge.action === action));

describe('the life of a report', () => {
  it('has no fault', () => {
    expect(ticketMachine.validate()).toEqual([]);
  });

  it('is answered only by who works on it', () => {
    expect(from('answer')).toEqual(['assigned', 'in_progress']);
  });

  it('closes only from an answer, or as a duplicate of what is not answered yet', () => {
    const closing = ticketMachine.edges.filter((edge) => edge.to === 'closed').map((edge) => [edge.action, edge.from]);
    expect(closing).toEqual([
      ['accept', 'answered'],
      ['close', 'answered'],
      ['merge', ['received', 'moderated', 'assigned', 'in_progress']],
    ]);
  });

  it('reopens an answered and a closed report, never a refused one', () => {
    expect(from('reopen')).toEqual(['answered', 'closed']);
  });

  it('is open to the outside until it is answered', () => {
    expect(ticketStatuses.filter((status) => openOrClosed(status) === 'closed')).toEqual(['answered', 'closed', 'rejected']);
  });
});
