import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DraftPrefill } from '@tinhso/dossiers-contract';
import { unwrap, useApi } from '@tinhso/ui';
import { useState } from 'react';
import { prefillOptions } from '../queries.js';
import type { PrefillAsking } from './asking.js';
import { knownOf, nothingKnown } from './known.js';

/**
 * What may be filled in in a draft. Without an answer of the server, and where somebody fills in for another adult (`asks` is false),
 * questions begin empty.
 */
export function useDraftPrefill(draftId: string, asks: boolean): PrefillAsking {
  const api = useApi();
  const queries = useQueryClient();
  const options = prefillOptions(api, draftId);
  const { data, isLoading } = useQuery({ ...options, enabled: asks });
  // A no needs no network: the person goes on at once, and it is noted when it can be.
  const [declined, setDeclined] = useState(false);
  const { offers = [], agreement, choice } = data ?? {};
  const mutation = useMutation({
    mutationFn: (accepted: readonly string[]) =>
      unwrap<DraftPrefill>(
        api.PUT('/api/v1/citizen/drafts/{id}/prefill', {
          params: { path: { id: draftId } },
          body: { accepted: [...accepted], textSha256: agreement?.textSha256 ?? '' },
        }),
      ),
    onSuccess: (now) => queries.setQueryData(options.queryKey, now),
    // Offers or words have changed meanwhile: they are shown anew.
    onError: () => queries.invalidateQueries({ queryKey: options.queryKey }),
  });
  const unseen = unseenOf(data);
  return {
    loading: isLoading,
    offers: unseen,
    known: choice ? knownOf(offers, choice.accepted) : nothingKnown,
    open: !declined && unseen.length > 0,
    agreement,
    choose: (accepted) => {
      setDeclined(accepted.length === 0);
      mutation.mutate([...(choice?.accepted ?? []), ...accepted]);
    },
    stop: () => {
      setDeclined(true);
      mutation.mutate([]);
    },
    busy: mutation.isPending,
    error: mutation.error ?? undefined,
  };
}

/** What nobody has said yes or no to: everything at first; later what has become known since, unless nothing was wanted. */
function unseenOf(prefill: DraftPrefill | undefined): DraftPrefill['offers'] {
  const { offers = [], choice } = prefill ?? {};
  if (!choice) return offers;
  return choice.accepted.length === 0 ? [] : offers.filter(({ key }) => !choice.offered.includes(key));
}
