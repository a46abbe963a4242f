import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { formatDay, formatTime, Section, Timeline, useLang, useT, type Lang, type TimelineEntry } from '@tinhso/ui';
import { comingEntries } from './Coming.js';
import { DocumentLink } from './DocumentLink.js';
import { messages } from './messages.js';

/** What happened, newest first, with what is still to come dashed on top and the documents that each step brought. */
export function History({ dossier }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const lang = useLang();
  const { timeline, documents, process, code } = dossier;
  const entries: TimelineEntry[] = timeline.map((entry) => ({
    key: entry.id,
    phase: 'done',
    title: entry.title,
    time: { iso: entry.at, text: momentText(entry.at, lang) },
    children: (
      <>
        {entry.by && <p>{entry.by}</p>}
        {entry.detail && <p>{entry.detail}</p>}
        {documents
          .filter((document) => entry.documentIds.includes(document.id))
          .map((document) => (
            <DocumentLink key={document.id} document={document} code={code} />
          ))}
      </>
    ),
  }));
  return (
    <Section title={t('dossiers.timeline.title')} id="history">
      <Timeline entries={[...comingEntries(process.coming), ...entries]} />
    </Section>
  );
}

/** `10:05, thứ Tư 18/11`. */
export function momentText(at: string, lang: Lang): string {
  return `${formatTime(at)}, ${formatDay(at, lang, new Date())}`;
}
