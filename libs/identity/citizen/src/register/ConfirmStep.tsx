import { identityLimits } from '@tinhso/identity-contract';
import { Button, Details, groupPhone, Notice, Page, useT } from '@tinhso/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { messages } from '../messages.js';
import { withReturn } from '../return-path.js';
import { CodeForm } from './CodeForm.js';
import type { PendingRegistration } from './pending-registration.js';
import { ResendCode } from './ResendCode.js';

/** The code came by SMS: enter it, ask for another, or find out why none came. */
export function ConfirmStep({
  pending,
  onChange,
  onConfirmed,
  onStartAgain,
}: {
  pending: PendingRegistration;
  onChange: (pending: PendingRegistration) => void;
  onConfirmed: () => void;
  /** Back to the form, to correct the number or to begin anew. */
  onStartAgain: () => void;
}) {
  const t = useT(messages);
  const search = useSearch();
  const [expired, setExpired] = useState(false);
  const { challenge } = pending;
  const phone = groupPhone(pending.phone).replaceAll(' ', '\u00a0');
  const minutes = identityLimits.code.ttl / 60;
  const end = () => setExpired(true);
  const heading = useRef<HTMLHeadingElement>(null);
  // The address keeps its path, so the app does not see a new page; a screen reader must still hear of it.
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [expired]);
  return (
    <Page title={t('identity.confirm.title')} kind="ask" back={onStartAgain}>
      <h1 ref={heading} tabIndex={-1}>
        {t('identity.confirm.title')}
      </h1>
      {expired ? (
        <div className="section">
          <Notice tone="warn" live>
            <p>{t('identity.confirm.expired')}</p>
          </Notice>
          <div className="section">
            <Button block onClick={onStartAgain}>
              {t('identity.confirm.startAgain')}
            </Button>
          </div>
        </div>
      ) : (
        <>
          <p className="lead">
            {challenge.channel === 'email'
              ? t('identity.confirm.sentByMail', { email: pending.email, minutes })
              : t('identity.confirm.sent', { phone, minutes })}
          </p>
          <div className="section">
            <CodeForm
              key={challenge.expiresAt}
              challengeId={challenge.challengeId}
              canResend={challenge.sendsLeft > 0}
              onConfirmed={onConfirmed}
              onExpired={end}
            />
          </div>
          <ResendCode pending={pending} onSent={onChange} onExpired={end} />
          <div className="section">
            <Details summary={t('identity.confirm.help')}>
              <ul className="stack">
                <li>{t('identity.confirm.helpWait')}</li>
                <li>
                  {t('identity.confirm.helpNumber', { phone })}{' '}
                  <Link href={withReturn('/dang-ky', search)} replace>
                    {t('identity.confirm.changeNumber')}
                  </Link>
                </li>
                <li>{t('identity.confirm.helpBlocked')}</li>
                <li>
                  {t('identity.confirm.helpKnown')} <Link href={withReturn('/dang-nhap', search)}>{t('identity.signIn.act')}</Link>
                </li>
              </ul>
            </Details>
          </div>
        </>
      )}
    </Page>
  );
}
