import { describe, expect, it } from '@jest/globals';
import { linkState } from './link-state.js';

const now = new Date('2026-11-23T03:00:00Z');
const at = (state: 'open' | 'done' | 'ended', expiresAt: string) => linkState({ state, expiresAt }, now);

describe('a link of a contractor', () => {
  it('is over when its days have run out', () => {
    expect(at('open', '2026-11-24T00:00:00Z')).toBe('open');
    expect(at('open', '2026-11-23T03:00:00Z')).toBe('over');
  });
  it('stays done or taken back', () => {
    expect(at('done', '2026-11-20T00:00:00Z')).toBe('done');
    expect(at('ended', '2026-12-20T00:00:00Z')).toBe('ended');
  });
});
