import type { Biller, BillLookup, OpenBill } from '@tinhso/bills-contract';
import { Button, Details, Empty, formatDecimal, formatMoney, Section, SummaryList, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { PayBills } from '../PayBills.js';
import { Past } from '../saved/Past.js';
import { Advance } from './Advance.js';
import { KeepCode } from './KeepCode.js';

/** What is open on a code that was looked up: pay it, pay ahead, keep the code. */
export function Found({ biller, lookup, onAnother }: { biller: Biller; lookup: BillLookup; onAnother: () => void }) {
  const t = useT(messages);
  const { code, customer, bills } = lookup;
  return (
    <>
      <SummaryList
        title={t('bills.found.for')}
        items={[
          { label: t('bills.found.name'), value: customer },
          { label: t('bills.code.label'), value: <span className="num">{code}</span> },
        ]}
      />
      <Section>
        {bills.length > 0 ? (
          <>
            <PayBills payables={bills.map((bill) => ({ biller, code, bill }))} block />
            {bills.map((bill) => (
              <BillLines key={bill.billNo} bill={bill} />
            ))}
          </>
        ) : (
          <Empty icon="check" title={t('bills.found.none')}>
            {t('bills.found.noneDetail')}
          </Empty>
        )}
      </Section>
      {biller.advance && <Advance biller={biller} code={code} limits={biller.advance} />}
      <KeepCode biller={biller} code={code} />
      <Past past={lookup.past} />
      <Section>
        <Button look="quiet" icon="search" onClick={onAnother}>
          {t('bills.found.other')}
        </Button>
      </Section>
    </>
  );
}

/** What stands on one bill. */
export function BillLines({ bill: { lines, reading, billNo } }: { bill: OpenBill }) {
  const t = useT(messages);
  return (
    <Details summary={`${t('bills.found.lines')} ${billNo}`}>
      <dl className="bill-lines">
        {reading && (
          <div>
            <dt>{t('bills.found.reading', { from: formatDecimal(reading.from), to: formatDecimal(reading.to) })}</dt>
            <dd>{t('bills.found.used', { quantity: formatDecimal(reading.quantity), unit: reading.unit })}</dd>
          </div>
        )}
        {lines.map((line) => (
          <div key={line.label}>
            <dt>{line.label}</dt>
            <dd>{formatMoney(line.amount)}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
