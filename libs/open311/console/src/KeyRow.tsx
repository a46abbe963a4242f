import type { Open311Key } from '@tinhso/open311-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import { useState } from 'react';
import { LimitWindow } from './LimitWindow.js';
import { messages } from './messages.js';
import { RevokeWindow } from './RevokeWindow.js';

/** One key: whose it is, how it is used, and what can be done with it. */
export function KeyRow({ entry }: { entry: Open311Key }) {
  const t = useT(messages);
  const lang = useLang();
  const [open, setOpen] = useState<'limit' | 'revoke'>();
  const { name, contact, hint, perMinute, requests, issuedBy, issuedAt, lastUsedAt, revokedAt, revokedBy = '' } = entry;
  const moment = (time: string) => formatMoment(time, lang, new Date());
  const close = () => setOpen(undefined);
  return (
    <li>
      <span className="audit-mark">
        <Glyph name={revokedAt ? 'warning' : 'globe'} size={24} />
      </span>
      <div className="grow">
        <h2>{name}</h2>
        <p>{t('open311.contact', { contact })}</p>
        <p className="num">{t('open311.facts', { hint, perMinute, requests })}</p>
        <p className="m s">{t('open311.issued', { name: issuedBy, time: moment(issuedAt) })}</p>
        <p className="m s">{lastUsedAt ? t('open311.used', { time: moment(lastUsedAt) }) : t('open311.unused')}</p>
        {revokedAt && <p className="m s">{t('open311.revoked', { name: revokedBy, time: moment(revokedAt) })}</p>}
      </div>
      {!revokedAt && (
        <div className="audit-acts">
          <button type="button" className="btn md" onClick={() => setOpen('limit')}>
            {t('open311.limit')}
          </button>
          <button type="button" className="btn md" onClick={() => setOpen('revoke')}>
            {t('open311.revoke')}
          </button>
        </div>
      )}
      {open === 'limit' && <LimitWindow entry={entry} onClose={close} />}
      {open === 'revoke' && <RevokeWindow entry={entry} onClose={close} />}
    </li>
  );
}
