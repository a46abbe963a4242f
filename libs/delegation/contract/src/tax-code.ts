import { err, ok, type Result } from '@tinhso/kernel';

/**
 * A tax code as it is stored: 10 digits, `10-3` of a branch, or, for a household business since 1 July 2025, the 12 digits
 * of its owner's citizen ID. Only the form is checked; the register of taxpayers is not asked.
 */
export function parseTaxCode(kind: 'company' | 'household_business', text: string): Result<string, 'not-a-tax-code'> {
  const digits = text.normalize('NFKC').replace(/[\s.]/g, '');
  const company = /^(\d{10})(?:-?(\d{3}))?$/.exec(digits);
  if (company) return ok(company[2] ? `${company[1]}-${company[2]}` : (company[1] ?? ''));
  return kind === 'household_business' && /^\d{12}$/.test(digits) ? ok(digits) : err('not-a-tax-code');
}
