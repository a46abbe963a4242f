import { useMutation } from '@tanstack/react-query';
import type { PasskeyCeremony, PasskeyUsed, StaffSession } from '@tinhso/identity-contract';
import { ApiError, askPasskey, PasskeyDeclined, passkeySupport, unwrap, useApi, useT } from '@tinhso/ui';
import { Failure, Glyph } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import { messages } from './messages.js';

/** Signs in by passkey alone. Not shown where the browser cannot. */
export function PasskeyButton({ onPassed, children }: { onPassed: (session: StaffSession) => void; children: ReactNode }) {
  const t = useT(messages);
  const api = useApi();
  const signIn = useMutation({
    mutationFn: async () => {
      const ceremony = await unwrap<PasskeyCeremony>(api.POST('/api/v1/public/staff-sessions/passkey-options', {}));
      const response = await askPasskey<PasskeyUsed>(ceremony);
      const { ceremonyId } = ceremony;
      return unwrap<StaffSession>(api.POST('/api/v1/public/staff-sessions/passkey', { body: { ceremonyId, response } }));
    },
    onSuccess: onPassed,
  });
  if (passkeySupport() !== 'yes') return null;
  return (
    <div className="passkey">
      {signIn.error instanceof ApiError && <Failure error={signIn.error} />}
      {signIn.error instanceof PasskeyDeclined && (
        <p className="m s" role="status">
          {t('identity.staff.passkeyDeclined')}
        </p>
      )}
      <button type="button" className="btn lg w" aria-disabled={signIn.isPending} onClick={() => !signIn.isPending && signIn.mutate()}>
        <Glyph name="key" />
        {children}
      </button>
    </div>
  );
}
