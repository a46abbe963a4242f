import { publicStates, type PaymentView } from '@tinhso/payments-contract';
import { Button, Buttons, formatMoney, LinkButton, Section, useT } from '@tinhso/ui';
import { messages } from './messages.js';
import { Receipt } from './Receipt.js';
import { placeOf } from './subject.js';

/** What can be done now: go on, pay again, read the receipts, go to what was paid for. */
export function NextStep({ payment }: { payment: PaymentView }) {
  const t = useT(messages);
  const { items, next } = payment;
  const outer = publicStates[payment.state];
  const open = items.map(({ obligation }) => obligation).filter(({ state }) => state === 'open');
  const again = open.length === 1 ? `/thanh-toan/nop/${open[0]?.id}` : `/thanh-toan/gio?khoan=${open.map(({ id }) => id).join(',')}`;
  return (
    <Section>
      <Buttons stack>
        {next?.kind === 'redirect' && (
          <Button block onClick={() => window.location.assign(next.url)}>
            {t('payments.result.goOn')}
          </Button>
        )}
        {outer === 'ended' && open.length > 0 && (
          <LinkButton block href={again}>
            {t('payments.result.again', { amount: formatMoney(open.reduce((sum, { amount }) => sum + amount, 0)) })}
          </LinkButton>
        )}
        {items.map(
          ({ receipt, obligation }) =>
            receipt && <Receipt key={receipt.number} receipt={receipt} of={items.length > 1 ? obligation.title : undefined} />,
        )}
        <Back payment={payment} first={outer === 'paid'} />
      </Buttons>
    </Section>
  );
}

function Back({ payment: { items }, first }: { payment: PaymentView; first: boolean }) {
  const t = useT(messages);
  const [only] = items;
  const place = items.length === 1 && only ? placeOf(only.obligation) : undefined;
  const label = !place ? 'payments.toList' : only?.obligation.subject === 'bill' ? 'payments.toBills' : 'payments.toDossier';
  return (
    <LinkButton block look={first ? 'primary' : 'secondary'} href={place ?? '/thanh-toan'}>
      {t(label)}
    </LinkButton>
  );
}
