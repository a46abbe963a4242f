import { Details, Page, useSession, useT } from '@tinhso/ui';
import { useEffect } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { EidSignIn } from '../eid/EidSignIn.js';
import { messages } from '../messages.js';
import { returnPath, withReturn } from '../return-path.js';
import { SignInForm } from './SignInForm.js';

/** `/dang-nhap?tiep=/ho-so`: signs in and goes back to where the person was. Somebody who is signed in goes there at once. */
export function SignInPage() {
  const t = useT(messages);
  const search = useSearch();
  const [, navigate] = useLocation();
  const { status } = useSession();
  const to = returnPath(search);
  useEffect(() => {
    if (status === 'signed-in') navigate(to, { replace: true });
  }, [status, to, navigate]);
  return (
    <Page title={t('identity.signIn.title')} kind="ask" back="/">
      <h1>{t('identity.signIn.title')}</h1>
      <div className="section">
        <SignInForm>
          <EidSignIn />
          <p className="section">
            {t('identity.signIn.forgot')} <Link href={withReturn('/quen-mat-khau', search)}>{t('identity.signIn.recover')}</Link>
          </p>
          <p>
            {t('identity.signIn.noAccount')} <Link href={withReturn('/dang-ky', search)}>{t('identity.signIn.register')}</Link>
          </p>
          <div className="section">
            <Details summary={t('identity.signIn.help')}>
              <ul className="stack">
                <li>{t('identity.signIn.helpShow')}</li>
                <li>{t('identity.signIn.helpUnfinished')}</li>
                <li>{t('identity.signIn.helpOffice')}</li>
              </ul>
            </Details>
          </div>
        </SignInForm>
      </div>
    </Page>
  );
}
