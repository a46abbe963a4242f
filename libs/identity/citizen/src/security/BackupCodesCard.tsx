import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BackupCodes, Security } from '@tinhso/identity-contract';
import { Button, Card, Dialog, ProblemNotice, Section, unwrap, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { securityMessages as messages } from './messages.js';
import { securityOptions } from './queries.js';

/** How many printed codes are left, and new ones. */
export function BackupCodesCard({ security, onCodes }: { security: Security; onCodes: (codes: readonly string[]) => void }) {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const make = useMutation({
    mutationFn: () => unwrap<BackupCodes>(api.POST('/api/v1/citizen/security/backup-codes', {})),
    onSuccess: ({ codes }) => {
      void queries.invalidateQueries(securityOptions(api));
      onCodes(codes);
    },
  });
  const { backupCodes } = security;
  const begin = () => (backupCodes ? setAsking(true) : make.mutate());
  return (
    <Section title={t('security.codes.title')} id="codes">
      <Card className="stack">
        <p>{backupCodes ? t('security.codes.left', { left: backupCodes.left, total: backupCodes.total }) : t('security.codes.none')}</p>
        {make.isError && <ProblemNotice error={make.error} />}
        <Button look="secondary" block busy={make.isPending && t('security.busy')} onClick={begin}>
          {t('security.codes.make')}
        </Button>
      </Card>
      <Dialog open={asking} title={t('security.codes.make')} onClose={() => setAsking(false)}>
        <p className="dialog__lead">{t('security.codes.makeWarning')}</p>
        <div className="stack">
          <Button
            block
            onClick={() => {
              setAsking(false);
              make.mutate();
            }}
          >
            {t('security.codes.make')}
          </Button>
          <Button look="secondary" block onClick={() => setAsking(false)}>
            {t('security.keep')}
          </Button>
        </div>
      </Dialog>
    </Section>
  );
}
