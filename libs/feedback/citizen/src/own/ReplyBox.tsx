import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OwnTicket } from '@tinhso/feedback-contract';
import { Button, Buttons, ProblemNotice, TextAreaField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { reporterHeaders } from '../phone/reporter.js';
import { ownTicketsKey } from '../queries.js';
import { messages } from './messages.js';

/** What the office asks, and the answer to it. The clock stands still until it comes. */
export function ReplyBox({ ticket: { code, question } }: { ticket: OwnTicket }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const reply = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/v1/citizen/feedback/tickets/{code}/replies', {
          params: { path: { code } },
          body: { text: text.trim() },
          headers: reporterHeaders(),
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ownTicketsKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() !== '') reply.mutate();
  };
  return (
    <section className="ask" aria-labelledby="own-question">
      <div className="ask__head">
        <h2 id="own-question">{t('feedback.own.question')}</h2>
      </div>
      <form className="ask__body" onSubmit={submit} noValidate>
        {question && <p className="ticket-text">{question}</p>}
        <TextAreaField
          id="own-reply"
          label={t('feedback.own.reply')}
          error={missing ? t('feedback.own.replyFault') : undefined}
          value={text}
          onChange={setText}
          area={{ maxLength: 2000 }}
        />
        {reply.isError && <ProblemNotice error={reply.error} />}
        <Buttons stack>
          <Button block type="submit" busy={reply.isPending && t('feedback.own.sending')}>
            {t('feedback.own.replyAct')}
          </Button>
        </Buttons>
      </form>
    </section>
  );
}
