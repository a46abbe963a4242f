import type { Eligibility, FormField } from '@tinhso/procedures-contract';

/** The questions of the check as conditions see them: one that the form asks too is that field, the others are fields of their own. */
export function askedFields(check: Eligibility | undefined, fields: readonly FormField[]): FormField[] {
  return (check?.questions ?? []).map(({ key, title, widget = 'yesno', options }) => {
    const inForm = fields.find((field) => field.key === key);
    return inForm ?? { key, label: title, widget, required: true, ...(options ? { options } : {}) };
  });
}
