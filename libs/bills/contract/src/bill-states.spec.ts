import { billMachine, billStates, billStateTexts } from './bill-states.js';

describe('the states of a bill', () => {
  it('can all be reached, and each but the ends can be left', () => expect(billMachine.validate()).toEqual([]));

  it('let money that was taken go to the provider, to a person, or back, and nowhere else', () => {
    const after = (state: (typeof billStates)[number]) => billMachine.edges.filter(({ from }) => from === state).map(({ to }) => to);
    expect(after('paid').sort()).toEqual(['elsewhere', 'refused', 'told']);
    expect(after('refused').sort()).toEqual(['by_hand', 'paid', 'returned', 'to_return']);
    expect(after('to_return').sort()).toEqual(['by_hand', 'paid', 'returned']);
  });

  it('all have words', () => expect(Object.keys(billStateTexts)).toEqual([...billStates]));
});
