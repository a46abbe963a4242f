import { useMutation, useQueryClient } from '@tanstack/react-query';
import { assistanceProblems, type AssistedSession } from '@tinhso/assistance-contract';
import {
  ApiError,
  Button,
  ErrorSummary,
  faultsByPointer,
  Notice,
  ProblemNotice,
  TextField,
  unwrap,
  useApi,
  useLang,
  useT,
} from '@tinhso/ui';
import { useId, useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { sessionOptions } from '../queries.js';
import { ResendButton } from '../ResendButton.js';
import { helperMessages } from './messages.js';
import { useBeginHelping } from './useBeginHelping.js';

const DIGITS = 6;

/** The person types the code with their own hand; the figures are masked, kept nowhere and filled in by no browser. */
export function ConsentByCode({ session }: { session: AssistedSession }) {
  const t = useT(helperMessages);
  const words = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const begin = useBeginHelping();
  const id = useId();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const path = { params: { path: { id: session.id } } };
  const consent = useMutation({
    mutationFn: () => unwrap<AssistedSession>(api.POST('/api/v1/citizen/assisted-sessions/{id}/consent-code', { ...path, body: { code } })),
    onSuccess: begin,
    onError: (error) => {
      const told = error instanceof ApiError ? faultsByPointer(error)['/code'] : undefined;
      const dead = error instanceof ApiError && error.code === 'assisted-code-dead';
      setFault(dead ? assistanceProblems['assisted-code-dead'][lang] : told);
      setCode('');
      setAttempt((n) => n + 1);
    },
  });
  const resend = useMutation({
    mutationFn: () => unwrap<AssistedSession>(api.POST('/api/v1/citizen/assisted-sessions/{id}/code', path)),
    onSuccess: (next) => queries.setQueryData(sessionOptions(api, session.id).queryKey, next),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFault(code.length === DIGITS ? undefined : words('assistance.code.missing'));
    setAttempt((n) => n + 1);
    if (code.length === DIGITS && !consent.isPending) consent.mutate();
  };
  const { personName: name, phoneMasked: phone = '' } = session;
  return (
    <form method="post" onSubmit={submit} noValidate autoComplete="off">
      <ErrorSummary faults={fault === undefined ? [] : [{ id, message: fault }]} attempt={attempt} />
      <h1>{t('assistance.consent.code', { name })}</h1>
      <p className="lead">{t('assistance.consent.codeLead', { name, phone })}</p>
      <Notice>
        <p>{t('assistance.consent.covers')}</p>
      </Notice>
      <TextField
        id={id}
        label={words('assistance.code.label')}
        error={fault}
        value={code}
        onChange={(typed) => setCode(typed.replace(/\D/gu, '').slice(0, DIGITS))}
        input={{
          type: 'password',
          className: 'input input--id',
          inputMode: 'numeric',
          autoComplete: 'off',
          maxLength: DIGITS,
          name: 'consent',
        }}
      />
      <div className="section stack">
        {consent.isError && fault === undefined && <ProblemNotice error={consent.error} />}
        <Button type="submit" block busy={consent.isPending && t('assistance.consent.busy')}>
          {t('assistance.consent.act')}
        </Button>
        <ResendButton from={session.resendAt} sending={resend} />
      </div>
    </form>
  );
}
