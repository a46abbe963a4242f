import type { Diversion } from '@tinhso/feedback-contract';
import { Icon, Notice, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** The words are about something else: whom to call first of all, or which procedure it is. Nothing is kept from being sent. */
export function Divert({ kind, text, hotlines = [], procedures = [] }: Diversion) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <Notice tone={kind === 'emergency' ? 'error' : 'warn'}>
      {hotlines.map(({ number, name }) => (
        <p key={number}>
          <a className="btn btn--danger" href={`tel:${number.replace(/\D/g, '')}`}>
            <Icon name="phone" />
            {t('feedback.divert.call', { number, name: name[lang] })}
          </a>
        </p>
      ))}
      <p>
        <strong>{text}</strong>
      </p>
      {procedures.map(({ code, name }) => (
        <p key={code}>
          <Link className="link" href={`/thu-tuc/${code}`}>
            {t('feedback.divert.procedure', { name })}
          </Link>
        </p>
      ))}
      <p className="small">{t('feedback.divert.still')}</p>
    </Notice>
  );
}
