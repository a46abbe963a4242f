import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CoSigning } from '@tinhso/dossiers-contract';
import type { Answers, AttachedPaper } from '@tinhso/procedures-contract';
import { liveKey, unwrap, useApi } from '@tinhso/ui';
import { useState } from 'react';
import { coSigningOptions } from '../queries.js';

type Body = { version: number; answers: Record<string, unknown>; papers: AttachedPaper[] };

/** The own part of a co-signer: kept on the server after each page, signed or declined at the end. */
export function usePart(first: CoSigning) {
  const api = useApi();
  const queries = useQueryClient();
  const [now, setNow] = useState(first);
  const params = { path: { id: first.id } };
  const take = (next: CoSigning) => {
    setNow(next);
    queries.setQueryData(coSigningOptions(api, first.id).queryKey, next);
  };
  const done = (next: CoSigning) => {
    take(next);
    void queries.invalidateQueries({ queryKey: liveKey });
  };
  const bodyOf = (answers: Answers, papers: readonly AttachedPaper[]): Body => ({
    version: now.version,
    answers: { ...answers },
    papers: [...papers],
  });
  const save = useMutation({
    mutationFn: ({ answers, papers }: { answers: Answers; papers: readonly AttachedPaper[] }) =>
      unwrap<CoSigning>(api.PUT('/api/v1/citizen/co-signings/{id}', { params, body: bodyOf(answers, papers) })),
    onSuccess: take,
  });
  const sign = useMutation({
    mutationFn: ({ answers, papers }: { answers: Answers; papers: readonly AttachedPaper[] }) =>
      unwrap<CoSigning>(
        api.POST('/api/v1/citizen/co-signings/{id}/signature', { params, body: { ...bodyOf(answers, papers), declared: true } }),
      ),
    onSuccess: done,
  });
  const decline = useMutation({
    mutationFn: (reason: string) =>
      unwrap<CoSigning>(api.POST('/api/v1/citizen/co-signings/{id}/refusal', { params, body: { version: now.version, reason } })),
    onSuccess: done,
  });
  return { now, save, sign, decline };
}
export type Part = ReturnType<typeof usePart>;
