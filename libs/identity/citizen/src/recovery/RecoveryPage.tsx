import { useMutation } from '@tanstack/react-query';
import { identityLimits, type CitizenMe, type RecoveryWay, type SentCode } from '@tinhso/identity-contract';
import { ApiError, Button, Notice, Page, ProblemNotice, Skeleton, unwrap, useApi, useSession, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { withReturn } from '../return-path.js';
import { ChooseWay } from './ChooseWay.js';
import { messages } from './messages.js';
import { NewPasswordForm } from './NewPasswordForm.js';
import { usePendingRecovery } from './pending-recovery.js';
import { ProofForm } from './ProofForm.js';
import { RecoveryDone } from './RecoveryDone.js';
import { WhoForm } from './WhoForm.js';

/** `/quen-mat-khau`: who, how to prove it, the new password. Every step says the same whether or not there is an account. */
export function RecoveryPage() {
  const t = useT(messages);
  const api = useApi();
  const search = useSearch();
  const { session } = useSession<CitizenMe>();
  const { pending, keep, forget } = usePendingRecovery();
  const [over, setOver] = useState<'done' | 'expired'>();
  const send = useMutation({
    mutationFn: ({ recoveryId, channel }: { recoveryId: string; channel: SentCode['channel'] }) =>
      unwrap<SentCode>(api.POST('/api/v1/public/recoveries/codes', { body: { recoveryId, channel } })),
    onSuccess: ({ channel, sendsLeft }) => {
      const resendFrom = Date.now() + identityLimits.code.resendAfter * 1000;
      if (pending) keep({ ...pending, way: channel, resendFrom, sendsLeft });
    },
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'recovery-expired') end('expired');
    },
  });
  const end = (how: 'done' | 'expired') => {
    forget();
    setOver(how);
  };
  const choose = (way: RecoveryWay) => {
    if (!pending) return;
    if (way === 'sms' || way === 'email') send.mutate({ recoveryId: pending.started.recoveryId, channel: way });
    else keep({ ...pending, way });
  };

  const step = over ?? (!pending ? 'who' : pending.standing?.needs === 'nothing' ? 'password' : pending.way ? 'proof' : 'ways');
  const titles = {
    done: 'recovery.doneTitle',
    expired: 'recovery.title',
    who: 'recovery.title',
    ways: 'recovery.waysTitle',
    proof: 'recovery.codeTitle',
    password: 'recovery.passwordTitle',
  } as const;
  const heading = useStepHeading(step);
  const title = t(titles[step]);
  const back = step === 'proof' && pending ? () => keep({ ...pending, way: undefined }) : step === 'ways' ? forget : undefined;
  return (
    <Page title={title} kind="ask" back={back ?? withReturn('/dang-nhap', search)}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {pending === undefined && <Skeleton label={t('recovery.loading')} lines={4} />}
      {over === 'expired' && (
        <div className="section stack">
          <Notice tone="warn" live>
            <p>{t('recovery.expired')}</p>
          </Notice>
          <Button block onClick={() => setOver(undefined)}>
            {t('recovery.again')}
          </Button>
        </div>
      )}
      {over === 'done' && <RecoveryDone />}
      {step === 'who' && pending === null && <WhoForm onStarted={(started, who) => keep({ started, who, resendFrom: 0 })} />}
      {step === 'ways' && pending && <ChooseWay pending={pending} busy={send.isPending} onChoose={choose} />}
      {step === 'proof' && pending?.way && (
        <ProofForm
          key={`${pending.way}-${pending.resendFrom}`}
          pending={pending}
          way={pending.way}
          resending={send.isPending}
          onResend={choose}
          onOther={() => keep({ ...pending, way: undefined })}
          onProved={(standing) => keep({ ...pending, standing, way: undefined })}
          onExpired={() => end('expired')}
        />
      )}
      {step === 'password' && pending?.standing && (
        <NewPasswordForm
          recoveryId={pending.started.recoveryId}
          name={pending.standing.fullName}
          onExpired={() => end('expired')}
          onDone={(tokens) => {
            session.signInWith(tokens);
            end('done');
          }}
        />
      )}
      {send.isError && !over && <ProblemNotice error={send.error} />}
    </Page>
  );
}

/** The address stays, so the app does not see a new page; a screen reader must still hear of the next step. */
function useStepHeading(step: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, [step]);
  return heading;
}
