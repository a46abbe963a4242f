import { draftStateTexts, type CheckReport, type DraftView } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { useEffect } from 'react';
import { Link } from 'wouter';
import { SaveMark } from '../draft/SaveMark.js';
import type { Bench } from '../draft/useWorkbench.js';
import { OriginNote } from '../versions/OriginNote.js';
import { messages } from './messages.js';
import { BenchActs } from './BenchActs.js';

interface BenchHeadProps {
  draft: DraftView;
  bench: Bench;
  report: CheckReport;
}

/** What is on the bench, whether it is saved, and what can be done with the whole of it. */
export function BenchHead({ draft, bench, report }: BenchHeadProps) {
  const t = useT(messages);
  const lang = useLang();
  const { definition, undo, redo, state, editable } = bench;
  const title = definition.shortTitle[lang] || definition.title[lang] || definition.code;
  useEffect(() => {
    document.title = `${title} · Tỉnh Số`;
  }, [title]);
  return (
    <header className="casehead bench-head">
      <Link href={`/${draft.code}`} className="iconbtn" aria-label={t('procedures.bench.back')}>
        <Glyph name="left" size={24} />
      </Link>
      <div className="what">
        <h1>{title}</h1>
        <div className="m r num facts0">
          <span>
            {definition.code} · {definition.field}
          </span>
          <span className={draft.state === 'draft' ? 'badge warn' : 'badge'}>{draftStateTexts[draft.state][lang]}</span>
          <OriginNote draft={draft} />
          {draft.newerVersion !== undefined && <span className="warn">{t('procedures.bench.newer', { version: draft.newerVersion })}</span>}
        </div>
      </div>
      <span className="grow" />
      {editable && (
        <>
          <SaveMark state={state} />
          <button type="button" className="btn md" aria-disabled={!undo || undefined} onClick={undo}>
            <Glyph name="undo" />
            {t('procedures.bench.undo')}
          </button>
          <button
            type="button"
            className="btn md"
            aria-disabled={!redo || undefined}
            aria-label={t('procedures.bench.redo')}
            onClick={redo}
          >
            <Glyph name="rotate" />
          </button>
        </>
      )}
      <BenchActs draft={draft} bench={bench} report={report} />
      {state.kind === 'refused' && (
        <div className="bench-fault">
          <Failure error={state.error} />
        </div>
      )}
    </header>
  );
}
