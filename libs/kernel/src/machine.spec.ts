import fc from 'fast-check';
import { defineMachine } from './machine.js';

const door = defineMachine({
  name: 'door',
  states: ['open', 'closed', 'locked', 'gone'],
  initial: 'open',
  final: ['gone'],
  edges: [
    { action: 'close', from: 'open', to: 'closed', event: 'door.closed', by: 'anyone' },
    { action: 'open', from: 'closed', to: 'open', event: 'door.opened', by: 'anyone' },
    { action: 'lock', from: 'closed', to: 'locked', event: 'door.locked', by: 'owner' },
    { action: 'unlock', from: 'locked', to: 'closed', event: 'door.unlocked', by: 'owner' },
    { action: 'remove', from: ['open', 'closed'], to: 'gone', event: 'door.removed', by: 'owner' },
  ],
});

describe('state machine', () => {
  it('answers which edge an action takes, and keeps what the edge carries', () => {
    expect(door.edge('closed', 'lock')).toMatchObject({ to: 'locked', event: 'door.locked', by: 'owner' });
    expect(door.edge('open', 'lock')).toBeUndefined();
    expect(door.edgesFrom('closed').map((edge) => edge.action)).toEqual(['open', 'lock', 'remove']);
    expect(door.edgesFrom('gone')).toEqual([]);
    expect(door.validate()).toEqual([]);
  });

  it('draws itself', () => {
    expect(door.toMermaid()).toContain('  closed --> locked: lock / door.locked');
    expect(door.toMermaid()).toContain('  [*] --> open');
    expect(door.toMermaid()).toContain('  gone --> [*]');
  });

  it('finds every kind of fault', () => {
    const states: readonly string[] = ['a', 'b', 'c', 'island', 'end'];
    const broken = defineMachine({
      name: 'broken',
      states,
      initial: 'a',
      final: ['end'],
      edges: [
        { action: 'go', from: 'a', to: 'b', event: 'x' },
        { action: 'go', from: 'a', to: 'c', event: 'x' },
        { action: 'finish', from: 'b', to: 'end', event: 'x' },
        { action: 'again', from: 'end', to: 'nowhere', event: 'x' },
        { action: 'swim', from: 'island', to: 'b', event: 'x' },
      ],
    });
    expect(broken.validate()).toEqual([
      { kind: 'unknown-state', state: 'nowhere', action: 'again' },
      { kind: 'ambiguous', state: 'a', action: 'go' },
      { kind: 'dead-end', state: 'c' },
      { kind: 'unreachable', state: 'island' },
      { kind: 'final-with-exit', state: 'end' },
    ]);
  });

  it('never leaves its own states on any walk', () => {
    const actions = fc.array(fc.constantFrom(...door.edges.map((edge) => edge.action)), { maxLength: 40 });
    fc.assert(
      fc.property(actions, (walk) => {
        let state: (typeof door.states)[number] = 'open';
        for (const action of walk) state = door.edge(state, action)?.to ?? state;
        expect(door.states).toContain(state);
      }),
    );
  });
});
