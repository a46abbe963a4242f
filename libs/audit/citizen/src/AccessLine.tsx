import type { AccessLogEntry } from '@tinhso/audit-contract';
import { formatTime, Tag, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import type { Line } from './by-day.js';
import { messages } from './messages.js';

/** One look: who, from where, which fields, why. */
export function AccessLine({ entry, times }: Line) {
  const t = useT(messages);
  const { kind, fields, what } = entry;
  const refused = kind === 'refused';
  return (
    <li>
      <div className="log__top">
        <h3>
          {useWho(entry)}
          {times > 1 && ` · ${t('accessLog.times', { count: times })}`}
        </h3>
        <time dateTime={entry.at}>{formatTime(entry.at)}</time>
      </div>
      <Where entry={entry} />
      {refused ? (
        <p>{t('accessLog.refused.detail')}</p>
      ) : (
        <>
          {(kind !== 'read' || fields.length === 0) && (
            <p>
              <b>{t('accessLog.did')}</b> {what}
            </p>
          )}
          {fields.length > 0 && (
            <p>
              <b>{t('accessLog.saw')}</b> {fields.join(', ')}
            </p>
          )}
          <Why entry={entry} />
        </>
      )}
      {refused && (
        <Tag tone="error" icon="forbidden">
          {t('accessLog.refused.tag')}
        </Tag>
      )}
    </li>
  );
}

function useWho({ who, kind, by }: AccessLogEntry): string {
  const t = useT(messages);
  if (kind === 'refused') return t('accessLog.refused.who');
  return who === 'system' ? t('accessLog.system') : (by?.name ?? '');
}

function Where({ entry: { who, kind, by, under } }: { entry: AccessLogEntry }) {
  const t = useT(messages);
  if (kind === 'refused') return null;
  const place =
    who === 'system'
      ? t('accessLog.system.detail')
      : under
        ? t(`accessLog.under.${under}`)
        : [by?.position, by?.office].filter(Boolean).join(', ');
  return place ? <p className="quiet">{place}</p> : null;
}

/** What was typed as the reason, and the case that it was for. */
function Why({ entry: { purpose, case: found } }: { entry: AccessLogEntry }) {
  const t = useT(messages);
  if (!purpose && !found) return null;
  return (
    <p>
      <b>{t('accessLog.why')}</b> {purpose}
      {purpose && found && ' · '}
      {found && (found.path ? <Link href={found.path}>{found.title}</Link> : found.title)}
    </p>
  );
}
