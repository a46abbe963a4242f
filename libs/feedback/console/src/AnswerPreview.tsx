import { useMutation } from '@tanstack/react-query';
import type { PublicTextPreview } from '@tinhso/feedback-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { messages } from './messages.js';

/** What everybody will read of these words, when asked for; other words, another look. */
export function AnswerPreview({ ticketId, text }: { ticketId: string; text: string }) {
  const t = useT(messages);
  const api = useApi();
  const preview = useMutation({
    mutationFn: (words: string) =>
      unwrap<PublicTextPreview>(
        api.POST('/api/v1/staff/feedback/tickets/{id}/preview', { params: { path: { id: ticketId } }, body: { text: words } }),
      ),
  });
  const shown = preview.variables === text ? preview.data : undefined;
  return (
    <>
      <button type="button" className="btn md" disabled={text.trim().length < 3 || preview.isPending} onClick={() => preview.mutate(text)}>
        {t('feedback.preview')}
      </button>
      {shown && (
        <div className="ticket-preview" role="status">
          <p>{shown.text}</p>
          {shown.masked && <p className="m s">{t('feedback.maskedInPreview')}</p>}
        </div>
      )}
      {preview.isError && <Failure error={preview.error} />}
    </>
  );
}
