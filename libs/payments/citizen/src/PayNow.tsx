import { useQuery } from '@tanstack/react-query';
import type { PayWay } from '@tinhso/payments-contract';
import { ApiError, Button, formatMoney, Notice, ProblemNotice, RadioGroup, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import { waysOptions } from './queries.js';
import { useStartPayment } from './useStartPayment.js';

interface Wish {
  readonly obligationIds: string[];
  readonly amount: number;
}

/** The ways to pay, and one button with the sum in it. */
export function PayNow(wish: Wish) {
  const t = useT(messages);
  const ways = useQuery(waysOptions(useApi()));
  if (ways.isError) return <ProblemNotice error={ways.error} onRetry={() => void ways.refetch()} />;
  if (!ways.data) return <Skeleton label={t('payments.pay.loadingWays')} lines={3} />;
  if (ways.data.ways.length === 0)
    return (
      <Notice tone="warn" live>
        <p>
          <strong>{t('payments.pay.noWay')}</strong>
        </p>
        <p>{t('payments.pay.noWayDetail')}</p>
      </Notice>
    );
  return <Choice wish={wish} ways={ways.data.ways} />;
}

function Choice({ wish, ways }: { wish: Wish; ways: readonly PayWay[] }) {
  const t = useT(messages);
  const fitting = ways.filter(({ least, most }) => wish.amount >= least && wish.amount <= most);
  const [chosen, choose] = useState<string>();
  const way = fitting.find(({ key }) => key === chosen) ?? fitting[0];
  const start = useStartPayment({ ...wish, way: way?.key ?? '' });
  // Who is paying is shown by the page itself, which looks again.
  const shown = start.isError && !(start.error instanceof ApiError && start.error.code === 'being-paid');
  if (!way)
    return (
      <Notice tone="warn" live>
        {t('payments.pay.outOfRange', { most: formatMoney(Math.max(...ways.map(({ most }) => most))) })}
      </Notice>
    );
  return (
    <Section>
      <RadioGroup
        id="way"
        label={t('payments.pay.method')}
        value={way.key}
        onChange={choose}
        options={fitting.map(({ key, name, detail }) => ({ value: key, label: name, hint: detail }))}
      />
      {shown && <ProblemNotice error={start.error} />}
      <div className="section">
        <Button block busy={(start.isPending || start.isSuccess) && t('payments.pay.busy')} onClick={() => start.mutate()}>
          {t('payments.pay.act', { amount: formatMoney(wish.amount) })}
        </Button>
      </div>
      <p className="small quiet">{t('payments.pay.once')}</p>
    </Section>
  );
}
