import { Button, formatMoney, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import type { TransferQr } from './Transfer.js';

type Name = 'account' | 'amount' | 'content';

/** What one types into a banking app, each line to be copied. */
export function CopyRows({ qr }: { qr: TransferQr }) {
  const t = useT(messages);
  const [copied, setCopied] = useState<Name>();
  const copies: Readonly<Record<Name, string>> = { account: qr.account, amount: String(qr.amount), content: qr.content };
  const copy = (name: Name) => void navigator.clipboard.writeText(copies[name]).then(() => setCopied(name));
  // Where the browser forbids copying (plain http) the lines are selected by hand as ever.
  const mayCopy = typeof navigator !== 'undefined' && 'clipboard' in navigator;
  const row = (label: string, value: string, name?: Name) => (
    <div>
      <dt>{label}</dt>
      <dd className="num">{value}</dd>
      {name && mayCopy && (
        <dd>
          <Button look="quiet" icon={copied === name ? 'check' : 'copy'} onClick={() => copy(name)}>
            {t(copied === name ? 'payments.transfer.copied' : 'payments.transfer.copy')}
            <span className="visually-hidden"> {label.toLocaleLowerCase('vi')}</span>
          </Button>
        </dd>
      )}
    </div>
  );
  return (
    <>
      <dl className="transfer-rows">
        {row(t('payments.transfer.bank'), qr.bank)}
        {row(t('payments.transfer.account'), qr.account, 'account')}
        {row(t('payments.transfer.holder'), qr.holder)}
        {row(t('payments.transfer.amount'), formatMoney(qr.amount), 'amount')}
        {row(t('payments.transfer.content'), qr.content, 'content')}
      </dl>
      <p className="visually-hidden" role="status">
        {copied && t('payments.transfer.copiedWhat', { what: t(`payments.transfer.${copied}`).toLocaleLowerCase('vi') })}
      </p>
    </>
  );
}
