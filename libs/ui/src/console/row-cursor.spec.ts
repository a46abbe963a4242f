import { describe, expect, it } from '@jest/globals';
import { cursorIndex } from './row-cursor.js';

describe('the cursor of a list', () => {
  it('is nowhere before the first key', () => {
    expect(cursorIndex(['a', 'b'], undefined)).toBe(-1);
  });
  it('goes with its row', () => {
    expect(cursorIndex(['x', 'a', 'b'], { id: 'a', index: 0 })).toBe(1);
  });
  it('takes the place of a row that has left, as long as there is one', () => {
    expect(cursorIndex(['a', 'c'], { id: 'b', index: 1 })).toBe(1);
    expect(cursorIndex(['a'], { id: 'b', index: 1 })).toBe(0);
    expect(cursorIndex([], { id: 'b', index: 1 })).toBe(-1);
  });
});
