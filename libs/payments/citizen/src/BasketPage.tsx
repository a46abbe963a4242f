import { useQuery } from '@tanstack/react-query';
import { MOST_ITEMS, type ObligationView } from '@tinhso/payments-contract';
import { Empty, formatMoney, LinkButton, Notice, Page, ProblemNotice, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { useSearchParams } from 'wouter';
import { BasketItems } from './BasketItems.js';
import { messages } from './messages.js';
import { PayNow } from './PayNow.js';
import { ownPaymentsOptions } from './queries.js';
import { SignInFirst } from './SignInFirst.js';

/** `/thanh-toan/gio?khoan=<id>,<id>`: what is due with ticks, one sum, and paying it at once. Without ids everything is ticked. */
export function BasketPage() {
  const t = useT(messages);
  const { status } = useSession();
  const list = useQuery({ ...ownPaymentsOptions(useApi()), enabled: status !== 'anonymous', staleTime: 0 });
  if (status === 'anonymous') return <SignInFirst />;
  return (
    <Page title={t('payments.basket.title')} barTitle={t('payments.pay.bar')} back="/thanh-toan">
      <h1>{t('payments.basket.title')}</h1>
      {list.data ? (
        <Basket due={list.data.due} />
      ) : list.isError ? (
        <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <Skeleton label={t('payments.loading')} lines={6} />
      )}
    </Page>
  );
}

function Basket({ due }: { due: readonly ObligationView[] }) {
  const t = useT(messages);
  const [ticked, tick] = useTicked(due);
  const amount = ticked.reduce((sum, each) => sum + each.amount, 0);
  const payable = due.some(({ state }) => state === 'open');
  if (due.length === 0)
    return (
      <Empty icon="bill" title={t('payments.empty.title')} action={<LinkButton href="/thanh-toan">{t('payments.toList')}</LinkButton>}>
        {t('payments.empty.detail')}
      </Empty>
    );
  return (
    <>
      <BasketItems due={due} ticked={ticked} onTick={tick} />
      {payable && (
        <p className="basket-sum" role="status">
          <span>{t('payments.basket.sum', { count: ticked.length })}</span> <b>{formatMoney(amount)}</b>
        </p>
      )}
      {ticked.length > MOST_ITEMS && <Notice tone="warn">{t('payments.basket.most', { most: MOST_ITEMS })}</Notice>}
      {ticked.length === 0 && <p className="quiet">{t(payable ? 'payments.basket.none' : 'payments.basket.allHeld')}</p>}
      {ticked.length > 0 && ticked.length <= MOST_ITEMS && (
        <PayNow key={amount} obligationIds={ticked.map(({ id }) => id)} amount={amount} />
      )}
    </>
  );
}

/** What is ticked stands in the address, so that a reload and the way back keep it; what cannot be paid now is never ticked. */
function useTicked(due: readonly ObligationView[]): [ObligationView[], (id: string, on: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('khoan')?.split(',').filter(Boolean);
  const open = due.filter(({ state }) => state === 'open');
  const ticked = wanted ? open.filter(({ id }) => wanted.includes(id)) : open.slice(0, MOST_ITEMS);
  const tick = (id: string, on: boolean): void => {
    const ids = ticked.map((each) => each.id).filter((each) => each !== id);
    setSearch({ khoan: [...ids, ...(on ? [id] : [])].join(',') }, { replace: true });
  };
  return [ticked, tick];
}
