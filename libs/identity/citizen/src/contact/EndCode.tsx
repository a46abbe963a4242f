import { identityLimits, type ContactChange, type ContactEnd } from '@tinhso/identity-contract';
import { ApiError, Button, ProblemNotice, TextField, unwrap, useT } from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useContactStep } from './queries.js';
import { SendAgain } from './SendAgain.js';

const { digits } = identityLimits.code;

/** The six figures that came to one end. */
export function EndCode({
  id: changeId,
  end,
  label,
  onConfirmed,
}: {
  id: string;
  end: Exclude<ContactEnd, 'other'>;
  label: string;
  onConfirmed: (change?: ContactChange) => void;
}) {
  const t = useT(messages);
  const id = useId();
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);
  const confirm = useContactStep<string>(
    (api, typed) =>
      unwrap<ContactChange>(
        api.POST('/api/v1/citizen/contact-changes/{id}/confirmation', { params: { path: { id: changeId } }, body: { end, code: typed } }),
      ),
    onConfirmed,
  );
  const problem = confirm.error instanceof ApiError ? confirm.error : undefined;
  const faults: Record<string, string | undefined> = {
    'code-wrong': problem?.problem.detail,
    'code-expired': t('contact.dead'),
    invalid: t('contact.codeFault'),
  };
  const fault = short ? t('contact.codeFault') : problem && faults[problem.code];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShort(code.length !== digits);
    if (code.length === digits) confirm.mutate(code);
    else document.getElementById(id)?.focus();
  };
  return (
    <form className="section" method="post" onSubmit={submit} noValidate>
      <TextField
        id={id}
        label={label}
        hint={t('contact.keepSecret')}
        error={fault}
        value={code}
        onChange={(typed) => setCode(typed.replace(/\D/gu, '').slice(0, digits))}
        input={{
          className: 'input input--id',
          inputMode: 'numeric',
          autoComplete: end === 'new' ? 'one-time-code' : 'off',
          name: `code-${end}`,
        }}
      />
      <div className="section stack">
        {confirm.isError && fault === undefined && <ProblemNotice error={confirm.error} />}
        <Button type="submit" block busy={confirm.isPending && t('contact.confirming')}>
          {t('contact.confirm')}
        </Button>
        <SendAgain id={changeId} end={end} />
      </div>
    </form>
  );
}
