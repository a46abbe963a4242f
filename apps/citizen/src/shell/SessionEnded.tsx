import { Button, Dialog, lazyPage, Skeleton, useSession, useT } from '@tinhso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { messages } from '../messages.js';

/** Nearly nobody sees it, so its code is loaded when the session has ended. */
const SignIn = lazyPage(async () => (await import('@tinhso/identity-citizen')).SignInForm, <Loading />);

function Loading() {
  return <Skeleton label={useT(messages)('app.loading')} />;
}

/** The session ended while a page was open: asks to sign in over the page, which keeps everything that was typed. */
export function SessionEnded() {
  const t = useT(messages);
  const { status, session } = useSession();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const leave = async () => {
    await session.signOut();
    navigate('/');
  };
  return (
    <Dialog open={status === 'ended'} title={t('app.ended.title')}>
      <p className="dialog__lead">{t('app.ended.detail')}</p>
      <SignIn onSignedIn={() => void queries.invalidateQueries()} />
      <Button look="quiet" block onClick={() => void leave()}>
        {t('app.ended.leave')}
      </Button>
    </Dialog>
  );
}
