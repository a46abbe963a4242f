import { useMutation } from '@tanstack/react-query';
import { Icon, ProblemNotice, useLang, useT } from '@tinhso/ui';
import { useId } from 'react';
import { sendPhoto } from './job.js';
import { messages } from './messages.js';

/** A photo of the work, sent as soon as it is chosen. */
export function WorkPhoto({ token, onSent }: { token: string; onSent: () => Promise<unknown> }) {
  const t = useT(messages);
  const lang = useLang();
  const id = useId();
  const sending = useMutation({ mutationFn: (photo: File) => sendPhoto(token, lang, photo), onSettled: onSent });
  return (
    <>
      <ul className="photos">
        <li>
          <label className="photo photo--add" htmlFor={id} aria-busy={sending.isPending || undefined}>
            <Icon name="camera" />
            {t(sending.isPending ? 'feedback.job.sending' : 'feedback.job.addPhoto')}
          </label>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            accept="image/*"
            onChange={(event) => {
              const [photo] = event.target.files ?? [];
              if (photo && !sending.isPending) sending.mutate(photo);
              event.target.value = '';
            }}
          />
        </li>
      </ul>
      <p className="hint" role="status">
        {t(sending.isSuccess ? 'feedback.job.sent' : 'feedback.job.photoHint')}
      </p>
      {sending.isError && <ProblemNotice error={sending.error} />}
    </>
  );
}
