import { useQuery } from '@tanstack/react-query';
import type { StaffTicket, TicketFileView } from '@tinhso/feedback-contract';
import { authorisedFetch, errorOf, useLang, useSession, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { messages } from './messages.js';

/** Photos of a report and of what was done. To look at one is recorded, so each is fetched once. */
export function Photos({ ticket: { id, files } }: { ticket: StaffTicket }) {
  const photos = files.filter(({ mediaType }) => mediaType.startsWith('image/'));
  if (photos.length === 0) return null;
  return (
    <div className="ticket-photos">
      {photos.map((file) => (
        <Photo key={file.id} ticketId={id} file={file} />
      ))}
    </div>
  );
}

function Photo({ ticketId, file }: { ticketId: string; file: TicketFileView }) {
  const t = useT(messages);
  const lang = useLang();
  const { session } = useSession<unknown>();
  const { data: blob } = useQuery({
    queryKey: ['staff', 'feedback-photo', ticketId, file.id],
    queryFn: async ({ signal }) => {
      const request = new Request(new URL(`/api/v1/staff/feedback/tickets/${ticketId}/files/${file.id}`, window.location.origin), {
        signal,
      });
      const response = await authorisedFetch(session, () => lang, request);
      if (!response.ok) throw errorOf(response, await response.json().catch(() => ({})));
      return response.blob();
    },
    staleTime: Infinity,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return undefined;
    const address = URL.createObjectURL(blob);
    setUrl(address);
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return (
    <figure>
      {url ? <img src={url} alt={file.name} /> : <i className="sk" />}
      <figcaption>{t(`feedback.photo.${file.purpose}`)}</figcaption>
    </figure>
  );
}
