import { describe, expect, it } from '@jest/globals';
import { fits, oldestOf } from './bulk-acts.js';

const row = (status: Parameters<typeof fits>[1]['status'], visibility: 'public' | 'pending' = 'public') => ({ status, visibility });

describe('an act on many', () => {
  it('fits where the table has an edge', () => {
    expect(fits('assign', row('moderated'))).toBe(true);
    expect(fits('assign', row('in_progress'))).toBe(false);
    expect(fits('close', row('answered'))).toBe(true);
    expect(fits('close', row('assigned'))).toBe(false);
    expect(fits('reject', row('assigned'))).toBe(true);
    expect(fits('reject', row('answered'))).toBe(false);
  });
  it('publishes what is not public yet, and notes anything', () => {
    expect(fits('publish', row('assigned', 'pending'))).toBe(true);
    expect(fits('publish', row('assigned'))).toBe(false);
    expect(fits('note', row('closed'))).toBe(true);
  });
  it('merges into the oldest', () => {
    const rows = [
      { code: 'PA-261123-0002', reportedAt: '2026-11-23T02:00:00.000Z' },
      { code: 'PA-261122-0009', reportedAt: '2026-11-22T02:00:00.000Z' },
    ];
    expect(oldestOf(rows)?.code).toBe('PA-261122-0009');
    expect(oldestOf([])).toBeUndefined();
  });
});
