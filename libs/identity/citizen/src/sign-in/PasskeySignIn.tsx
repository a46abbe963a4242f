import { useMutation } from '@tanstack/react-query';
import type { CitizenSession, PasskeyCeremony, PasskeyUsed } from '@tinhso/identity-contract';
import { askPasskey, Button, passkeySupport, unwrap, useApi, useT } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { messages } from '../messages.js';
import { PasskeyFault } from '../second-step/PasskeyFault.js';

/** Signs in by passkey alone, without a phone number or a password. Not shown where the browser cannot. */
export function PasskeySignIn({ onPassed }: { onPassed: (session: CitizenSession) => void }) {
  const t = useT(messages);
  const api = useApi();
  // The server does not know the browser, so the button comes after the page.
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(passkeySupport() === 'yes'), []);
  const signIn = useMutation({
    mutationFn: async () => {
      const ceremony = await unwrap<PasskeyCeremony>(api.POST('/api/v1/public/sessions/passkey-options', {}));
      const response = await askPasskey<PasskeyUsed>(ceremony);
      const { ceremonyId } = ceremony;
      return unwrap<CitizenSession>(api.POST('/api/v1/public/sessions/passkey', { body: { ceremonyId, response } }));
    },
    onSuccess: onPassed,
  });
  if (!works) return null;
  return (
    <div className="section stack">
      {signIn.isError && <PasskeyFault error={signIn.error} />}
      <Button look="secondary" icon="lock" block busy={signIn.isPending && t('identity.signIn.busy')} onClick={() => signIn.mutate()}>
        {t('identity.signIn.passkey')}
      </Button>
    </div>
  );
}
