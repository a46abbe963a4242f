import { useInfiniteQuery } from '@tanstack/react-query';
import { Rows, Section, useApi, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { dossiersOptions } from '../queries.js';
import { askedOf } from './HomeTasks.js';
import { DossierRow } from './DossierRow.js';

const recentShown = 3;

/** On the home page: the latest dossiers that wait for the office, not for the citizen. */
export function RecentDossiers() {
  const t = useT(messages);
  const dossiers = useInfiniteQuery(dossiersOptions(useApi())).data?.pages.flatMap((page) => page.items) ?? [];
  const recent = dossiers.filter((dossier) => askedOf(dossier) === 0).slice(0, recentShown);
  if (recent.length === 0) return null;
  return (
    <Section title={t('dossiers.home.recent')} id="recent">
      <Rows>
        {recent.map((dossier) => (
          <DossierRow key={dossier.id} dossier={dossier} />
        ))}
      </Rows>
    </Section>
  );
}
