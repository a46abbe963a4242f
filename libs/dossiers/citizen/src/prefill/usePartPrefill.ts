import { useMutation, useQuery } from '@tanstack/react-query';
import { prefillPurpose, type PrefillOffer } from '@tinhso/dossiers-contract';
import { profileAttributes, type Profile } from '@tinhso/identity-contract';
import type { ConsentList } from '@tinhso/privacy-contract';
import { unwrap, useApi } from '@tinhso/ui';
import { useState } from 'react';
import { consentsOptions } from '../queries.js';
import type { PrefillAsking } from './asking.js';
import { knownOf, nothingKnown } from './known.js';

/**
 * What may be filled in in the part of a co-signer, from the own profile, as far as its pages have a place for it. The answer counts while
 * the page is open.
 */
export function usePartPrefill(profile: Profile | undefined, taken: (offer: PrefillOffer) => boolean): PrefillAsking {
  const api = useApi();
  const [accepted, setAccepted] = useState<readonly string[]>();
  const consents = useQuery({ ...consentsOptions(api), enabled: profile !== undefined });
  const agreement = consents.data?.items.find(({ purpose }) => purpose === prefillPurpose);
  const offers = profile ? offersOf(profile).filter(taken) : [];
  const mutation = useMutation({
    mutationFn: (_accepted: readonly string[]) =>
      unwrap<ConsentList['items'][number]>(
        api.PUT('/api/v1/citizen/privacy/consents/{purpose}', {
          params: { path: { purpose: prefillPurpose } },
          body: { given: true, textSha256: agreement?.textSha256 ?? '' },
        }),
      ),
    onSuccess: (_state, chosen) => setAccepted(chosen),
    onError: () => consents.refetch(),
  });
  return {
    loading: consents.isLoading,
    offers,
    known: accepted ? knownOf(offers, accepted) : nothingKnown,
    open: agreement !== undefined && accepted === undefined && offers.length > 0,
    agreement,
    choose: (chosen) => (chosen.length === 0 ? setAccepted([]) : mutation.mutate(chosen)),
    stop: () => setAccepted([]),
    busy: mutation.isPending,
    error: mutation.error ?? undefined,
  };
}

/** Everything that the profile says, as offers. */
function offersOf(profile: Profile): PrefillOffer[] {
  return profileAttributes.flatMap((attribute) => {
    const told = profile[attribute];
    if (!told) return [];
    const { value, source, verifiedAt, verifiedBy } = told;
    return [
      {
        key: `profile.${attribute}`,
        value,
        source: { kind: source, ...(verifiedAt && { at: verifiedAt }), ...(verifiedBy && { by: verifiedBy }) },
      },
    ];
  });
}
