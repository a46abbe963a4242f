import { isInForce, isOpen, restorableUntil, stateShown } from './standing.js';

const now = new Date('2026-11-23T02:00:00.000Z');
const at = (ms: number) => new Date(now.getTime() + ms);

describe('a right to act', () => {
  it('is in force until the very millisecond of its end', () => {
    expect(isInForce({ state: 'active', expiresAt: at(1) }, now)).toBe(true);
    expect(isInForce({ state: 'active', expiresAt: at(0) }, now)).toBe(false);
    expect(isInForce({ state: 'active', expiresAt: null }, now)).toBe(true);
  });
  it.each(['invited', 'declined', 'revoked', 'left'] as const)('is not in force when it is %s', (state) => {
    expect(isInForce({ state, expiresAt: at(1000) }, now)).toBe(false);
  });
  it('is told to have run out only when nobody ended it before', () => {
    expect(stateShown({ state: 'active', expiresAt: at(-1) }, now)).toBe('expired');
    expect(stateShown({ state: 'invited', expiresAt: at(-1) }, now)).toBe('expired');
    expect(stateShown({ state: 'revoked', expiresAt: at(-1) }, now)).toBe('revoked');
    expect(isOpen({ state: 'invited', expiresAt: at(1) }, now)).toBe(true);
  });
  it('can be taken back for ten minutes, and never past its own end', () => {
    expect(restorableUntil({ state: 'revoked', endedAt: now, expiresAt: at(3_600_000) })).toEqual(at(600_000));
    expect(restorableUntil({ state: 'left', endedAt: now, expiresAt: at(1000) })).toEqual(at(1000));
    expect(restorableUntil({ state: 'declined', endedAt: now, expiresAt: null })).toBeUndefined();
    expect(restorableUntil({ state: 'active', endedAt: null, expiresAt: null })).toBeUndefined();
  });
});
