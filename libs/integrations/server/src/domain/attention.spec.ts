import { Problem } from '@tinhso/platform';
import { faultsOf, pauseAfter } from './attention.js';

const table = { 'answers-refused': { status: 422, vi: 'Còn chỗ phải sửa', en: 'Refused' } };

describe('an exchanged dossier that cannot be filed', () => {
  it('shows every fault with its place', () => {
    const errors = [
      { pointer: '/answers/status', message: 'Chọn tình trạng hôn nhân' },
      { pointer: '/papers/x', message: 'Gửi ảnh' },
    ];
    expect(faultsOf(Problem.from(table, 'answers-refused', { errors }))).toEqual(errors);
  });

  it('shows the refusal itself when it has no place', () => {
    expect(faultsOf(Problem.from(table, 'answers-refused'))).toEqual([{ pointer: '', message: 'Còn chỗ phải sửa (answers-refused)' }]);
  });

  it('is tried again after longer and longer, at least hourly', () => {
    expect([0, 1, 2, 7, 50].map(pauseAfter)).toEqual([30_000, 60_000, 120_000, 3_600_000, 3_600_000]);
  });
});
