import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { formatMoment, formatMoney, Icon, LinkButton, useLang, useT } from '@tinhso/ui';
import { messages } from './messages.js';

/** What the office asks to be paid, with one button and the sum in it. The dossier waits for it. */
export function PayBox({ dossier: { status, process } }: { dossier: CitizenDossier }) {
  const t = useT(messages);
  const lang = useLang();
  const request = process.payments.find((each) => each.paidAt === undefined);
  if (status !== 'awaiting_payment' || !request) return null;
  const amount = formatMoney(request.toPay);
  const { waived } = request;
  return (
    <section className="ask ask--top" aria-labelledby="pay">
      <h2 className="ask__head" id="pay">
        <Icon name="money" />
        {t('dossiers.pay.title', { amount })}
      </h2>
      <div className="ask__body">
        <p>{request.reason}</p>
        {waived && (
          <p className="small quiet">
            {t('dossiers.fee.ofAll', { amount: formatMoney(request.amount), waived: formatMoney(waived.amount), text: waived.text })}
          </p>
        )}
        <LinkButton block href={`/thanh-toan/nop/${request.id}`}>
          {t('dossiers.pay.act', { amount })}
        </LinkButton>
        <p className="small quiet ask__note">
          {t('dossiers.ask.by', { name: request.requestedBy, when: formatMoment(request.requestedAt, lang) })}
        </p>
      </div>
    </section>
  );
}
