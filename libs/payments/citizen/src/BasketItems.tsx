import type { ObligationView } from '@tinhso/payments-contract';
import { Checkbox, formatDate, formatMoney, formatTime, Icon, useT } from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';

/** Everything due with a tick and its sum; what somebody is paying right now says who, and cannot be ticked. */
export function BasketItems({
  due,
  ticked,
  onTick,
}: {
  due: readonly ObligationView[];
  ticked: readonly ObligationView[];
  onTick: (id: string, on: boolean) => void;
}) {
  const t = useT(messages);
  return (
    <fieldset className="basket">
      <legend className="visually-hidden">{t('payments.basket.choose')}</legend>
      {due.map((each) =>
        each.heldBy ? (
          <Held key={each.id} obligation={each} />
        ) : (
          <Checkbox
            key={each.id}
            id={`khoan-${each.id}`}
            checked={ticked.some(({ id }) => id === each.id)}
            onChange={(on) => onTick(each.id, on)}
            label={<Line obligation={each} />}
            hint={<Facts obligation={each} />}
          />
        ),
      )}
    </fieldset>
  );
}

function Line({ obligation: { title, amount } }: { obligation: ObligationView }) {
  return (
    <span className="basket-line">
      <span>{title}</span> <span className="num">{formatMoney(amount)}</span>
    </span>
  );
}

function Facts({ obligation: { caseCode, unitName, payerName, dueOn } }: { obligation: ObligationView }) {
  const t = useT(messages);
  const facts = [caseCode, payerName, unitName, ...(dueOn ? [t('payments.due.on', { day: formatDate(dueOn) })] : [])];
  return <>{facts.filter(Boolean).join(' · ')}</>;
}

function Held({ obligation }: { obligation: ObligationView }) {
  const t = useT(messages);
  const { heldBy } = obligation;
  if (!heldBy) return null;
  const until = { name: heldBy.name, time: formatTime(heldBy.until) };
  return (
    <div className="basket-held">
      <Icon name="hand" />
      <div>
        <b>
          <Line obligation={obligation} />
        </b>
        <p className="small">{heldBy.own ? t('payments.basket.heldOwn', until) : t('payments.due.held', until)}</p>
        {heldBy.paymentId && (
          <Link className="link small" href={`/thanh-toan/${heldBy.paymentId}`}>
            {t('payments.held.see')}
          </Link>
        )}
      </div>
    </div>
  );
}
