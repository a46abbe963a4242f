import type { FormField } from '../../form-definition.js';
import { asksAboutApplicant } from '../../prefill-sources.js';
import { fault } from '../make-fault.js';
import type { CheckRule } from './rule.js';

/** What the profile keeps verified, and how a question that asks for it looks. */
const KNOWN: readonly { attribute: string; name: { vi: string; en: string }; asks: (field: FormField) => boolean }[] = [
  {
    attribute: 'fullName',
    name: { vi: 'họ và tên', en: 'full name' },
    asks: ({ widget, label }) => widget === 'text' && /họ và tên|họ, chữ đệm|full name/i.test(`${label.vi} ${label.en}`),
  },
  { attribute: 'citizenId', name: { vi: 'số căn cước', en: 'ID number' }, asks: ({ widget }) => widget === 'citizenId' },
  {
    attribute: 'birthDate',
    name: { vi: 'ngày sinh', en: 'date of birth' },
    asks: ({ widget, label }) => widget === 'date' && /sinh|birth/i.test(`${label.vi} ${label.en}`),
  },
  {
    attribute: 'sex',
    name: { vi: 'giới tính', en: 'sex' },
    asks: ({ options }) => options?.some(({ value }) => value === 'male') === true && options.some(({ value }) => value === 'female'),
  },
  {
    attribute: 'address',
    name: { vi: 'nơi thường trú', en: 'residence' },
    asks: ({ widget, label }) => widget === 'address' && /cư trú|thường trú|residence/i.test(`${label.vi} ${label.en}`),
  },
];

/** Nobody is made to say again what the platform holds verified (NĐ 118/2025: once only). */
export const nothingKnownIsAsked: CheckRule = ({ definition, fields }) => {
  const { applicant } = definition;
  const looked = new Map<string, string | undefined>([
    ['fullName', applicant.fullName],
    ['citizenId', applicant.citizenId],
    ['address', applicant.address],
  ]);
  return [...fields.values()].flatMap(({ field, path }) => {
    const known = KNOWN.find(({ asks }) => asks(field));
    if (!known || !asksAboutApplicant(field)) return [];
    const filled =
      looked.get(known.attribute) === field.key || (field.prefill ?? []).some(({ from }) => from === `profile.${known.attribute}`);
    if (filled) return [];
    const vi = `“${field.label.vi}” hỏi lại ${known.name.vi} mà nền tảng đã có. Điền sẵn từ hồ sơ cá nhân (profile.${known.attribute}).`;
    const en = `“${field.label.en}” asks for the ${known.name.en} that the platform holds. Fill it in from the profile (profile.${known.attribute}).`;
    return [fault('asked-again', `${path}/prefill`, vi, en)];
  });
};
