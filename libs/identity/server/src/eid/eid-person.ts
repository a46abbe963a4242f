import type { EidLevel, Sex } from '@tinhso/identity-contract';
import { parseCitizenId, parsePhone, tidyText } from '@tinhso/kernel';

/** What the eID vouches for. */
export interface EidPerson {
  readonly subject: string;
  readonly level: EidLevel;
  readonly citizenId: string;
  readonly fullName: string;
  /** ISO date. */
  readonly birthDate: string;
  readonly sex?: Sex;
  readonly phone?: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? tidyText(value) : '');

/** `MA THỊ HẠNH` → `Ma Thị Hạnh`; a name that has small letters already is left as it is. */
export function nameFromCapitals(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return name
    .toLocaleLowerCase('vi')
    .replace(/(^|[\s'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'));
}

/** Whether the calendar has the day: 30 February rolls over to another one. */
function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
}

/** `08/03/1990` or `1990-03-08` → ISO; undefined for what is no day of the calendar. */
export function isoDate(text: string): string | undefined {
  const turned = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  const iso = turned ? `${turned[3]}-${turned[2]}-${turned[1]}` : text;
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso);
  return valid ? iso : undefined;
}

/**
 * Reads the claims of the national portal and VNeID (LoaiTaiKhoan, SoDinhDanh, HoVaTen, NgayThangNamSinh, GioiTinh, SoDienThoai,
 * loAs). undefined when one that an account needs is missing or not readable, and for accounts of businesses (LoaiTaiKhoan 2).
 */
export function personOfClaims(claims: Readonly<Record<string, unknown>>): EidPerson | undefined {
  const subject = textOf(claims.sub);
  const citizenId = parseCitizenId(textOf(claims.SoDinhDanh));
  const fullName = nameFromCapitals(textOf(claims.HoVaTen));
  const birthDate = isoDate(textOf(claims.NgayThangNamSinh));
  const level = Number(claims.loAs);
  const isCitizen = String(claims.LoaiTaiKhoan) === '1';
  if (!isCitizen || !subject || !citizenId.ok || fullName.length < 2 || !birthDate || (level !== 1 && level !== 2)) return undefined;
  const phone = parsePhone(textOf(claims.SoDienThoai));
  const sex = { nam: 'male', nữ: 'female' }[textOf(claims.GioiTinh).toLocaleLowerCase('vi')] as Sex | undefined;
  return {
    subject,
    level,
    citizenId: citizenId.value.value,
    fullName: fullName.slice(0, 100),
    birthDate,
    ...(sex ? { sex } : {}),
    ...(phone.ok ? { phone: phone.value } : {}),
  };
}
