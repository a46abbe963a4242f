import { useMutation } from '@tanstack/react-query';
import { Button, ProblemNotice, Section, toApiError, useSession, useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { messages } from './messages.js';

/** Ends the session here and on the server. */
export function SignOut() {
  const t = useT(messages);
  const { session } = useSession();
  const [, navigate] = useLocation();
  const signOut = useMutation({
    mutationFn: () =>
      session.signOut().catch((thrown: unknown) => {
        throw toApiError(thrown);
      }),
    onSuccess: () => navigate('/'),
  });
  return (
    <Section>
      {signOut.isError && <ProblemNotice error={signOut.error} />}
      <Button look="secondary" icon="signOut" block busy={signOut.isPending && t('profile.signOutBusy')} onClick={() => signOut.mutate()}>
        {t('profile.signOut')}
      </Button>
      <p className="small quiet">{t('profile.signOutShared')}</p>
    </Section>
  );
}
