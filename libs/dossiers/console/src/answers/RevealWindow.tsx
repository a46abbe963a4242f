import { useMutation } from '@tanstack/react-query';
import type { RevealedAnswers } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';

interface RevealWindowProps {
  id: string;
  onClose: () => void;
  onRevealed: (values: RevealedAnswers['values']) => void;
}

const usual = ['dossiers.reveal.purpose1', 'dossiers.reveal.purpose2', 'dossiers.reveal.purpose3'] as const;

/** Asks for what a hidden number is needed; the look and its reason are recorded. */
export function RevealWindow({ id, onClose, onRevealed }: RevealWindowProps) {
  const t = useT(messages);
  const api = useApi();
  const [chosen, setChosen] = useState<string>(usual[0]);
  const [other, setOther] = useState('');
  const [fault, setFault] = useState(false);
  const reveal = useMutation({
    mutationFn: (purpose: string) =>
      unwrap<RevealedAnswers>(api.POST('/api/v1/staff/dossiers/{id}/reveal', { params: { path: { id } }, body: { purpose } })),
    onSuccess: ({ values }) => {
      onRevealed(values);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const known = usual.find((key) => key === chosen);
    const purpose = known ? t(known) : other.trim();
    setFault(purpose.length < 3);
    if (purpose.length >= 3 && !reveal.isPending) reveal.mutate(purpose);
  };
  return (
    <Window title={t('dossiers.reveal.title')} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          {reveal.isError && <Failure error={reveal.error} />}
          <p>{t('dossiers.reveal.detail')}</p>
          <fieldset className="plain">
            <legend className="b">{t('dossiers.reveal.purpose')}</legend>
            {[...usual, 'dossiers.reveal.other' as const].map((key) => (
              <label key={key} className="r choice">
                <input type="radio" className="rb" name="purpose" checked={chosen === key} onChange={() => setChosen(key)} />
                {t(key)}
              </label>
            ))}
          </fieldset>
          {chosen === 'dossiers.reveal.other' && (
            <div className="field">
              <input
                className="in"
                aria-label={t('dossiers.reveal.other')}
                aria-invalid={fault}
                aria-describedby="reveal-fault"
                maxLength={200}
                value={other}
                onChange={(event) => setOther(event.target.value)}
              />
              {fault && (
                <span className="fault" id="reveal-fault">
                  {t('dossiers.reveal.otherMissing')}
                </span>
              )}
            </div>
          )}
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button className="btn p lg" data-autofocus aria-disabled={reveal.isPending}>
            {t('dossiers.reveal.submit')}
          </button>
        </div>
      </form>
    </Window>
  );
}
