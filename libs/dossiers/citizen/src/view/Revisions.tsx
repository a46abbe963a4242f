import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { Details, Section, SummaryList, useLang, useT } from '@tinhso/ui';
import { momentText } from './History.js';
import { messages } from './messages.js';

/** What was changed since it was filed: old and new, folded. */
export function Revisions({ dossier: { revisions } }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const lang = useLang();
  if (revisions.length === 0) return null;
  const none = t('dossiers.revisions.none');
  const files = (list: readonly unknown[]): string => (list.length === 0 ? none : t('dossiers.revisions.files', { count: list.length }));
  const both = (before: string, after: string) => (
    <>
      <span className="quiet">{t('dossiers.revisions.before', { text: before })}</span>
      <br />
      {t('dossiers.revisions.after', { text: after })}
    </>
  );
  return (
    <Section title={t('dossiers.revisions.title')} id="revisions">
      <div className="card card--folded">
        {revisions.map((revision) => (
          <Details key={revision.id} summary={t(`dossiers.revisions.${revision.cause}`, { when: momentText(revision.at, lang) })}>
            <SummaryList
              title={t('dossiers.revisions.what')}
              items={[
                ...revision.answers.map(({ label, before, after }) => ({ label, value: both(before ?? none, after ?? none) })),
                ...revision.papers.map(({ title, before, after }) => ({ label: title, value: both(files(before), files(after)) })),
              ]}
            />
          </Details>
        ))}
      </div>
    </Section>
  );
}
