import { useQuery } from '@tanstack/react-query';
import { authorisedFetch, useLang, useSession, useT } from '@tinhso/ui';
import { phoneReporter } from '../phone/reporter.js';
import { ownTicketsKey } from '../queries.js';
import { messages } from '../view/messages.js';

/** Photos of a report that has no public page: its reporter sees them all the same. */
export function OwnPhotos({ ids }: { ids: readonly string[] }) {
  const t = useT(messages);
  if (ids.length === 0) return null;
  return (
    <ul className="ticket-photos" aria-label={t('feedback.ticket.photos')}>
      {ids.map((id, i) => (
        <li key={id} className="photo">
          <OwnPhoto id={id} alt={t('feedback.ticket.photoOf', { n: i + 1, what: t('feedback.ticket.report') })} />
        </li>
      ))}
    </ul>
  );
}

function OwnPhoto({ id, alt }: { id: string; alt: string }) {
  const lang = useLang();
  const { session } = useSession();
  const { data } = useQuery({
    queryKey: [...ownTicketsKey, 'photo', id],
    queryFn: async () => {
      const path = `/api/v1/citizen/files/${id}/content`;
      const token = phoneReporter.token();
      const response =
        token && !session.accessToken()
          ? await fetch(path, { headers: { authorization: `Bearer ${token}` } })
          : await authorisedFetch(session, () => lang, new Request(path));
      return response.ok ? URL.createObjectURL(await response.blob()) : '';
    },
    staleTime: Infinity,
  });
  return data ? <img src={data} alt={alt} /> : <span className="photo__state">{alt}</span>;
}
