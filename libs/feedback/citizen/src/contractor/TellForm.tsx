import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Buttons, Card, Notice, ProblemNotice, TextAreaField, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { jobKey, tellOfJob } from './job.js';
import { messages } from './messages.js';
import { WorkPhoto } from './WorkPhoto.js';

const SHORTEST = 5;

/** A note, a photo, and that it is done. The office reads them and answers the reporter itself. */
export function TellForm({ token, done }: { token: string; done: boolean }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [short, setShort] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: jobKey(token) });
  const telling = useMutation({
    mutationFn: (isDone: boolean) => tellOfJob(api, token, { text: text.trim(), done: isDone }),
    onSuccess: () => setText(''),
    onSettled: again,
  });
  const send = (isDone: boolean) => {
    const missing = text.trim().length < SHORTEST;
    setShort(missing);
    if (!missing) telling.mutate(isDone);
  };
  return (
    <Card className="ticket">
      <h2>{t('feedback.job.report')}</h2>
      <WorkPhoto token={token} onSent={again} />
      <TextAreaField
        id="job-note"
        label={t('feedback.job.note')}
        hint={t('feedback.job.noteHint')}
        error={short ? t('feedback.job.noteShort', { count: SHORTEST }) : undefined}
        value={text}
        onChange={setText}
        area={{ maxLength: 2000 }}
      />
      <Buttons stack>
        {!done && (
          <Button block onClick={() => send(true)} busy={telling.isPending && telling.variables && t('feedback.job.sending')}>
            {t('feedback.job.done')}
          </Button>
        )}
        <Button
          block
          look="secondary"
          onClick={() => send(false)}
          busy={telling.isPending && !telling.variables && t('feedback.job.sending')}
        >
          {t('feedback.job.send')}
        </Button>
      </Buttons>
      {telling.isSuccess && (
        <Notice tone="ok" live>
          {t('feedback.job.sent')}
        </Notice>
      )}
      {telling.isError && <ProblemNotice error={telling.error} />}
    </Card>
  );
}
