import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';

const FIRST = 4;

/** What happened, newest first. Documents that an entry brought open beside the answers. */
export function HistoryBox({ dossier, onOpen }: { dossier: StaffDossier; onOpen: (documentId: string) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const [all, setAll] = useState(false);
  const { timeline } = dossier;
  const shown = all ? timeline : timeline.slice(0, FIRST);
  const titles = new Map(dossier.documents.map((document) => [document.id, document.title]));
  return (
    <div className="box last">
      <div className="r between">
        <h2>{t('dossiers.history.title')}</h2>
        {timeline.length > FIRST && (
          <button type="button" className="link s" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('dossiers.history.fewer') : t('dossiers.history.all', { count: timeline.length })}
          </button>
        )}
      </div>
      <ol className="tl">
        {shown.map((entry, index) => (
          <li key={entry.id} className={index === 0 ? 'now' : undefined}>
            <div>
              {index === 0 ? <b>{entry.title}</b> : entry.title}
              {entry.detail && <div className="detail">{entry.detail}</div>}
              <div className="m num">
                {entry.by && `${entry.by}, `}
                {formatMoment(entry.at, lang, new Date())}
              </div>
              {entry.documentIds.map((id) => {
                const title = titles.get(id);
                return title ? (
                  <button key={id} type="button" className="link" onClick={() => onOpen(id)}>
                    {t('dossiers.history.document', { title })}
                  </button>
                ) : null;
              })}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
