import { useMutation } from '@tanstack/react-query';
import type { PhoneCodeSent, PhoneSession } from '@tinhso/feedback-contract';
import { Button, Buttons, groupPhone, ProblemNotice, TextField, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { phoneMessages } from './messages.js';
import { phoneReporter } from './reporter.js';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Confirms a phone by a code, for somebody without an account. Stands inside other forms, so its buttons send nothing else. */
export function PhoneCode({ error }: { error?: string }) {
  const t = useT(phoneMessages);
  const api = useApi();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const ask = useMutation({
    mutationFn: () => unwrap<PhoneCodeSent>(api.POST('/api/v1/public/feedback/phone-codes', { body: { phone: digitsOf(phone) } })),
  });
  const open = useMutation({
    mutationFn: () =>
      unwrap<PhoneSession>(api.POST('/api/v1/public/feedback/phone-sessions', { body: { phone: digitsOf(phone), code: digitsOf(code) } })),
    onSuccess: (session) => phoneReporter.set(session),
  });
  const askCode = () => {
    const right = /^0\d{9}$/.test(digitsOf(phone));
    setFault(right ? undefined : t('feedback.who.phoneFault'));
    if (right) ask.mutate();
  };
  const confirm = () => {
    const right = /^\d{6}$/.test(digitsOf(code));
    setFault(right ? undefined : t('feedback.who.codeFault'));
    if (right) open.mutate();
  };
  if (!ask.isSuccess)
    return (
      <>
        <TextField
          id="reporter-phone"
          label={t('feedback.who.phoneLabel')}
          error={fault ?? error}
          value={phone}
          onChange={setPhone}
          input={{ type: 'tel', inputMode: 'numeric', autoComplete: 'tel-national', maxLength: 16, onKeyDown: onEnter(askCode) }}
        />
        {ask.isError && <ProblemNotice error={ask.error} />}
        <Buttons>
          <Button look="secondary" onClick={askCode} busy={ask.isPending && t('feedback.who.asking')}>
            {t('feedback.who.ask')}
          </Button>
        </Buttons>
      </>
    );
  return (
    <>
      <TextField
        id="reporter-code"
        label={t('feedback.who.codeLabel')}
        hint={t('feedback.who.codeHint', { phone: groupPhone(phone) })}
        error={fault ?? error}
        value={code}
        onChange={setCode}
        input={{ inputMode: 'numeric', autoComplete: 'one-time-code', maxLength: 7, onKeyDown: onEnter(confirm) }}
      />
      {open.isError && <ProblemNotice error={open.error} />}
      <Buttons>
        <Button look="secondary" onClick={confirm} busy={open.isPending && t('feedback.who.confirming')}>
          {t('feedback.who.confirm')}
        </Button>
        <Button look="quiet" onClick={() => ask.reset()}>
          {t('feedback.who.other')}
        </Button>
      </Buttons>
    </>
  );
}

/** Enter confirms what is typed here, not the form around it. */
const onEnter = (act: () => void) => (event: { key: string; preventDefault(): void }) => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  act();
};
