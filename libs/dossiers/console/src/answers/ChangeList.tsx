import type { StaffDossier } from '@tinhso/dossiers-contract';
import { formatMoment, useLang, useT } from '@tinhso/ui';
import { messages } from '../messages.js';

/** What was changed since it was filed, newest first: old beside new, and how much stayed as it was. */
export function ChangeList({ revisions, onOpen }: { revisions: StaffDossier['revisions']; onOpen: (paper: string) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const none = t('dossiers.changes.nothing');
  if (revisions.length === 0) return <p className="m note0 changes">{t('dossiers.changes.none')}</p>;
  return (
    <>
      {revisions.map((revision) => (
        <section className="changes" key={revision.id}>
          <h3 className="r">
            {t(`dossiers.changes.${revision.cause}`, { name: revision.by, at: formatMoment(revision.at, lang) })}
            {revision.fresh && <span className="chip warn">{t('dossiers.changes.fresh')}</span>}
          </h3>
          <table className="diff">
            <thead>
              <tr>
                <th scope="col" />
                <th scope="col">{t('dossiers.changes.before')}</th>
                <th scope="col">{t('dossiers.changes.after')}</th>
              </tr>
            </thead>
            <tbody>
              {revision.answers.map(({ pointer, label, before, after }) => (
                <tr key={pointer}>
                  <th scope="row">{label}</th>
                  <td className="m">
                    <del>{before ?? none}</del>
                  </td>
                  <td>
                    <ins>{after ?? none}</ins>
                  </td>
                </tr>
              ))}
              {revision.papers.map(({ key, title, before, after }) => (
                <tr key={key}>
                  <th scope="row">{title}</th>
                  <td className="m">
                    <del>{before.map((file) => file.name).join(', ') || none}</del>
                  </td>
                  <td>
                    <ins>{after.map((file) => file.name).join(', ') || none}</ins>{' '}
                    {after.length > 0 && (
                      <button type="button" className="btn" onClick={() => onOpen(key)}>
                        {t('dossiers.changes.open')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="m xs">{t('dossiers.changes.only', { answers: revision.unchanged.answers, papers: revision.unchanged.papers })}</p>
        </section>
      ))}
    </>
  );
}
