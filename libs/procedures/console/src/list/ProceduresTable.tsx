import { draftStateTexts, versionStateTexts, type DesignedRow, type DraftRow } from '@tinhso/procedures-contract';
import { formatPlainDate, useLang, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** One row a procedure: its name, the version that counts today, what is being worked on. */
export function ProceduresTable({ rows }: { rows: readonly DesignedRow[] }) {
  const t = useT(messages);
  return (
    <table className="grid staff procedures">
      <caption className="sr">{t('procedures.list')}</caption>
      <thead>
        <tr>
          <th>{t('procedures.list.col.name')}</th>
          <th>{t('procedures.list.col.version')}</th>
          <th>{t('procedures.list.col.drafts')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.code} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { row: DesignedRow }) {
  const t = useT(messages);
  const lang = useLang();
  const { code, title, field, inForce, latest, versions, drafts } = row;
  return (
    <tr>
      <td>
        <div>
          <Link href={`/${code}`} className="link b">
            {title[lang] || title.vi}
          </Link>
        </div>
        <div className="num">{[code, field].filter(Boolean).join(' · ')}</div>
      </td>
      <td>
        <div>
          {inForce !== undefined
            ? t('procedures.list.inForce', { version: inForce })
            : latest
              ? versionStateTexts[latest.state][lang]
              : t('procedures.list.unpublished')}
        </div>
        <div>{versions > 0 && latest && t('procedures.list.versions', { count: versions, date: formatPlainDate(latest.validFrom) })}</div>
      </td>
      <td>
        {drafts.length === 0 && <div className="m">{t('procedures.list.noDrafts')}</div>}
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} />
        ))}
      </td>
    </tr>
  );
}

function Draft({ draft }: { draft: DraftRow }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <div className="r">
      <Link href={`/ban-nhap/${draft.id}`} className="link" aria-label={t('procedures.list.openDraft', { title: draft.title })}>
        {draftStateTexts[draft.state][lang]}
      </Link>
      <span className="m s">{draft.editor?.name ?? draft.author?.name}</span>
    </div>
  );
}
