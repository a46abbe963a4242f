import type { NotificationItem } from '@tinhso/notifications-contract';
import { formatTime, Icon, useT, type IconName } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

const icons: Record<string, IconName> = {
  'dossier.submitted': 'document',
  'dossier.accepted': 'check',
  'dossier.supplement_requested': 'hand',
  'dossier.refused': 'forbidden',
  'dossier.signed': 'shield',
  'dossier.returned': 'check',
};

/** One message; opening it marks it as read. Unread is said in words and weight, not by colour alone. */
export function NotificationRow({ item, onOpen }: { item: NotificationItem; onOpen: () => void }) {
  const t = useT(messages);
  const warn = item.kind === 'dossier.supplement_requested';
  const inside = (
    <>
      <span className={warn ? 'row__icon row__icon--warn' : 'row__icon'}>
        <Icon name={icons[item.kind] ?? 'bell'} />
      </span>
      <span className="row__body">
        <b className={item.readAt ? 'is-read' : undefined}>{item.title}</b>
        <span>{item.body}</span>
        <span className="meta">
          <time dateTime={item.createdAt}>{formatTime(item.createdAt)}</time>
          {!item.readAt && <span className="dot">{t('notifications.new')}</span>}
        </span>
      </span>
      {item.link && <Icon name="chevron" />}
    </>
  );
  return (
    <li>
      {item.link ? (
        <Link className="row" href={item.link} onClick={onOpen}>
          {inside}
        </Link>
      ) : (
        <button type="button" className="row" onClick={onOpen}>
          {inside}
        </button>
      )}
    </li>
  );
}
