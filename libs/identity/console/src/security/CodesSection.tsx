import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BackupCodes, Security } from '@tinhso/identity-contract';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Failure } from '@tinhso/ui/console';
import { useState } from 'react';
import { ConfirmWindow } from './ConfirmWindow.js';
import { securityMessages as messages } from './messages.js';
import { securityOptions } from './queries.js';

/** How many printed codes are left, and new ones. */
export function CodesSection({ security, onCodes }: { security: Security; onCodes: (codes: readonly string[]) => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const make = useMutation({
    mutationFn: () => unwrap<BackupCodes>(api.POST('/api/v1/staff/security/backup-codes', {})),
    onSuccess: ({ codes }) => {
      void queries.invalidateQueries(securityOptions(api));
      onCodes(codes);
    },
    onSettled: () => setAsking(false),
  });
  const { backupCodes } = security;
  return (
    <section>
      <h2>{t('staffSecurity.codes.title')}</h2>
      {make.isError && <Failure error={make.error} />}
      <div className="r">
        <span className="num">
          {backupCodes
            ? t('staffSecurity.codes.left', { left: backupCodes.left, total: backupCodes.total })
            : t('staffSecurity.codes.none')}
        </span>
        <button
          type="button"
          className="btn md"
          aria-disabled={make.isPending}
          onClick={() => (backupCodes ? setAsking(true) : make.mutate())}
        >
          {t('staffSecurity.codes.make')}
        </button>
      </div>
      {asking && (
        <ConfirmWindow
          title={t('staffSecurity.codes.make')}
          question={t('staffSecurity.codes.makeWarning')}
          yes={t('staffSecurity.codes.make')}
          busy={make.isPending}
          onYes={() => make.mutate()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
