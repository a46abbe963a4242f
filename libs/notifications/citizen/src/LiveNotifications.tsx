import { useQueryClient } from '@tanstack/react-query';
import { livePath } from '@tinhso/notifications-contract';
import { authorisedFetch, liveKey, useLang, useSession, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { keepLive } from './live-connection.js';
import { messages } from './messages.js';
import { unreadKey } from './queries.js';

/** Keeps the live connection of the person signed in and has new messages read out. Draws nothing that is seen. */
export function LiveNotifications() {
  const t = useT(messages);
  const lang = useLang();
  const queries = useQueryClient();
  const { status, session } = useSession();
  const [latest, setLatest] = useState('');
  useEffect(() => {
    if (status !== 'signed-in') return;
    const end = new AbortController();
    const headers = (lastEventId?: string): HeadersInit => ({
      accept: 'text/event-stream',
      ...(lastEventId && { 'last-event-id': lastEventId }),
    });
    void keepLive(
      {
        open: (lastEventId, signal) =>
          authorisedFetch(session, () => lang, new Request(livePath, { headers: headers(lastEventId), signal, cache: 'no-store' })),
        renew: () => session.refresh(),
        onUnread: (unread) => queries.setQueryData(unreadKey, unread),
        onNotification: (item) => {
          queries.setQueryData(unreadKey, item.unread);
          setLatest(item.title);
          void queries.invalidateQueries({ queryKey: liveKey });
        },
        onPoll: () => {
          void queries.invalidateQueries({ queryKey: unreadKey });
          void queries.invalidateQueries({ queryKey: liveKey });
        },
      },
      end.signal,
    );
    return () => end.abort();
  }, [status, session, queries, lang]);
  return (
    <p className="visually-hidden" role="status">
      {latest && t('notifications.live', { title: latest })}
    </p>
  );
}
