import type { ProcedureDefinition } from './definition.js';
import type { FormField, ItemField, Prefill } from './form-definition.js';

/** Where the first value of a field comes from: the fields that say who applies look into the profile first, without being told to. */
export function prefillSourcesOf(field: FormField | ItemField, { applicant }: Pick<ProcedureDefinition, 'applicant'>): readonly Prefill[] {
  const own = field.prefill ?? [];
  const known = (['fullName', 'citizenId', 'address'] as const).find((each) => applicant[each] === field.key);
  return known && !own.some(({ from }) => from === `profile.${known}`) ? [{ from: `profile.${known}` }, ...own] : own;
}

/** Attribute of the profile that a source names; the name of the account is that of the profile. */
export function profileAttributeOf({ from }: Prefill): string | undefined {
  if (from === 'account.fullName') return 'fullName';
  return from.startsWith('profile.') ? from.slice('profile.'.length) : undefined;
}

/** Asked of the applicant about the applicant. */
export const asksAboutApplicant = ({ key, label }: Pick<FormField, 'key' | 'label'>): boolean =>
  /^applicant[A-Z]/.test(key) || /(của bạn|of yours)$/i.test(label.vi) || /^your /i.test(label.en);
