import { useQuery } from '@tanstack/react-query';
import { formatDate, formatMoment, useApi, useLang, useT } from '@tinhso/ui';
import { LoadFailed, Waiting } from '@tinhso/ui/console';
import { useState } from 'react';
import { messages } from '../messages.js';
import { linksOptions } from '../queries.js';
import { EndLink } from './EndLink.js';
import { linkState, type Link } from './link-state.js';

/** The links that were given out: to whom, whether they were opened, until when; each can be taken back. */
export function ContractorLinks({ ticketId }: { ticketId: string }) {
  const t = useT(messages);
  const lang = useLang();
  const links = useQuery(linksOptions(useApi(), ticketId));
  const [ending, setEnding] = useState<Link>();
  if (links.isPending) return <Waiting rows={2} />;
  if (links.isError) return <LoadFailed error={links.error} onRetry={() => void links.refetch()} />;
  if (links.data.items.length === 0) return null;
  const now = new Date();
  return (
    <>
      <ul className="ticket-links" aria-label={t('feedback.links')}>
        {links.data.items.map((link) => {
          const state = linkState(link, now);
          return (
            <li key={link.id}>
              <div className="r between">
                <b>{link.name}</b>
                <span className={state === 'open' ? 'badge ok' : 'badge mute'}>{t(`feedback.link.${state}`)}</span>
              </div>
              <p className="s">{link.task}</p>
              <p className="m s num">
                {[
                  t('feedback.link.until', { day: formatDate(link.expiresAt) }),
                  link.seenAt ? t('feedback.link.seen', { at: formatMoment(link.seenAt, lang) }) : t('feedback.link.unseen'),
                ].join(' · ')}
              </p>
              {state === 'open' && (
                <button
                  type="button"
                  className="btn sm"
                  aria-label={t('feedback.link.endNamed', { name: link.name })}
                  onClick={() => setEnding(link)}
                >
                  {t('feedback.link.end')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {ending && <EndLink ticketId={ticketId} link={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}
