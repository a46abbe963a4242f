import type { StaffTicketRow } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { Due, Glyph } from '@tinhso/ui/console';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** A report of the list: code and photos, what it is about, its date, kind and place. */
export function TicketItem({ row, href, current }: { row: StaffTicketRow; href: string; current: boolean }) {
  const t = useT(messages);
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <Link ref={ref} href={href} className="ticket-item" aria-current={current ? 'page' : undefined}>
      <span className="r between s">
        <span className="m num">{row.code}</span>
        {row.photos > 0 && (
          <span className="m" title={t('feedback.photos', { count: row.photos })}>
            <Glyph name="picture" size={16} /> {row.photos}
          </span>
        )}
      </span>
      <b>{row.title}</b>
      {row.due.level === 'none' ? <span className="m s">{row.statusText}</span> : <Due due={row.due} />}
      <span className="m s">{[row.category.name, row.place].filter(Boolean).join(' · ')}</span>
      <span className="r">
        {row.level === 'urgent' && <span className="badge warn">{t('feedback.level.urgent')}</span>}
        {row.visibility === 'pending' && <span className="badge mute">{t('feedback.visibility.pending')}</span>}
        {row.meToo > 0 && <span className="badge mute">{t('feedback.meToo', { count: row.meToo })}</span>}
      </span>
    </Link>
  );
}
