import { readdirSync, readFileSync } from 'node:fs';
import { Value } from '@sinclair/typebox/value';
import { fitsSlot, kindsNamed, PaperKindFile, type PaperKind } from '@tinhso/wallet-contract';

const national = new URL('../../../../provinces/_national/', import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, national), 'utf8'));
const file = json('paper-kinds.json') as { kinds: PaperKind[] };

interface Worked {
  code: string;
  papers: { key: string; kind: string; title: { vi: string }; wallet?: { kinds: string[] } }[];
  result: { title: { vi: string }; validMonths?: number };
}
const worked = readdirSync(new URL('procedures/', national))
  .filter((name) => /^\d\.\d{6}\.json$/.test(name))
  .map((name) => json(`procedures/${name}`) as Worked);

describe('the kinds of papers of the country', () => {
  it('are in shape, each once', () => {
    expect([...Value.Errors(PaperKindFile, file)]).toEqual([]);
    const codes = file.kinds.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are all that procedures name', () => {
    const codes = new Set(file.kinds.map(({ code }) => code));
    const named = worked.flatMap(({ code, papers }) =>
      papers.flatMap(({ key, wallet }) => (wallet?.kinds ?? []).map((kind) => [code, key, kind] as const)),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(([, , kind]) => !codes.has(kind))).toEqual([]);
  });

  it.each([
    ['Giấy xác nhận tình trạng hôn nhân', 'marital-status'],
    ['Giấy khai sinh', 'birth-certificate'],
    ['Giấy chứng nhận kết hôn', 'marriage-certificate'],
    ['Thẻ căn cước', 'identity-card'],
    ['Hộ chiếu phổ thông', 'passport'],
    ['Giấy phép xây dựng được gia hạn', 'building-permit'],
    ['Thông báo kết quả đăng ký thường trú', 'residence'],
    ['Giấy chứng nhận đăng ký hộ kinh doanh', 'household-business'],
    ['Giấy phép sử dụng tạm thời lòng đường, vỉa hè', undefined],
  ])('tell %s as %s', (title, kind) => {
    expect(kindsNamed(title, file.kinds)[0]).toBe(kind);
  });

  it('fit what forms ask for, by what the procedure says or by the name', () => {
    const fits = (code: string, key: string, paper: { kind: string; name: string }): boolean => {
      const rule = worked.find((each) => each.code === code)?.papers.find((each) => each.key === key);
      if (!rule) throw new Error(`${code} has no ${key}`);
      return fitsSlot({ title: rule.title.vi, kinds: rule.wallet?.kinds }, paper, file.kinds);
    };
    const marital = { kind: 'marital-status', name: 'Giấy xác nhận tình trạng hôn nhân' };
    expect(fits('1.004873', 'earlierCertificate', marital)).toBe(true);
    expect(fits('1.004873', 'divorceOrDeath', marital)).toBe(false);
    expect(fits('1.004873', 'authorisation', marital)).toBe(false);
    expect(fits('1.001193', 'birthProof', { kind: 'birth-proof', name: 'Chứng sinh' })).toBe(true);
    expect(fits('1.012783', 'certificate', { kind: 'land-certificate', name: 'Sổ đỏ' })).toBe(true);
    expect(fits('1.013225', 'design', { kind: 'land-certificate', name: 'Sổ đỏ' })).toBe(false);
    expect(fits('1.013225', 'design', { kind: 'other', name: 'Bản vẽ thiết kế xây dựng' })).toBe(true);
    expect(fits('1.013225', 'design', { kind: 'other', name: 'Bản vẽ' })).toBe(false);
  });
});
