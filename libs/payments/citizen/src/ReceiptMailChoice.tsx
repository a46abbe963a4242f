import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReceiptMail } from '@tinhso/payments-contract';
import { ProblemNotice, Section, Switch, unwrap, useApi, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { receiptMailOptions } from './queries.js';

/** Whether receipts come by mail, with the address; without one, where to give it. */
export function ReceiptMailChoice() {
  const t = useT(messages);
  const api = useApi();
  const queries = useQueryClient();
  const options = receiptMailOptions(api);
  const setting = useQuery(options);
  const choose = useMutation({
    mutationFn: (wanted: boolean) => unwrap<ReceiptMail>(api.PUT('/api/v1/citizen/receipt-mail', { body: { wanted } })),
    onSuccess: (chosen) => queries.setQueryData(options.queryKey, chosen),
  });
  if (!setting.data) return null;
  const { wanted, address } = setting.data;
  return (
    <Section title={t('payments.mail.title')} id="receipt-mail">
      {address ? (
        <div className="receipt-mail">
          <p>{t('payments.mail.hint', { address })}</p>
          <Switch
            checked={wanted}
            label={t('payments.mail.label')}
            words={t(wanted ? 'payments.mail.on' : 'payments.mail.off')}
            busy={choose.isPending}
            onChange={(on) => choose.mutate(on)}
          />
        </div>
      ) : (
        <p>
          {t('payments.mail.none')}{' '}
          <Link className="link" href="/ca-nhan/lien-he">
            {t('payments.mail.add')}
          </Link>
        </p>
      )}
      {choose.isError && <ProblemNotice error={choose.error} />}
    </Section>
  );
}
