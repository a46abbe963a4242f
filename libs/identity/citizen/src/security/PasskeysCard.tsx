import { useMutation } from '@tanstack/react-query';
import type { FactorAdded, PasskeyCeremony, PasskeyMade, Security } from '@tinhso/identity-contract';
import { Button, Card, makePasskey, Notice, passkeySupport, Section, unwrap, useApi, useT, type PasskeySupport } from '@tinhso/ui';
import { useEffect, useState } from 'react';
import { PasskeyFault } from '../second-step/PasskeyFault.js';
import { securityMessages as messages } from './messages.js';
import { PasskeyItem } from './PasskeyItem.js';
import { useSecurityUpdate } from './queries.js';

/** Passkeys of the account, and a new one made on this device. */
export function PasskeysCard({ security, onCodes }: { security: Security; onCodes: (codes: readonly string[]) => void }) {
  const t = useT(messages);
  const api = useApi();
  const update = useSecurityUpdate();
  const [support, setSupport] = useState<PasskeySupport>('no');
  useEffect(() => setSupport(passkeySupport()), []);
  const add = useMutation({
    mutationFn: async () => {
      const ceremony = await unwrap<PasskeyCeremony>(api.POST('/api/v1/citizen/security/passkeys/options', {}));
      const response = await makePasskey<PasskeyMade>(ceremony);
      const body = {
        ceremonyId: ceremony.ceremonyId,
        response,
        name: t('security.passkey.first', { number: security.passkeys.length + 1 }),
      };
      return unwrap<FactorAdded>(api.POST('/api/v1/citizen/security/passkeys', { body }));
    },
    onSuccess: (answer) => {
      update(answer.security);
      if (answer.backupCodes) onCodes(answer.backupCodes);
    },
  });
  return (
    <Section title={t('security.passkey.title')} id="passkeys">
      <Card className="stack">
        <p>{t('security.passkey.lead')}</p>
        {security.passkeys.length > 0 && (
          <ul className="own-list">
            {security.passkeys.map((passkey) => (
              <PasskeyItem key={passkey.id} passkey={passkey} />
            ))}
          </ul>
        )}
        {add.isSuccess && (
          <Notice tone="ok" live>
            <p>{t('security.passkey.added')}</p>
          </Notice>
        )}
        {add.isError && <PasskeyFault error={add.error} />}
        {support === 'yes' && (
          <Button look="secondary" icon="plus" block busy={add.isPending && t('security.busy')} onClick={() => add.mutate()}>
            {t('security.passkey.add')}
          </Button>
        )}
        {support !== 'yes' && (
          <p className="hint">{t(support === 'address' ? 'security.passkey.address' : 'security.passkey.unsupported')}</p>
        )}
      </Card>
    </Section>
  );
}
