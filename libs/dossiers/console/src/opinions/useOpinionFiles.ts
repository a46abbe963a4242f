import { useMutation } from '@tanstack/react-query';
import type { OpinionFile } from '@tinhso/dossiers-contract';
import { authorisedFetch, errorOf, toApiError, useLang, useSession } from '@tinhso/ui';
import { useState } from 'react';

/** Files sent for an answer that is being written. They are kept a day; the answer takes those that are still listed. */
export function useOpinionFiles(id: string) {
  const lang = useLang();
  const { session } = useSession<unknown>();
  const [files, setFiles] = useState<readonly OpinionFile[]>([]);
  const send = useMutation({
    mutationFn: async (file: File) => {
      const query = new URLSearchParams({ name: file.name });
      const address = new URL(`/api/v1/staff/consultations/${id}/files?${query.toString()}`, window.location.origin);
      const request = new Request(address, { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } });
      const response = await authorisedFetch(session, () => lang, request).catch((thrown: unknown) => {
        throw toApiError(thrown);
      });
      const answer: unknown = await response.json().catch(() => ({}));
      if (!response.ok) throw errorOf(response, answer);
      return answer as OpinionFile;
    },
    onSuccess: (sent) => setFiles((now) => [...now, sent]),
  });
  return { files, send, remove: (fileId: string) => setFiles((now) => now.filter((file) => file.id !== fileId)) };
}
