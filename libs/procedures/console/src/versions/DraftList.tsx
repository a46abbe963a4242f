import { draftStateTexts, type DraftRow } from '@tinhso/procedures-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { OriginNote } from './OriginNote.js';

/** Drafts that are being made or reviewed. */
export function DraftList({ drafts }: { drafts: readonly DraftRow[] }) {
  const t = useT(messages);
  const lang = useLang();
  const open = drafts.filter((draft) => draft.state === 'draft' || draft.state === 'in_review');
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('procedures.versions.drafts')}</h2>
      {open.length === 0 && <p className="m none0">{t('procedures.versions.noDrafts')}</p>}
      <ul className="card entries">
        {open.map((draft) => (
          <li key={draft.id} className="entry thing">
            <span className={draft.state === 'draft' ? 'badge warn' : 'badge'}>{draftStateTexts[draft.state][lang]}</span>
            <Link href={`/ban-nhap/${draft.id}`} className="link grow b">
              {draft.title}
            </Link>
            <OriginNote draft={draft} />
            <span className="m s">
              {t('procedures.versions.editedBy', {
                name: draft.editor?.name ?? draft.author?.name ?? '–',
                time: formatMoment(draft.changedAt, lang),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
