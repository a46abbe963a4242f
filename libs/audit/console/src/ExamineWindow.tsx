import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccessFlag } from '@tinhso/audit-contract';
import { toApiError, unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { useRef, useState, type FormEvent } from 'react';
import { messages } from './messages.js';

const SHORTEST = 10;

/** Asks what was found out about a sign, and closes it. */
export function ExamineWindow({ flag, onClose }: { flag: AccessFlag; onClose: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [short, setShort] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const examine = useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/staff/audit/flags/{id}/examination', { params: { path: { id: flag.id } }, body: { note: note.trim() } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff', 'audit'], predicate: ({ queryKey }) => queryKey[2] !== 'entries' }),
    onSuccess: onClose,
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const tooShort = note.trim().length < SHORTEST;
    setShort(tooShort);
    if (tooShort) field.current?.focus();
    else if (!examine.isPending) examine.mutate();
  };
  return (
    <Window title={t('audit.examine.title')} about={`${flag.actor.name} · ${flag.ruleName}`} onClose={onClose}>
      <form className="sheet" onSubmit={save} noValidate>
        <div className="mbody">
          <p>{flag.reason}</p>
          {examine.isError && <Failure error={toApiError(examine.error)} />}
          <div className={short ? 'field bad' : 'field'}>
            <label htmlFor="examine-note">{t('audit.examine.note')}</label>
            <span className="hint" id="examine-hint">
              {t('audit.examine.hint')}
            </span>
            {short && (
              <span className="fault" id="examine-fault" role="alert">
                {t('audit.examine.short')}
              </span>
            )}
            <textarea
              ref={field}
              id="examine-note"
              className="in"
              rows={4}
              maxLength={500}
              value={note}
              aria-invalid={short}
              aria-describedby={short ? 'examine-hint examine-fault' : 'examine-hint'}
              data-autofocus
              onChange={(event) => setNote(event.target.value)}
            />
          </div>
        </div>
        <div className="mfoot">
          <button type="submit" className="btn p lg" aria-busy={examine.isPending}>
            {t(examine.isPending ? 'audit.examine.saving' : 'audit.examine.save')}
          </button>
          <button type="button" className="btn lg" onClick={onClose}>
            {t('audit.examine.cancel')}
          </button>
        </div>
      </form>
    </Window>
  );
}
