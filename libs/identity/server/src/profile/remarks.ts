import type { ProfileRemark, Sex } from '@tinhso/identity-contract';
import { parseCitizenId } from '@tinhso/kernel';
import type { Locale } from '@tinhso/platform';
import type { CitizenIdProvince } from './citizen-id-provinces.js';

type Kind = ProfileRemark['kind'];

const texts: Readonly<Record<Kind, (found: { code: string; name: string; year: number; sex: Sex }) => Record<Locale, string>>> = {
  'old-province': ({ code, name }) => ({
    vi: `Ba số đầu ${code} là của ${name} trước khi sáp nhập. Số này vẫn dùng được, không phải đổi.`,
    en: `The first three digits, ${code}, stand for ${name} before the mergers. The number stays valid, nothing has to be changed.`,
  }),
  'unknown-province': ({ code }) => ({
    vi: `Ba số đầu ${code} không phải của tỉnh nào. Người sinh ở nước ngoài có thể có mã này; nếu không, xem lại số.`,
    en: `The first three digits, ${code}, belong to no province. People born abroad may have them; otherwise check the number.`,
  }),
  'unknown-century': () => ({
    vi: 'Số thứ tư cho biết thế kỷ và giới tính, nhưng số này chưa được dùng. Xem lại số căn cước.',
    en: 'The fourth digit tells century and sex, and this one is not in use. Check the number.',
  }),
  'birth-year-differs': ({ year }) => ({
    vi: `Số căn cước cho biết năm sinh ${year}, khác với ngày sinh bạn ghi. Xem lại cả hai.`,
    en: `The number says that the year of birth is ${year}, unlike your date of birth. Check both.`,
  }),
  'sex-differs': ({ sex }) => ({
    vi: `Số căn cước cho biết giới tính ${sex === 'male' ? 'nam' : 'nữ'}, khác với giới tính bạn chọn. Xem lại cả hai.`,
    en: `The number says ${sex}, unlike what you chose. Check both.`,
  }),
};

/** What is worth a second look at a citizen ID, beside the other facts of the profile. Nothing is ever refused for it. */
export function remarksOf(
  { citizenId, birthDate, sex }: { citizenId?: string; birthDate?: string; sex?: Sex },
  provinces: ReadonlyMap<string, CitizenIdProvince>,
  locale: Locale,
): ProfileRemark[] {
  const parsed =
    citizenId === undefined ? undefined : parseCitizenId(citizenId, { provinceCodes: new Set(provinces.keys()), birthDate, sex });
  if (!parsed?.ok) return [];
  const { provinceCode: code, birthYear: year, sex: sexOfNumber, warnings } = parsed.value;
  const province = provinces.get(code);
  const kinds: Kind[] = [...(province && !province.today ? (['old-province'] as const) : []), ...warnings];
  const found = { code, name: province?.name ?? '', year, sex: sexOfNumber };
  return kinds.map((kind) => ({ attribute: 'citizenId', kind, text: texts[kind](found)[locale] }));
}
