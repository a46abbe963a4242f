import { useMutation } from '@tanstack/react-query';
import type { ContactEnd, SentCode } from '@tinhso/identity-contract';
import { Button, ProblemNotice, unwrap, useApi, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** Another code to one end; the server says when it is too soon. */
export function SendAgain({ id, end }: { id: string; end: ContactEnd }) {
  const t = useT(messages);
  const api = useApi();
  const send = useMutation({
    mutationFn: () => unwrap<SentCode>(api.POST('/api/v1/citizen/contact-changes/{id}/codes', { params: { path: { id } }, body: { end } })),
  });
  return (
    <>
      {send.isSuccess && (
        <p className="hint" role="status">
          {t('contact.resent')}
        </p>
      )}
      {send.isError && <ProblemNotice error={send.error} />}
      <Button
        look={end === 'other' ? 'secondary' : 'quiet'}
        block
        busy={send.isPending && t('contact.sending')}
        onClick={() => send.mutate()}
      >
        {t(`contact.resend.${end}`)}
      </Button>
    </>
  );
}
