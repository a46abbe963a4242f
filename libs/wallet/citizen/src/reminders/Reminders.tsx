import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemNotice, Section, Switch, unwrap, useApi, useT } from '@tinhso/ui';
import type { PaperReminders } from '@tinhso/wallet-contract';
import { Link } from 'wouter';
import { walletKey } from '../queries.js';
import { reminderMessages } from './messages.js';

/** Whether one is told before papers run out; off until somebody turns it on. */
export function Reminders({ reminders: { on, days } }: { reminders: PaperReminders }) {
  const t = useT(reminderMessages);
  const api = useApi();
  const queries = useQueryClient();
  const choice = useMutation({
    mutationFn: (next: boolean) => unwrap<PaperReminders>(api.PUT('/api/v1/citizen/wallet/reminders', { body: { on: next } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: walletKey }),
  });
  const [first = 0, last = 0] = days;
  return (
    <Section title={t('wallet.remind.title')} id="remind">
      <p className="quiet">{t('wallet.remind.hint', { first, last })}</p>
      <Switch
        checked={on}
        label={t('wallet.remind.label')}
        words={t(on ? 'wallet.remind.on' : 'wallet.remind.off')}
        busy={choice.isPending}
        onChange={(next) => choice.mutate(next)}
      />
      {choice.isError && <ProblemNotice error={choice.error} />}
      {on && (
        <>
          <p className="quiet">{t('wallet.remind.copies')}</p>
          <Link className="link" href="/quyen-rieng-tu/dong-y">
            {t('wallet.remind.privacy')}
          </Link>
        </>
      )}
    </Section>
  );
}
