import { useMutation } from '@tanstack/react-query';
import { assistanceProblems, type CodeSent, type LinkPreview, type LinkView } from '@tinhso/assistance-contract';
import { ApiError, Button, ErrorSummary, faultsByPointer, ProblemNotice, TextField, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { ResendButton } from '../ResendButton.js';
import { linkMessages } from './messages.js';

const DIGITS = 6;

/** The code from the message opens the whole filing. */
export function CodeStep({
  token,
  preview,
  onView,
  onChange,
}: {
  token: string;
  preview: LinkPreview;
  onView: (view: LinkView) => void;
  onChange: () => void;
}) {
  const t = useT(linkMessages);
  const words = useT(messages);
  const lang = useLang();
  const api = useApi();
  const id = useId();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const open = useMutation({
    mutationFn: () => unwrap<LinkView>(api.POST('/api/v1/public/assisted-confirmations/view', { body: { token, code } })),
    onSuccess: onView,
    onError: (error) => {
      const dead = error instanceof ApiError && error.code === 'assisted-code-dead';
      setFault(
        dead ? assistanceProblems['assisted-code-dead'][lang] : error instanceof ApiError ? faultsByPointer(error)['/code'] : undefined,
      );
      setAttempt((n) => n + 1);
    },
  });
  const resend = useMutation({
    mutationFn: () => unwrap<CodeSent>(api.POST('/api/v1/public/assisted-confirmations/code', { body: { token } })),
    onSuccess: onChange,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(code.length === DIGITS ? undefined : words('assistance.code.missing'));
    setAttempt((n) => n + 1);
    if (code.length === DIGITS && !open.isPending) open.mutate();
  };
  const { phoneMasked: phone } = preview;
  return (
    <form method="post" onSubmit={submit} noValidate>
      <ErrorSummary faults={fault === undefined ? [] : [{ id, message: fault }]} attempt={attempt} />
      <TextField
        id={id}
        label={words('assistance.code.label')}
        hint={`${phone ? `${t('assistance.link.sentTo', { phone })} ` : ''}${t('assistance.link.secret')}`}
        error={fault}
        value={code}
        onChange={(typed) => setCode(typed.replace(/\D/gu, '').slice(0, DIGITS))}
        input={{ className: 'input input--id', inputMode: 'numeric', autoComplete: 'one-time-code', name: 'code', spellCheck: false }}
      />
      <div className="section stack">
        {open.isError && fault === undefined && <ProblemNotice error={open.error} />}
        <Button type="submit" block busy={open.isPending && t('assistance.link.opening')}>
          {t('assistance.link.open')}
        </Button>
        <ResendButton from={preview.resendAt} sending={resend} />
      </div>
    </form>
  );
}
