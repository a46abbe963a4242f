import { SignInForm } from '@tinhso/identity-citizen';
import { Button, Dialog, useSession, useT } from '@tinhso/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { messages } from '../messages.js';

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
      <SignInForm onSignedIn={() => void queries.invalidateQueries()} />
      <Button look="quiet" block onClick={() => void leave()}>
        {t('app.ended.leave')}
      </Button>
    </Dialog>
  );
}
