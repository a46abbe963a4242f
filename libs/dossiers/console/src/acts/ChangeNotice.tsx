import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Glyph } from '@tinhso/ui/console';
import type { DossierChanges } from '../changes.js';
import { messages } from './messages.js';

/** Somebody was quicker: who did what, and what reads differently now. */
export function ChangeNotice({ changes, gone, onSeen }: { changes: DossierChanges; gone?: string; onSeen: () => void }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <div className="alert warn0" role="alert">
      <span className="warn">
        <Glyph name="warning" size={24} />
      </span>
      <div className="grow">
        <b>{t('dossiers.changed.title')}</b>
        <ul>
          {changes.status && <li>{t('dossiers.changed.status', changes.status)}</li>}
          {changes.entries.map((entry) => {
            const at = formatMoment(entry.at, lang, new Date());
            const { title, by } = entry;
            return (
              <li key={entry.id}>
                {by ? t('dossiers.changed.entry', { title, by, at }) : t('dossiers.changed.entryPlain', { title, at })}
                {entry.detail && <div className="m">{entry.detail}</div>}
              </li>
            );
          })}
          {changes.answers.map(({ pointer, label, before, after }) => (
            <li key={pointer}>{t('dossiers.changed.answer', { label, before, after })}</li>
          ))}
          {changes.papers.map((title) => (
            <li key={title}>{t('dossiers.changed.paper', { title })}</li>
          ))}
        </ul>
        {gone ? <p>{t('dossiers.changed.gone', { why: gone })}</p> : <p>{t('dossiers.changed.detail')}</p>}
      </div>
      {!gone && (
        <button type="button" className="btn md" onClick={onSeen}>
          {t('dossiers.changed.go')}
        </button>
      )}
    </div>
  );
}
