import { useMutation } from '@tanstack/react-query';
import type { FactorAdded, Security } from '@tinhso/identity-contract';
import { Button, Card, Dialog, formatDay, LinkButton, ProblemNotice, Section, Tag, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useState } from 'react';
import { securityMessages as messages } from './messages.js';
import { useSecurityUpdate } from './queries.js';

interface CardProps {
  security: Security;
  /** Backup codes that came with a change; shown once. */
  onCodes: (codes: readonly string[]) => void;
}

/** Whether signing in by password asks for a second step, and the authenticator that answers it. */
export function SecondStepCard({ security, onCodes }: CardProps) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const update = useSecurityUpdate();
  const [asking, setAsking] = useState<'off' | 'remove'>();
  const change = useMutation({
    mutationFn: (on: boolean) => unwrap<FactorAdded>(api.PUT('/api/v1/citizen/security/second-factor', { body: { on } })),
    onSuccess: (answer) => {
      update(answer.security);
      if (answer.backupCodes) onCodes(answer.backupCodes);
    },
  });
  const remove = useMutation({
    mutationFn: () => unwrap<Security>(api.DELETE('/api/v1/citizen/security/totp', {})),
    onSuccess: update,
  });
  const { secondFactor, totp, passkeys } = security;
  const act = () => {
    if (asking === 'off') change.mutate(false);
    else remove.mutate();
    setAsking(undefined);
  };
  const error = change.error ?? remove.error;
  return (
    <Section title={t('security.step.title')} id="step">
      <Card className="stack">
        <p>
          <Tag tone={secondFactor ? 'ok' : 'plain'} icon="shield">
            {t(secondFactor ? 'security.step.on' : 'security.step.off')}
          </Tag>
        </p>
        <p>{t(secondFactor ? 'security.step.onDetail' : 'security.step.offDetail')}</p>
        {error && <ProblemNotice error={error} />}
        {totp && <p className="quiet small">{t('security.totp.since', { day: formatDay(totp.since, lang) })}</p>}
        {!totp && (
          <LinkButton href="/ca-nhan/bao-mat/ung-dung" look={secondFactor ? 'secondary' : 'primary'} icon="phone" block>
            {t(secondFactor ? 'security.totp.add' : 'security.step.start')}
          </LinkButton>
        )}
        {!secondFactor && (totp ?? passkeys.length > 0) && (
          <Button look="secondary" block busy={change.isPending && t('security.busy')} onClick={() => change.mutate(true)}>
            {t('security.step.turnOn')}
          </Button>
        )}
        {totp && (
          <Button look="secondary" block busy={remove.isPending && t('security.busy')} onClick={() => setAsking('remove')}>
            {t('security.totp.remove')}
          </Button>
        )}
        {secondFactor && (
          <Button look="quiet" block busy={change.isPending && t('security.busy')} onClick={() => setAsking('off')}>
            {t('security.step.turnOff')}
          </Button>
        )}
      </Card>
      <Dialog
        open={asking !== undefined}
        title={t(asking === 'remove' ? 'security.totp.removeTitle' : 'security.step.offTitle')}
        onClose={() => setAsking(undefined)}
      >
        <p className="dialog__lead">
          {t(asking === 'remove' && passkeys.length > 0 ? 'security.totp.removeOther' : 'security.step.offWarning')}
        </p>
        <div className="stack">
          <Button look="danger" block onClick={act}>
            {t(asking === 'remove' ? 'security.totp.remove' : 'security.step.turnOff')}
          </Button>
          <Button look="secondary" block onClick={() => setAsking(undefined)}>
            {t('security.keep')}
          </Button>
        </div>
      </Dialog>
    </Section>
  );
}
