import type { CounterObligation } from '@tinhso/payments-contract';
import { formatMoney, useT } from '@tinhso/ui';
import { AreaPage } from '@tinhso/ui/console';
import { useState } from 'react';
import { Link } from 'wouter';
import { ChargeForm } from './ChargeForm.js';
import { CounterViews } from './CounterViews.js';
import { messages } from './messages.js';
import { counterPaths } from './paths.js';

/** Asks a citizen for a charge of the counter or a fine; cash for it can be taken at once. */
export function ChargePage() {
  const t = useT(messages);
  const [opened, setOpened] = useState<CounterObligation>();
  return (
    <AreaPage title={t('counter.charge.title')} side={<CounterViews current="charge" />}>
      <div className="counter-charge">
        {opened && (
          <div className="alert ok0" role="status">
            <p>{t('counter.charge.done', { amount: formatMoney(opened.amount), name: opened.payerName })}</p>
            <Link className="btn md" href={`${counterPaths.take}?q=${encodeURIComponent(opened.caseCode)}`}>
              {t('counter.charge.takeNow')}
            </Link>
          </div>
        )}
        <ChargeForm key={opened?.id} onOpened={setOpened} />
      </div>
    </AreaPage>
  );
}
