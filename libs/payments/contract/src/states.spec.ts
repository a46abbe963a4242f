import { isLive, obligationMachine, paymentMachine, paymentStates, publicStates, waiverMachine } from './index.js';

describe('the states of payments', () => {
  it('have tables without faults', () => {
    expect(paymentMachine.validate()).toEqual([]);
    expect(obligationMachine.validate()).toEqual([]);
    expect(waiverMachine.validate()).toEqual([]);
  });

  it('can take money in every state in which there is none, and in no other', () => {
    for (const state of paymentStates) {
      const taken = ['paid', 'refunding', 'refunded', 'part_refunded'].includes(state);
      const edges = (['take', 'take_late'] as const).filter((action) => paymentMachine.edge(state, action));
      expect([state, edges.length]).toEqual([state, taken ? 0 : 1]);
    }
  });

  it('leave no live attempt without an end that the schedule may give it', () => {
    for (const state of paymentStates.filter(isLive)) {
      expect(paymentMachine.edge(state, 'expire')?.to).toBe('expired');
      expect(publicStates[state]).toBe('waiting');
    }
  });
});
