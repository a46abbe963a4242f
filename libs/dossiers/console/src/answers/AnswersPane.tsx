import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { useState } from 'react';
import type { Marks } from '../marks.js';
import { messages } from '../messages.js';
import { AnswerSection } from './AnswerSection.js';
import { ChangeList } from './ChangeList.js';
import { RequestList } from './RequestList.js';
import { RevealWindow } from './RevealWindow.js';
import { sourceMessages } from './source-messages.js';

interface AnswersPaneProps {
  dossier: StaffDossier;
  marks: Marks;
  /** Pointer of the answer that the keys act on. */
  cursor?: string;
  onCursor: (pointer: string) => void;
  onOpenPaper: (key: string) => void;
}

/** What the citizen answered, to be gone through one by one; beside it what was changed and asked for afterwards. A resubmission opens as its changes. */
export function AnswersPane({ dossier, marks, cursor, onCursor, onOpenPaper }: AnswersPaneProps) {
  const t = useT(messages);
  const tSource = useT(sourceMessages);
  const [tab, setTab] = useState<'answers' | 'changes' | 'requests'>(dossier.revisions.some(({ fresh }) => fresh) ? 'changes' : 'answers');
  const [revealing, setRevealing] = useState(false);
  // Held for this dossier only, in memory only.
  const [revealed, setRevealed] = useState<Readonly<Record<string, string>>>({});
  const rows = dossier.pages.flatMap((page) => page.rows);
  const checked = rows.filter((row) => marks.of(row.pointer) === 'ok').length;
  const tabs = [
    { key: 'answers', label: t('dossiers.answers.tab'), count: `${checked}/${rows.length}` },
    { key: 'changes', label: t('dossiers.answers.changesTab'), count: String(dossier.revisions.length) },
    { key: 'requests', label: t('dossiers.answers.requestsTab'), count: String(dossier.requests.length) },
  ] as const;
  return (
    <section className="col answers" aria-label={t('dossiers.answers.label')}>
      <div className="tabs" role="tablist">
        {tabs.map(({ key, label, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`tab-${key}`}
            aria-controls={`panel-${key}`}
            aria-selected={tab === key}
            onClick={() => setTab(key)}
          >
            {label} <span className="m num">{count}</span>
          </button>
        ))}
      </div>
      <div className="rows" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'changes' ? (
          <ChangeList revisions={dossier.revisions} onOpen={onOpenPaper} />
        ) : tab === 'requests' ? (
          <RequestList requests={dossier.requests} />
        ) : (
          <>
            {dossier.pages.map((page) => (
              <AnswerSection
                key={page.key}
                page={page}
                marks={marks}
                revealed={revealed}
                cursor={cursor}
                onCursor={onCursor}
                onReveal={() => setRevealing(true)}
              />
            ))}
            <p className="m xs note0">
              {rows.some(({ source }) => source) && <span className="source-key">{tSource('dossiers.source.typed')} </span>}
              <span className="noprint">{t('dossiers.answers.kept')}</span>
            </p>
          </>
        )}
      </div>
      {revealing && <RevealWindow id={dossier.id} onClose={() => setRevealing(false)} onRevealed={setRevealed} />}
    </section>
  );
}
