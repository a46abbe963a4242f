import { err, ok, type Result } from './result.js';

/** What a citizen ID seems to contradict. A warning never refuses: births abroad and old province codes are lawful. */
export type CitizenIdWarning = 'unknown-province' | 'unknown-century' | 'birth-year-differs' | 'sex-differs';

/** Facts to compare an ID with, each optional. */
export interface CitizenIdContext {
  /** Codes of the 63 provinces before the mergers of 2025, which stay valid. */
  readonly provinceCodes?: ReadonlySet<string>;
  /** ISO date `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly sex?: 'male' | 'female';
}

/** The parts of a personal identification number (12 digits, TT 07/2016/TT-BCA annex 1). There is no check digit. */
export interface CitizenId {
  readonly value: string;
  /** Where the birth was registered, not where the person lives. */
  readonly provinceCode: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
  readonly warnings: readonly CitizenIdWarning[];
}

/** Reads a citizen ID, with or without spaces between figures. The only refusal is for what has not exactly 12 digits. */
export function parseCitizenId(text: string, context: CitizenIdContext = {}): Result<CitizenId, 'not-twelve-digits'> {
  const value = text.normalize('NFKC').replace(/[\s.]/g, '');
  if (!/^\d{12}$/.test(value)) return err('not-twelve-digits');
  const provinceCode = value.slice(0, 3);
  const centuryAndSex = Number(value[3]);
  const sex = centuryAndSex % 2 === 0 ? 'male' : 'female';
  const birthYear = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(value.slice(4, 6));
  const warnings: CitizenIdWarning[] = [];
  if (context.provinceCodes && !context.provinceCodes.has(provinceCode)) warnings.push('unknown-province');
  if (centuryAndSex > 5) warnings.push('unknown-century');
  if (context.birthDate && Number(context.birthDate.slice(0, 4)) !== birthYear) warnings.push('birth-year-differs');
  if (context.sex && context.sex !== sex) warnings.push('sex-differs');
  return ok({ value, provinceCode, sex, birthYear, warnings });
}

/** `008 090 001 234` with no-break spaces, for reading. */
export function formatCitizenId(value: string): string {
  return value.replace(/(\d{3})(?=\d)/g, '$1\u00a0');
}

/** `•••• •••• 1234`: the last four only. */
export function maskCitizenId(value: string): string {
  return `••••\u00a0••••\u00a0${value.slice(-4)}`;
}
