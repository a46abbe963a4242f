import { describe, expect, it } from '@jest/globals';
import { remarksOf } from './remarks.js';

const provinces = new Map([
  ['002', { name: 'Hà Giang', today: false }],
  ['008', { name: 'Tuyên Quang', today: true }],
]);
const kinds = (citizenId: string, rest: { birthDate?: string; sex?: 'male' | 'female' } = {}) =>
  remarksOf({ citizenId, ...rest }, provinces, 'vi').map((remark) => remark.kind);

describe('remarks on a citizen ID', () => {
  it('says nothing of a number that agrees with everything', () => {
    expect(kinds('008190004521', { birthDate: '1990-03-08', sex: 'female' })).toEqual([]);
  });

  it('tells a merged province by name, and that nothing has to be done', () => {
    const [remark] = remarksOf({ citizenId: '002190004521' }, provinces, 'vi');
    expect(remark).toMatchObject({ kind: 'old-province' });
    expect(remark?.text).toContain('002 là của Hà Giang trước khi sáp nhập');
    expect(remark?.text).toContain('vẫn dùng được');
  });

  it('names what does not agree', () => {
    expect(kinds('101190004521')).toEqual(['unknown-province']);
    expect(kinds('008990004521')).toEqual(['unknown-century']);
    expect(kinds('008190004521', { birthDate: '1991-03-08', sex: 'male' })).toEqual(['birth-year-differs', 'sex-differs']);
    expect(remarksOf({ citizenId: '008190004521', birthDate: '1991-03-08' }, provinces, 'en')[0]?.text).toContain('1990');
  });

  it('has nothing to say without a number', () => {
    expect(remarksOf({ birthDate: '1990-03-08' }, provinces, 'vi')).toEqual([]);
  });
});
