import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnTicket } from '@tinhso/feedback-contract';
import { Button, Buttons, Card, formatDay, Notice, ProblemNotice, TextAreaField, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { reporterHeaders } from '../phone/reporter.js';
import { ownTicketsKey } from '../queries.js';
import { messages } from './messages.js';

const LEAST_REASON = 10;

/** The reporter's own verdict: done, or reopened with the reason. */
export function RateBox({ ticket: { code, actions, reopenUntil } }: { ticket: OwnTicket }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [unhappy, setUnhappy] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const path = { params: { path: { code } } };
  const again = () => queries.invalidateQueries({ queryKey: ownTicketsKey });
  const fine = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/citizen/feedback/tickets/{code}/rating', { ...path, body: { satisfied: true }, headers: reporterHeaders() }),
      ),
    onSuccess: again,
  });
  const reopen = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/citizen/feedback/tickets/{code}/reopen', {
          ...path,
          body: { reason: reason.trim() },
          headers: reporterHeaders(),
        }),
      ),
    onSuccess: again,
  });
  if (fine.isSuccess || reopen.isSuccess)
    return (
      <Notice tone="ok" live>
        {t(fine.isSuccess ? 'feedback.own.thanks' : 'feedback.own.reopened')}
      </Notice>
    );
  const send = () => {
    const short = reason.trim().length < LEAST_REASON;
    setMissing(short);
    if (!short) reopen.mutate();
  };
  const failed = fine.error ?? reopen.error;
  return (
    <Card>
      <h2>{t('feedback.own.rateTitle')}</h2>
      <Buttons>
        {actions.includes('accept') && (
          <Button look="secondary" onClick={() => fine.mutate()} busy={fine.isPending && t('feedback.own.sending')}>
            {t('feedback.own.fine')}
          </Button>
        )}
        {actions.includes('reopen') && (
          <Button look="secondary" aria-expanded={unhappy} onClick={() => setUnhappy(!unhappy)}>
            {t('feedback.own.notFine')}
          </Button>
        )}
      </Buttons>
      <p className="small quiet">
        {t('feedback.own.rateHint')} {reopenUntil && t('feedback.own.rateUntil', { day: formatDay(reopenUntil, lang, new Date()) })}
      </p>
      {unhappy && (
        <>
          <TextAreaField
            id="own-reason"
            label={t('feedback.own.why')}
            error={missing ? t('feedback.own.whyFault') : undefined}
            value={reason}
            onChange={setReason}
            area={{ maxLength: 1000 }}
          />
          <Button block onClick={send} busy={reopen.isPending && t('feedback.own.sending')}>
            {t('feedback.own.reopen')}
          </Button>
        </>
      )}
      {failed && <ProblemNotice error={failed} />}
    </Card>
  );
}
