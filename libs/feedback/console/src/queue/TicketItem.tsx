import type { StaffTicketRow } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { Due, Glyph } from '@tinhso/ui/console';
import { memo, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { messages } from '../messages.js';

interface TicketItemProps {
  row: StaffTicketRow;
  href: string;
  /** It is open beside the list. */
  open: boolean;
  /** The keys act on it. */
  current: boolean;
  picked: boolean;
  /** With Shift: from the one touched last. */
  onPick: (id: string, range: boolean) => void;
}

/** A report of the list: code and photos, what it is about, its date, kind and place. */
export const TicketItem = memo(function TicketItem({ row, href, open, current, picked, onPick }: TicketItemProps) {
  const t = useT(messages);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open || current) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [open, current]);
  return (
    <div ref={ref} className={current ? 'ticket-row cur' : 'ticket-row'} data-picked={picked || undefined}>
      <label className="ticket-pick">
        <input
          type="checkbox"
          className="cb"
          aria-label={t('feedback.pick', { code: row.code })}
          checked={picked}
          onChange={(event) => onPick(row.id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      </label>
      <Link href={href} className="ticket-item" aria-current={open ? 'page' : undefined}>
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
    </div>
  );
});
