import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Popover } from '@mantine/core';
import type { NotificationPage, UnreadCount } from '@tinhso/notifications-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { messages } from '../messages.js';

const key = ['staff', 'notices'] as const;
/** Nobody waits for a notice to the second. */
const REFRESH_MS = 60_000;

/** What the work wants to tell: how many are new, and the list of them. Opening the list reads them. */
export function Bell() {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap<NotificationPage>(api.GET('/api/v1/staff/notices', { params: { query: { limit: 20 } }, signal })),
    refetchInterval: REFRESH_MS,
  });
  const read = useMutation({
    mutationFn: (upTo: string) => unwrap<UnreadCount>(api.POST('/api/v1/staff/notices/read', { body: { upTo } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  });
  const unread = data?.unread ?? 0;
  const toggle = (next: boolean) => {
    setOpen(next);
    const newest = data?.items[0];
    if (!next && unread > 0 && newest) read.mutate(newest.id);
  };
  return (
    <Popover opened={open} onChange={toggle} position="bottom-end" width={360} trapFocus classNames={{ dropdown: 'menu notices' }}>
      <Popover.Target>
        <button
          type="button"
          className="iconbtn bell"
          aria-expanded={open}
          aria-label={t('console.notices', { count: unread })}
          onClick={() => toggle(!open)}
        >
          <Glyph name="bell" size={24} />
          {unread > 0 && <span className="badge num">{unread > 99 ? '99+' : unread}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('console.notices.title')}>
        <h2>{t('console.notices.title')}</h2>
        {Boolean(error) && <Failure error={error} />}
        {data?.items.length === 0 && <p className="m">{t('console.notices.none')}</p>}
        <ul>
          {data?.items.map((item) => (
            <li key={item.id} className={item.readAt ? undefined : 'new'}>
              <Link href={item.link ?? '/'} onClick={() => toggle(false)}>
                <b>{item.title}</b>
                <span>{item.body}</span>
                <span className="m s num">{formatMoment(item.createdAt, lang, new Date())}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
