import { SignInForm } from '@tinhso/identity-console';
import { useSession, useT } from '@tinhso/ui';
import { Window } from '@tinhso/ui/console';
import { messages } from '../messages.js';

/** The session ended while a page was open: asks to sign in over it, so that nothing typed is lost. */
export function SessionEnded({ login }: { login: string }) {
  const t = useT(messages);
  const { session } = useSession();
  return (
    <Window title={t('console.ended.title')} width={480}>
      <div className="mbody sign-again">
        <p>{t('console.ended.detail')}</p>
        <SignInForm login={login} />
        <button type="button" className="link" onClick={() => void session.signOut()}>
          {t('console.ended.leave')}
        </button>
      </div>
    </Window>
  );
}
