import { useMutation } from '@tanstack/react-query';
import type { FactorAdded, Passkey, PasskeyCeremony, PasskeyMade, Security } from '@tinhso/identity-contract';
import { ApiError, formatDay, makePasskey, PasskeyDeclined, passkeySupport, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { ConfirmWindow } from './ConfirmWindow.js';
import { securityMessages as messages } from './messages.js';
import { useSecurityUpdate } from './queries.js';

/** Passkeys of the account: name, when made and used, the end of each, and a new one on this device. */
export function PasskeysSection({ security, onCodes }: { security: Security; onCodes: (codes: readonly string[]) => void }) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const update = useSecurityUpdate();
  const [asked, setAsked] = useState<Passkey>();
  const add = useMutation({
    mutationFn: async () => {
      const ceremony = await unwrap<PasskeyCeremony>(api.POST('/api/v1/staff/security/passkeys/options', {}));
      const response = await makePasskey<PasskeyMade>(ceremony);
      const name = t('staffSecurity.passkey.first', { number: security.passkeys.length + 1 });
      return unwrap<FactorAdded>(
        api.POST('/api/v1/staff/security/passkeys', { body: { ceremonyId: ceremony.ceremonyId, response, name } }),
      );
    },
    onSuccess: (answer) => {
      update(answer.security);
      if (answer.backupCodes) onCodes(answer.backupCodes);
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => unwrap<Security>(api.DELETE('/api/v1/staff/security/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: update,
    onSettled: () => setAsked(undefined),
  });
  const support = passkeySupport();
  return (
    <section>
      <h2>{t('staffSecurity.passkey.title')}</h2>
      <p className="m">{t('staffSecurity.passkey.lead')}</p>
      {add.error instanceof ApiError && <Failure error={add.error} />}
      {add.error instanceof PasskeyDeclined && <p role="status">{t('staffSecurity.passkey.declined')}</p>}
      {remove.isError && <Failure error={remove.error} />}
      {security.passkeys.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{t('staffSecurity.passkey.name')}</th>
              <th scope="col">{t('staffSecurity.passkey.made')}</th>
              <th scope="col">{t('staffSecurity.passkey.used')}</th>
              <th scope="col">
                <span className="sr">{t('staffSecurity.passkey.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {security.passkeys.map((passkey) => (
              <tr key={passkey.id}>
                <td>{passkey.name}</td>
                <td>{formatDay(passkey.createdAt, lang)}</td>
                <td>{passkey.lastUsedAt ? formatDay(passkey.lastUsedAt, lang) : t('staffSecurity.passkey.never')}</td>
                <td>
                  <button
                    type="button"
                    className="btn sm"
                    aria-label={`${t('staffSecurity.passkey.remove')} ${passkey.name}`}
                    onClick={() => setAsked(passkey)}
                  >
                    {t('staffSecurity.passkey.remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {support === 'yes' ? (
        <button type="button" className="btn md" aria-disabled={add.isPending} onClick={() => !add.isPending && add.mutate()}>
          {t('staffSecurity.passkey.add')}
        </button>
      ) : (
        <p className="m s">{t(support === 'address' ? 'staffSecurity.passkey.address' : 'staffSecurity.passkey.unsupported')}</p>
      )}
      {asked && (
        <ConfirmWindow
          title={t('staffSecurity.passkey.removeTitle', { name: asked.name })}
          question={t('staffSecurity.passkey.removeWarning')}
          yes={t('staffSecurity.passkey.remove')}
          busy={remove.isPending}
          onYes={() => remove.mutate(asked.id)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
