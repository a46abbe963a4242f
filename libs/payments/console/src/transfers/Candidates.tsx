import type { TransferCandidate, TransferView } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { messages } from './messages.js';

interface Props {
  items: readonly TransferCandidate[];
  transfer: TransferView;
  chosen: string | undefined;
  onChoose: (obligationId: string) => void;
}

/** What is due and may be meant, with what speaks for it and what the money would leave over. */
export function Candidates({ items, transfer: { amount }, chosen, onChoose }: Props) {
  const t = useT(messages);
  if (items.length === 0) return <p role="status">{t('payments.transfers.noCandidates')}</p>;
  const signs = (item: TransferCandidate): string =>
    [
      item.sameAmount && t('payments.transfers.sameAmount'),
      item.sameName && t('payments.transfers.sameName'),
      item.amount > amount && t('payments.transfers.less', { amount: formatMoney(item.amount - amount) }),
      item.amount < amount && t('payments.transfers.more', { amount: formatMoney(amount - item.amount) }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <fieldset className="transfer-candidates">
      <legend>{t('payments.transfers.candidates')}</legend>
      {items.map((item) => (
        <label key={item.obligationId}>
          <input type="radio" name="candidate" checked={chosen === item.obligationId} onChange={() => onChoose(item.obligationId)} />
          <b className="num">
            {item.title} · {formatMoney(item.amount)}
          </b>
          <span className="m s">
            {item.payerName} · {item.caseCode} · {item.unitName}
          </span>
          <span className="s">{signs(item)}</span>
        </label>
      ))}
    </fieldset>
  );
}
