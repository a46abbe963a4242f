import type { Profile } from '@tinhso/identity-contract';
import type { FormField, ItemField, Prefill, ProcedureDefinition } from '@tinhso/procedures-contract';

type Told = NonNullable<Profile['citizenId' | 'fullName' | 'birthDate' | 'sex' | 'address']>;

/** Attribute of the profile under a name of `profile.<attribute>`; undefined for what is not known. */
export function toldBy(profile: Profile | undefined, attribute: string): Told | undefined {
  if (!profile) return undefined;
  const { citizenId, fullName, birthDate, sex, address } = profile;
  return ({ citizenId, fullName, birthDate, sex, address } as Record<string, Told | undefined>)[attribute];
}

/** Where the first value of a field comes from: the fields that say who applies look into the profile first, without being told to. */
export function sourcesOf(field: FormField | ItemField, { applicant }: ProcedureDefinition): readonly Prefill[] {
  const own = field.prefill ?? [];
  const known = (['fullName', 'citizenId', 'address'] as const).find((each) => applicant[each] === field.key);
  return known && !own.some(({ from }) => from === `profile.${known}`) ? [{ from: `profile.${known}` }, ...own] : own;
}

/** What the profile says of a field whose answer is still the same as there; the answer is then shown with its source. */
export function profileSourceOf(
  field: FormField,
  definition: ProcedureDefinition,
  profile: Profile | undefined,
  value: unknown,
): Told | undefined {
  for (const { from } of sourcesOf(field, definition)) {
    if (!from.startsWith('profile.')) continue;
    const told = toldBy(profile, from.slice('profile.'.length));
    if (told && JSON.stringify(told.value) === JSON.stringify(value)) return told;
  }
  return undefined;
}
