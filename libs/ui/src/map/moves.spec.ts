import { describe, expect, it } from '@jest/globals';
import { moveOfKey } from './moves.js';

describe('a pin under the arrow keys', () => {
  it('goes where the arrow points, farther with Shift', () => {
    expect(moveOfKey({ key: 'ArrowLeft', shiftKey: false })?.[0]).toBeLessThan(0);
    expect(moveOfKey({ key: 'ArrowDown', shiftKey: false })?.[1]).toBeGreaterThan(0);
    const near = moveOfKey({ key: 'ArrowUp', shiftKey: false })?.[1] ?? 0;
    expect(moveOfKey({ key: 'ArrowUp', shiftKey: true })?.[1]).toBeLessThan(near);
  });
  it('stays under other keys', () => {
    expect(moveOfKey({ key: 'Enter', shiftKey: false })).toBeUndefined();
  });
});
