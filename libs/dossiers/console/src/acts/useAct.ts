import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DossierState } from '@tinhso/dossiers-contract';
import { ApiError, unwrap, useApi } from '@tinhso/ui';
import { acts, type Act } from './acts.js';

/** Body of an act beyond the version. */
export type ActBody = Readonly<Record<string, unknown>>;

/**
 * Sends an act on a dossier as it was seen at `version`. Whatever the answer, the dossier, the lists and the counts are read again:
 * after a refusal too, since the reason is mostly that somebody was quicker.
 */
export function useAct(id: string, onDone: (act: Act, state: DossierState) => void) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ act, version, body }: { act: Act; version: number; body: ActBody }) =>
      unwrap<DossierState>(api.POST(acts[act].path, { params: { path: { id } }, body: { version, ...body } as never })),
    onSuccess: (state, { act }) => onDone(act, state),
    onSettled: (_state, error) => {
      if (error instanceof ApiError && error.isTemporary) return undefined;
      return queries.invalidateQueries({ queryKey: ['staff'], predicate: ({ queryKey }) => queryKey[1] !== 'content' });
    },
  });
}
