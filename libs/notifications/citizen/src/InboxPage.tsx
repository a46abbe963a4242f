import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { MarkRead, NotificationItem, UnreadCount } from '@tinhso/notifications-contract';
import {
  Button,
  capitalise,
  Empty,
  formatDay,
  LinkButton,
  liveKey,
  Page,
  plainDate,
  ProblemNotice,
  Rows,
  Skeleton,
  unwrap,
  useApi,
  useLang,
  useT,
} from '@tinhso/ui';
import { messages } from './messages.js';
import { NotificationRow } from './NotificationRow.js';
import { inboxOptions, unreadKey } from './queries.js';

/** All messages to the person signed in, newest first, by day. */
export function InboxPage() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const inbox = useInfiniteQuery(inboxOptions(api));
  const markRead = useMutation({
    mutationFn: (body: MarkRead) => unwrap<UnreadCount>(api.POST('/api/v1/citizen/notifications/read', { body })),
    onSuccess: ({ unread }) => {
      queries.setQueryData(unreadKey, unread);
      return queries.invalidateQueries({ queryKey: [...liveKey, 'notifications'] });
    },
  });
  const items = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  const hasUnread = items.some((item) => !item.readAt);
  const today = plainDate(new Date());
  return (
    <Page title={t('notifications.title')} back="/">
      <div className="section__head">
        <h1>{t('notifications.title')}</h1>
        {hasUnread && newest && (
          <Button look="quiet" onClick={() => markRead.mutate({ upTo: newest.id })}>
            {t('notifications.markAll')}
          </Button>
        )}
      </div>
      {inbox.isPending && <Skeleton label={t('notifications.loading')} lines={6} />}
      {inbox.isError && <ProblemNotice error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.isSuccess && items.length === 0 && (
        <Empty
          icon="bell"
          title={t('notifications.empty.title')}
          action={
            <LinkButton look="secondary" href="/ho-so">
              {t('notifications.empty.act')}
            </LinkButton>
          }
        >
          {t('notifications.empty.detail')}
        </Empty>
      )}
      {byDay(items).map(([day, ofDay]) => (
        <section key={day}>
          <h2 className="day">{day === today ? t('notifications.today') : capitalise(formatDay(ofDay[0]?.createdAt ?? day, lang))}</h2>
          <Rows>
            {ofDay.map((item) => (
              <NotificationRow key={item.id} item={item} onOpen={() => !item.readAt && markRead.mutate({ ids: [item.id] })} />
            ))}
          </Rows>
        </section>
      ))}
      {inbox.hasNextPage && (
        <div className="section">
          <Button
            look="secondary"
            block
            busy={inbox.isFetchingNextPage && t('notifications.loading')}
            onClick={() => void inbox.fetchNextPage()}
          >
            {t('notifications.more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function byDay(items: readonly NotificationItem[]): [string, NotificationItem[]][] {
  const days = new Map<string, NotificationItem[]>();
  for (const item of items) {
    const day = plainDate(item.createdAt);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days];
}
