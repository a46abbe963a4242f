import { describe, expect, it } from '@jest/globals';
import { emptyDraft, isBegun } from './draft.js';
import { faultsOf, reportBody } from '../report/report-body.js';
import type { FeedbackCategory } from '@tinhso/feedback-contract';

const category = {
  key: 'waste-overflow',
  attributes: [
    { code: 'kinds', datatype: 'multivaluelist', required: true, description: { vi: 'Loại rác', en: 'Kind' }, values: [] },
    { code: 'since', datatype: 'string', required: false, description: { vi: 'Từ khi nào', en: 'Since' } },
  ],
} as unknown as FeedbackCategory;

describe('a report that is being written', () => {
  it('is not worth keeping before anything was filled in', () => {
    expect(isBegun(emptyDraft)).toBe(false);
    expect(isBegun({ ...emptyDraft, text: 'Ổ gà' })).toBe(true);
    expect(isBegun({ ...emptyDraft, point: { lat: 21, long: 105 } })).toBe(true);
  });

  it('names every fault at once', () => {
    expect(faultsOf(emptyDraft, undefined)).toEqual(['text', 'category', 'place']);
    expect(faultsOf({ ...emptyDraft, text: 'x'.repeat(4001) }, category)).toEqual(['too-long', 'place', 'attribute:kinds']);
    expect(faultsOf({ ...emptyDraft, text: 'rác', address: 'Tổ 5' }, category)).toEqual(['commune', 'attribute:kinds']);
    const whole = { ...emptyDraft, text: 'rác', point: { lat: 21, long: 105 }, attributes: { kinds: ['plastic'] } };
    expect(faultsOf(whole, category)).toEqual([]);
  });

  it('sends the point, or else the commune with what is said about the place', () => {
    const there = { ...emptyDraft, text: ' rác ', category: 'waste-overflow', commune: '02215', address: ' Tổ 5 ' };
    expect(reportBody(there, category, ['f1'])).toEqual({
      category: 'waste-overflow',
      description: 'rác',
      place: { commune: '02215', address: 'Tổ 5' },
      files: ['f1'],
      nameShown: 'hidden-from-public',
    });
    const point = { ...there, point: { lat: 21.8, long: 105.2 } };
    expect(reportBody(point, category, []).place).toEqual({ lat: 21.8, long: 105.2, address: 'Tổ 5' });
  });

  it('leaves out answers of another category and a name that nobody shall see', () => {
    const draft = {
      ...emptyDraft,
      text: 'rác',
      category: 'waste-overflow',
      commune: '02215',
      attributes: { kinds: ['plastic'], depth: '3', since: '' },
      name: 'Ma Thị Hạnh',
    };
    expect(reportBody(draft, category, [])).toMatchObject({ attributes: { kinds: ['plastic'] }, name: 'Ma Thị Hạnh' });
    expect(reportBody({ ...draft, nameShown: 'hidden-from-all' }, category, [])).not.toHaveProperty('name');
  });
});
