import fc from 'fast-check';
import { compareDefinitions } from './compare.js';

const label = (vi: string) => ({ vi, en: vi });
const form = (fields: readonly unknown[]) => ({
  form: { sections: [{ key: 's', title: label('Người đi khai'), pages: [{ key: 'p', fields }] }] },
});
const name = { key: 'name', label: label('Họ tên'), required: true };
const born = { key: 'born', label: label('Ngày sinh'), required: true };

describe('what differs between two definitions', () => {
  it('is told by keys, so that an insertion is one difference', () => {
    const changes = compareDefinitions(form([name]), form([born, name]));
    expect(changes).toEqual([expect.objectContaining({ kind: 'added', path: '/form/sections/s/pages/p/fields/born', after: born })]);
    expect(changes[0]?.where.vi).toBe('Biểu mẫu › Phần › Người đi khai › Trang › p › Câu hỏi › Ngày sinh');
  });

  it('names the value that changed, before and after', () => {
    expect(compareDefinitions(form([name]), form([{ ...name, required: false }]))).toEqual([
      expect.objectContaining({ kind: 'changed', path: '/form/sections/s/pages/p/fields/name/required', before: true, after: false }),
    ]);
  });

  it('tells a move once, from which place to which', () => {
    const place = { key: 'place', label: label('Nơi sinh') };
    const [only, ...others] = compareDefinitions(form([name, born, place]), form([place, name, born]));
    expect(only).toMatchObject({ kind: 'moved', before: 3, after: 1 });
    expect(others).toEqual([]);
  });

  it('keeps a condition whole', () => {
    const when = (value: string) => ({ papers: [{ key: 'x', when: { '==': [{ var: 'answers.a' }, value] } }] });
    expect(compareDefinitions(when('1'), when('2'))).toEqual([
      expect.objectContaining({ kind: 'changed', path: '/papers/x/when', after: { '==': [{ var: 'answers.a' }, '2'] } }),
    ]);
  });

  it('is nothing exactly when they are the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [one, other] = [{ a }, { a: b }];
        expect(compareDefinitions(one, one)).toEqual([]);
        if (JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other))) expect(compareDefinitions(one, other)).not.toEqual([]);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
