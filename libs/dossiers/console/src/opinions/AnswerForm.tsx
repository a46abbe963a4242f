import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AskedConsultation, Opinion } from '@tinhso/dossiers-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, FormField, useKeptState } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { AnswerFiles } from './AnswerFiles.js';
import { messages } from './messages.js';
import { useOpinionFiles } from './useOpinionFiles.js';

const OPINIONS: readonly Opinion[] = ['agree', 'agree_if', 'disagree'];

/** The answer to a question of another office; what was typed stays in the tab until it is sent. */
export function AnswerForm({ id }: { id: string }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [words, setWords, forget] = useKeptState<{ opinion: Opinion | ''; text: string }>(`opinion.${id}`, { opinion: '', text: '' });
  const [tried, setTried] = useState(false);
  const text = words.text.trim();
  const { opinion } = words;
  const sent = useOpinionFiles(id);
  const give = useMutation({
    mutationFn: () =>
      unwrap<AskedConsultation>(
        api.POST('/api/v1/staff/consultations/{id}/opinion', {
          params: { path: { id } },
          body: { opinion: opinion || 'agree', text, files: sent.files.map((file) => file.id) },
        }),
      ),
    onSuccess: () => forget(),
    onSettled: () => queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('consultation') }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (opinion && text.length >= 5 && !give.isPending && !sent.send.isPending) give.mutate();
  };
  return (
    <form className="box" onSubmit={send} noValidate>
      {Boolean(give.error) && <Failure error={give.error} />}
      <FormField label={t('opinions.opinion')} fault={tried && !opinion ? t('opinions.opinionFault') : undefined}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            value={opinion}
            onChange={(event) => setWords({ ...words, opinion: event.target.value as Opinion | '' })}
          >
            <option value="" />
            {OPINIONS.map((each) => (
              <option key={each} value={each}>
                {t(`opinions.${each}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={t('opinions.text')} fault={tried && text.length < 5 ? t('opinions.textFault') : undefined}>
        {(bind) => (
          <textarea
            {...bind}
            className="in"
            rows={5}
            maxLength={4000}
            value={words.text}
            onChange={(event) => setWords({ ...words, text: event.target.value })}
          />
        )}
      </FormField>
      <AnswerFiles open={sent} />
      <div className="r">
        <button className="btn p lg" aria-disabled={give.isPending || sent.send.isPending}>
          {t('opinions.send')}
        </button>
        <span className="m s">{t('opinions.once')}</span>
      </div>
    </form>
  );
}
