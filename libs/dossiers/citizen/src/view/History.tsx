import type { CitizenDossier, DossierStatus } from '@tinhso/dossiers-contract';
import { formatDay, formatTime, Section, Timeline, useLang, useT, type Lang, type TimelineEntry } from '@tinhso/ui';
import { DocumentLink } from './DocumentLink.js';
import { messages } from './messages.js';

const nextOf = [
  'submitted',
  'accepted',
  'processing',
  'awaiting_supplement',
  'awaiting_signature',
  'signing',
  'completed',
] as const satisfies readonly DossierStatus[];

/** What happened, newest first, with the next step dashed on top and the documents that each step brought. */
export function History({ dossier }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const lang = useLang();
  const { timeline, documents, status, code } = dossier;
  const entries: TimelineEntry[] = timeline.map((entry, i) => ({
    key: entry.id,
    phase: i === 0 && status === 'awaiting_supplement' ? 'now' : 'done',
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
  const next = nextOf.find((each) => each === status);
  if (next) entries.unshift({ key: 'next', phase: 'next', title: t(`dossiers.timeline.next.${next}`) });
  return (
    <Section title={t('dossiers.timeline.title')} id="history">
      <Timeline entries={entries} />
    </Section>
  );
}

/** `10:05, thứ Tư 18/11`. */
export function momentText(at: string, lang: Lang): string {
  return `${formatTime(at)}, ${formatDay(at, lang, new Date())}`;
}
