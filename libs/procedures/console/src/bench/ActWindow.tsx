import type { DraftView } from '@tinhso/procedures-contract';
import { plainDate, useT } from '@tinhso/ui';
import { DayInput, Failure, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import type { Bench } from '../draft/useWorkbench.js';
import { useDesignCommand } from '../queries.js';
import { messages } from './messages.js';

export type DraftAct = 'submit' | 'take_back' | 'publish' | 'send_back' | 'discard';

const words = {
  submit: { title: 'procedures.bench.submit', ask: 'procedures.bench.submitAsk' },
  take_back: { title: 'procedures.bench.takeBack', ask: undefined },
  publish: { title: 'procedures.bench.publish', ask: 'procedures.bench.publishAsk' },
  send_back: { title: 'procedures.bench.sendBack', ask: undefined },
  discard: { title: 'procedures.bench.discard', ask: 'procedures.bench.discardAsk' },
} as const;

const LEAST_REASON = 5;

/** Asks once more before the whole draft changes hands: with a note, a first day or a reason. What is not saved yet is saved first. */
export function ActWindow({ act, draft, bench, onClose }: { act: DraftAct; draft: DraftView; bench: Bench; onClose: () => void }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const [note, setNote] = useState('');
  const [validFrom, setValidFrom] = useState(() => plainDate(new Date()));
  const [asked, setAsked] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const command = useDesignCommand();
  const missing = act === 'send_back' && note.trim().length < LEAST_REASON;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (missing || command.isPending || (act === 'publish' && !validFrom)) return;
    await bench.save.flush();
    setUnsaved(bench.save.unsaved);
    if (bench.save.unsaved) return;
    const params = { path: { id: draft.id } };
    const revision = bench.save.savedRevision;
    const about = { revision, ...(note.trim() ? { note: note.trim() } : {}) };
    const base = '/api/v1/staff/procedures/drafts/{id}';
    command.mutate(
      (api) => {
        if (act === 'submit') return api.POST(`${base}/submit`, { params, body: about });
        if (act === 'take_back') return api.POST(`${base}/take-back`, { params, body: about });
        if (act === 'discard') return api.POST(`${base}/discard`, { params, body: about });
        if (act === 'publish') return api.POST(`${base}/publish`, { params, body: { ...about, validFrom } });
        return api.POST(`${base}/send-back`, { params, body: { revision, reason: note.trim() } });
      },
      { onSuccess: () => navigate(`/${draft.code}`) },
    );
  };
  const { title, ask } = words[act];
  return (
    <Window title={t(title)} about={`${draft.code} · ${draft.title}`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="mbody">
          {command.error && <Failure error={command.error} />}
          {unsaved && <p className="fault">{t('procedures.bench.notSaved')}</p>}
          {ask && <p>{t(ask)}</p>}
          {act === 'publish' && (
            <div className="field">
              <label htmlFor="valid-from">{t('procedures.bench.validFrom')}</label>
              <DayInput id="valid-from" value={validFrom} onChange={setValidFrom} />
            </div>
          )}
          {(act === 'submit' || act === 'send_back' || act === 'publish') && (
            <div className={asked && missing ? 'field bad' : 'field'}>
              <label htmlFor="act-note">{t(act === 'send_back' ? 'procedures.bench.reason' : 'procedures.bench.note')}</label>
              {asked && missing && (
                <span className="fault" id="act-fault">
                  {t('procedures.bench.reasonMissing')}
                </span>
              )}
              <textarea
                id="act-note"
                className="in"
                rows={3}
                maxLength={500}
                aria-describedby={asked && missing ? 'act-fault' : undefined}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </div>
          )}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button type="button" className="btn lg" onClick={onClose}>
            {t('procedures.bench.cancel')}
          </button>
          <button type="submit" className="btn p lg" aria-disabled={command.isPending || undefined}>
            {t(title)}
          </button>
        </div>
      </form>
    </Window>
  );
}
