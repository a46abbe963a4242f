import { useMutation } from '@tanstack/react-query';
import type { PublicTextPreview, StaffTicket } from '@tinhso/feedback-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useTicketAct } from './queries.js';

/** News for everybody, or a note that stays in the house; the two cannot be confused. What everybody reads is shown before it is sent. */
export function Composer({ ticket: { id } }: { ticket: StaffTicket }) {
  const t = useT(messages);
  const api = useApi();
  const [kind, setKind] = useState<'public' | 'note'>('note');
  const [text, setText] = useState('');
  const params = { path: { id } };
  const preview = useMutation({
    mutationFn: () => unwrap<PublicTextPreview>(api.POST('/api/v1/staff/feedback/tickets/{id}/preview', { params, body: { text } })),
  });
  const clear = () => {
    setText('');
    preview.reset();
  };
  const sending = useTicketAct(
    (to) => unwrap(to.POST('/api/v1/staff/feedback/tickets/{id}/messages', { params, body: { kind, text } })),
    clear,
  );
  const seen = kind === 'note' || preview.data !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim().length < 3 || sending.isPending) return;
    if (seen) sending.mutate();
    else preview.mutate();
  };
  return (
    <form className={kind === 'public' ? 'ticket-compose' : 'ticket-compose note'} onSubmit={submit}>
      <div className="tabs" role="tablist">
        {(['public', 'note'] as const).map((each) => (
          <button key={each} type="button" role="tab" aria-selected={kind === each} onClick={() => setKind(each)}>
            <Glyph name={each === 'public' ? 'globe' : 'lock'} size={16} />
            {t(`feedback.compose.${each}`)}
          </button>
        ))}
      </div>
      <textarea
        className="in"
        rows={3}
        maxLength={4000}
        aria-label={t(`feedback.compose.${kind}`)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          preview.reset();
        }}
      />
      {preview.data && (
        <div className="ticket-preview" role="status">
          <b>{t('feedback.preview')}</b>
          <p>{preview.data.text}</p>
          {preview.data.masked && <p className="m s">{t('feedback.maskedInPreview')}</p>}
        </div>
      )}
      {(sending.error ?? preview.error) !== null && <Failure error={sending.error ?? preview.error} />}
      <div className="r">
        <span className="m s grow">{t(`feedback.reads.${kind}`)}</span>
        <button className="btn md" disabled={text.trim().length < 3 || sending.isPending || preview.isPending}>
          {t(seen ? `feedback.send.${kind}` : 'feedback.preview')}
        </button>
      </div>
    </form>
  );
}
