import type { PublicPhoto } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Photos before and after, each saying which it is. */
export function TicketPhotos({ photos }: { photos: readonly PublicPhoto[] }) {
  const t = useT(messages);
  if (photos.length === 0) return null;
  return (
    <ul className="ticket-photos" aria-label={t('feedback.ticket.photos')}>
      {photos.map(({ id, path, purpose }, i) => {
        const what = t(`feedback.ticket.${purpose}`);
        return (
          <li key={id} className="photo">
            <img src={path} alt={t('feedback.ticket.photoOf', { n: i + 1, what })} loading="lazy" />
            <span className="photo__label" aria-hidden="true">
              {what}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
