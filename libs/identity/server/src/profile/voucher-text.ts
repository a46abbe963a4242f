import type { Locale } from '@tinhso/platform';

const names: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  vneid: { vi: 'VNeID', en: 'VNeID' },
  'vneid-trial': { vi: 'VNeID (thử nghiệm)', en: 'VNeID (trial)' },
};

/** `vneid:2` → "VNeID, mức 2"; the name of an office is kept as it is. */
export function voucherText(by: string, locale: Locale): string {
  const [kind = '', level] = by.split(':');
  const name = names[kind]?.[locale];
  if (!name) return by;
  return level ? `${name}, ${locale === 'vi' ? 'mức' : 'level'} ${level}` : name;
}
