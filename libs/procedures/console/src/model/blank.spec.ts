import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { completed } from './blank.js';

describe('a half-done draft', () => {
  it('has everything that the editors look for', () => {
    const draft = completed({ code: '9.000001', title: { vi: 'Cấp giấy' }, form: { sections: 'nonsense' } });
    expect(draft).toMatchObject({ code: '9.000001', title: { vi: 'Cấp giấy', en: '' }, papers: [], form: { sections: [], rules: [] } });
    expect(draft.time).toEqual({ mode: 'working_days', days: 1 });
    expect(completed({ time: { mode: 'same_day' } }).time).toEqual({ mode: 'same_day' });
  });

  it('that is whole stays what it was', () => {
    const whole = JSON.parse(
      readFileSync(new URL('../../../../../provinces/_national/procedures/1.004873.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>;
    expect(completed(whole)).toEqual(whole);
  });
});
