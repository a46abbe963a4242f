import { Notice, PasskeyDeclined, ProblemNotice, useT } from '@tinhso/ui';
import { messages } from '../messages.js';

/** Why a passkey was not used: the person's own doing, or the server's word. */
export function PasskeyFault({ error }: { error: unknown }) {
  const t = useT(messages);
  if (!(error instanceof PasskeyDeclined)) return <ProblemNotice error={error} />;
  return (
    <Notice tone="warn" live>
      <p>{t('identity.passkey.declined')}</p>
    </Notice>
  );
}
