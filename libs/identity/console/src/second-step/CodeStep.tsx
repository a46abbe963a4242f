import { useMutation } from '@tanstack/react-query';
import type { SecondFactorAnswer, StaffSession } from '@tinhso/identity-contract';
import { ApiError, PasskeyDeclined, unwrap, useApi, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { CodeBox } from './CodeBox.js';
import { answerWithPasskey } from './passkey-answer.js';
import { StepHead } from './StepHead.js';
import type { StepProps } from './step-props.js';
import { Ways, type TypedWay } from './Ways.js';

const shape = { totp: /^\d{6}$/, backup: /^[A-Za-z0-9]{5}[-\s]?[A-Za-z0-9]{5}$/ } as const;

/** Second step: one field for the code, and the other ways out under it. */
export function CodeStep({ challenge, login, onStartOver, heading, onPassed }: StepProps & { onPassed: (session: StaffSession) => void }) {
  const t = useT(messages);
  const api = useApi();
  const { challengeId, ways } = challenge;
  const [way, setWay] = useState<TypedWay>(ways.includes('totp') ? 'totp' : 'backup');
  const [code, setCode] = useState('');
  const [malformed, setMalformed] = useState(false);
  const pass = useMutation({
    mutationFn: async (answer: SecondFactorAnswer | 'passkey') =>
      unwrap<StaffSession>(
        api.POST('/api/v1/public/staff-sessions/second-factor', {
          body: answer === 'passkey' ? await answerWithPasskey(api, challengeId) : answer,
        }),
      ),
    onSuccess: onPassed,
    onError: () => setCode(''),
  });
  const problem = pass.error instanceof ApiError ? pass.error.code : '';
  const wrong = problem === 'second-factor-wrong';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pass.isPending) return;
    const fits = shape[way].test(code.trim());
    setMalformed(!fits);
    if (fits) pass.mutate({ challengeId, way, code: code.trim() });
    else pass.reset();
  };
  const choose = (next: TypedWay) => {
    setWay(next);
    setCode('');
    setMalformed(false);
    pass.reset();
  };
  if (problem === 'second-factor-expired')
    return (
      <>
        <StepHead heading={heading} title={t('identity.staff.expired.title')} />
        <p>{t('identity.staff.expired.detail')}</p>
        <button type="button" className="btn p lg w" onClick={onStartOver}>
          {t('identity.staff.expired.again')}
        </button>
      </>
    );
  const fault = malformed ? t(`identity.staff.malformed.${way}`) : wrong ? t(`identity.staff.wrong.${way}`) : undefined;
  return (
    <>
      <StepHead heading={heading} step={t('identity.staff.step2')} title={t(`identity.staff.code.${way}.title`)}>
        {t(`identity.staff.code.${way}.lead`, { login })}{' '}
        <button type="button" className="link" onClick={onStartOver}>
          {t('identity.staff.notYou')}
        </button>
      </StepHead>
      <form onSubmit={submit} noValidate>
        {pass.error instanceof ApiError && !wrong && <Failure error={pass.error} />}
        {pass.error instanceof PasskeyDeclined && <p role="status">{t('identity.staff.passkeyDeclined')}</p>}
        <CodeBox key={way} way={way} value={code} onChange={setCode} fault={fault} />
        <button className="btn p lg w" aria-disabled={pass.isPending}>
          {t(pass.isPending ? 'identity.staff.submitting' : 'identity.staff.submit')}
        </button>
      </form>
      <Ways challenge={challenge} way={way} onChoose={choose} onPasskey={() => pass.mutate('passkey')} />
    </>
  );
}
