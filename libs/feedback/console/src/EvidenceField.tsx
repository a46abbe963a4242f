import type { EvidenceFile } from '@tinhso/feedback-contract';
import { authorisedFetch, errorOf, toApiError, useLang, useSession, useT } from '@tinhso/ui';
import { Failure, FormField } from '@tinhso/ui/console';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { messages } from './messages.js';

/** Photos of what was done; each is sent at once and kept for the answer. */
export function EvidenceField({ ticketId, onFiles }: { ticketId: string; onFiles: (ids: readonly string[]) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const { session } = useSession<unknown>();
  const [files, setFiles] = useState<readonly EvidenceFile[]>([]);
  const sending = useMutation({
    mutationFn: async (file: File) => {
      const path = `/api/v1/staff/feedback/tickets/${ticketId}/evidence?name=${encodeURIComponent(file.name)}`;
      const headers = { 'content-type': 'application/octet-stream' };
      const request = new Request(new URL(path, window.location.origin), { method: 'POST', body: file, headers });
      const response = await authorisedFetch(session, () => lang, request).catch((thrown: unknown) => {
        throw toApiError(thrown);
      });
      if (!response.ok) throw errorOf(response, await response.json().catch(() => ({})));
      return (await response.json()) as EvidenceFile;
    },
    onSuccess: (file) => {
      const all = [...files, file];
      setFiles(all);
      onFiles(all.map(({ id }) => id));
    },
  });
  return (
    <FormField label={t('feedback.photosAfter')}>
      {(bind) => (
        <>
          <input
            {...bind}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/heic"
            disabled={sending.isPending || files.length >= 10}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) sending.mutate(file);
              event.target.value = '';
            }}
          />
          <ul className="ticket-files" aria-live="polite">
            {files.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          {sending.isError && <Failure error={sending.error} />}
        </>
      )}
    </FormField>
  );
}
