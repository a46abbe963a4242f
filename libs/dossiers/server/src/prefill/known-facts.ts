import type { PrefillOffer, PrefillSource } from '@tinhso/dossiers-contract';
import { profileAttributes, type Profile, type ProfileAttribute } from '@tinhso/identity-contract';
import { prefillSourcesOf, profileAttributeOf, type FormField, type ProcedureDefinition } from '@tinhso/procedures-contract';

/** Attributes of the profile that a form would take, by the fields that take them. */
function attributesWanted(definition: ProcedureDefinition, fields: Iterable<FormField>): Map<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const field of fields)
    for (const source of prefillSourcesOf(field, definition)) {
      const attribute = profileAttributeOf(source);
      if (attribute) wanted.set(attribute, (wanted.get(attribute) ?? new Set()).add(field.key));
    }
  return wanted;
}

/** What the profile holds of what a form asks for. `covered` are the fields that need no other source. */
export function offersOfProfile(
  definition: ProcedureDefinition,
  fields: Iterable<FormField>,
  profile: Profile,
): { offers: PrefillOffer[]; covered: ReadonlySet<string> } {
  const wanted = attributesWanted(definition, fields);
  const covered = new Set<string>();
  const offers = profileAttributes.flatMap((attribute): PrefillOffer[] => {
    const told = profile[attribute];
    const takers = wanted.get(attribute);
    if (!told || !takers) return [];
    for (const key of takers) covered.add(key);
    return [{ key: `profile.${attribute}`, value: told.value, source: sourceOf(told) }];
  });
  return { offers, covered };
}

function sourceOf({ source, verifiedAt, verifiedBy }: NonNullable<Profile[ProfileAttribute]>): PrefillSource {
  return { kind: source, ...(verifiedAt ? { at: verifiedAt } : {}), ...(verifiedBy ? { by: verifiedBy } : {}) };
}
