import { useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { SignFrame } from './SignFrame.js';
import { SignInForm } from './SignInForm.js';

/** Sign-in of the staff, with the province's outline. `onSignedIn` leads on to the page that was asked for. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT(messages);
  const title = t('identity.staff.title');
  return (
    <SignFrame title={title}>
      <SignInForm title={title} onSignedIn={onSignedIn} />
      <p className="m s">{t('identity.staff.help')}</p>
      <p className="s">
        <a href="/">{t('identity.staff.citizen')}</a>
      </p>
    </SignFrame>
  );
}
