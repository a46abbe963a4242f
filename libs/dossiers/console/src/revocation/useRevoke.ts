import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import type { RevokeDocument } from '@tinhso/signing-contract';
import { unwrap, useApi } from '@tinhso/ui';

/** What the leader decided: words, and the facts of a new one where there is to be one. */
export interface Decision {
  readonly words: RevokeDocument;
  readonly facts?: Record<string, string>;
}

/** Takes a result back, alone or together with the issue of a new one. The session asks for a fresh proof by itself. */
export function useRevoke(dossier: StaffDossier, documentId: string, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ words, facts }: Decision): Promise<unknown> => {
      if (!facts) return unwrap(api.POST('/api/v1/staff/documents/{id}/revocation', { params: { path: { id: documentId } }, body: words }));
      const body = { ...words, version: dossier.version, documentId, facts };
      return unwrap(api.POST('/api/v1/staff/dossiers/{id}/reissue', { params: { path: { id: dossier.id } }, body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['staff'] });
      onDone();
    },
  });
}
