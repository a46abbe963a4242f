import { identityLimits } from '@tinhso/identity-contract';
import { Page, Skeleton, useSession, useT } from '@tinhso/ui';
import { useEffect } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { messages } from '../messages.js';
import { returnPath, withReturn } from '../return-path.js';
import { ConfirmStep } from './ConfirmStep.js';
import { usePendingRegistration } from './pending-registration.js';
import { RegisterForm } from './RegisterForm.js';

/** `/dang-ky?tiep=/ho-so`, with `buoc=ma` while the code is asked for: the way back of the browser leads to the form. */
export function RegisterPage() {
  const t = useT(messages);
  const search = useSearch();
  const [, navigate] = useLocation();
  const { status } = useSession();
  const { pending, keep, forget } = usePendingRegistration();
  const to = returnPath(search);
  useEffect(() => {
    if (status === 'signed-in') navigate(to, { replace: true });
  }, [status, to, navigate]);

  const asksForCode = new URLSearchParams(search).get('buoc') === 'ma';
  const waiting = asksForCode && pending === undefined;
  if (asksForCode && pending) {
    const startAgain = () => navigate(withReturn('/dang-ky', search), { replace: true });
    return <ConfirmStep pending={pending} onChange={keep} onConfirmed={forget} onStartAgain={startAgain} />;
  }
  return (
    <Page title={t('identity.register.title')} kind="ask" back={withReturn('/dang-nhap', search)}>
      <h1>{t('identity.register.title')}</h1>
      {waiting ? (
        <Skeleton label={t('identity.loading')} lines={4} />
      ) : (
        <>
          <p className="lead">{t('identity.register.lead')}</p>
          <div className="section">
            <RegisterForm
              key={pending ? 'again' : 'new'}
              initial={pending ?? { fullName: '', phone: '', email: '' }}
              onStarted={(challenge, { phone, fullName, email = '' }) => {
                keep({ challenge, phone, fullName, email, resendFrom: Date.now() + identityLimits.code.resendAfter * 1000 });
                navigate(withReturn('/dang-ky', search, { buoc: 'ma' }));
              }}
            />
          </div>
          <p className="section">
            {t('identity.register.haveAccount')} <Link href={withReturn('/dang-nhap', search)}>{t('identity.signIn.act')}</Link>
          </p>
        </>
      )}
    </Page>
  );
}
