import { useMutation } from '@tanstack/react-query';
import { parseTicketCode, type TrackedTicket } from '@tinhso/feedback-contract';
import { Button, Buttons, Page, ProblemNotice, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { TicketHistory } from '../view/TicketHistory.js';
import { TicketTag } from '../view/TicketTag.js';
import { messages } from './messages.js';

/** `/phan-anh/tra-cuu`: where a report stands, by its code and the last digits of the phone. */
export function TrackPage() {
  const t = useT(messages);
  const api = useApi();
  const [code, setCode] = useState('');
  const [digits, setDigits] = useState('');
  const [pressed, setPressed] = useState(false);
  const track = useMutation({
    mutationFn: (body: { code: string; phoneLast4: string }) =>
      unwrap<TrackedTicket>(api.POST('/api/v1/public/feedback/tracking', { body })),
  });
  const whole = parseTicketCode(code);
  const fits = /^\d{4}$/.test(digits);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (whole && fits) track.mutate({ code: whole, phoneLast4: digits });
  };
  return (
    <Page kind="ask" title={t('feedback.track.title')} back="/phan-anh">
      <h1>{t('feedback.track.title')}</h1>
      <form className="report" onSubmit={submit} noValidate>
        <TextField
          id="track-code"
          label={t('feedback.track.code')}
          hint={t('feedback.track.codeHint')}
          error={pressed && !whole ? t('feedback.track.codeFault') : undefined}
          value={code}
          onChange={setCode}
          input={{ autoComplete: 'off', autoCapitalize: 'characters', maxLength: 30 }}
        />
        <TextField
          id="track-digits"
          label={t('feedback.track.digits')}
          error={pressed && !fits ? t('feedback.track.digitsFault') : undefined}
          value={digits}
          onChange={setDigits}
          input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 4 }}
        />
        {track.isError && <ProblemNotice error={track.error} />}
        <Buttons stack>
          <Button block type="submit" busy={track.isPending && t('feedback.track.busy')}>
            {t('feedback.track.act')}
          </Button>
        </Buttons>
      </form>
      {track.data && (
        <section className="section" aria-labelledby="tracked">
          <p className="ticket-code num">{track.data.code}</p>
          <h2 id="tracked">{track.data.categoryName}</h2>
          <p>
            <TicketTag ticket={track.data} />
          </p>
          {track.data.unitName && <p>{track.data.unitName}</p>}
          <TicketHistory timeline={track.data.timeline} />
        </section>
      )}
    </Page>
  );
}
