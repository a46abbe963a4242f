import { useQuery } from '@tanstack/react-query';
import { Chips, Empty, Icon, LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useT } from '@tinhso/ui';
import type { Wallet, WalletPaper } from '@tinhso/wallet-contract';
import { useState } from 'react';
import { ClosedWallet, SignInFirst } from '../Closed.js';
import { messages } from '../messages.js';
import { walletOptions } from '../queries.js';
import { useWalletAccess } from '../useWalletAccess.js';
import { byKind } from './by-kind.js';
import { listMessages } from './messages.js';
import { Reminders } from '../reminders/Reminders.js';
import { PaperRows } from './PaperRows.js';

/** `/giay-to`: everything in the wallet, by kind. */
export function WalletPage() {
  const t = useT({ ...messages, ...listMessages });
  const access = useWalletAccess();
  const wallet = useQuery({ ...walletOptions(useApi()), enabled: access.state === 'open' });
  if (access.state === 'anonymous') return <SignInFirst />;
  if (access.state === 'closed') return <ClosedWallet name={access.name} />;
  return (
    <Page title={t('wallet.title')} back="/ca-nhan">
      <h1>{t('wallet.title')}</h1>
      {wallet.data ? (
        <Loaded wallet={wallet.data} />
      ) : wallet.isError ? (
        <ProblemNotice error={wallet.error} onRetry={() => void wallet.refetch()} />
      ) : (
        <Skeleton label={t('wallet.loading')} lines={6} />
      )}
    </Page>
  );
}

const filters = {
  all: () => true,
  issued: ({ source }: WalletPaper) => source === 'issued',
  mine: ({ source }: WalletPaper) => source !== 'issued',
  attention: ({ state }: WalletPaper) => state !== 'valid',
} as const;
type Filter = keyof typeof filters;
const filterList = Object.keys(filters) as Filter[];

function Loaded({ wallet: { papers, kinds, reminders } }: { wallet: Wallet }) {
  const t = useT(listMessages);
  const [filter, setFilter] = useState<Filter>('all');
  if (papers.length === 0)
    return (
      <div className="section">
        <Empty icon="idCard" title={t('wallet.list.empty')} action={<LinkButton href="/giay-to/them">{t('wallet.list.add')}</LinkButton>}>
          {t('wallet.list.emptyDetail')}
        </Empty>
      </div>
    );
  const count = (each: Filter) => papers.filter(filters[each]).length;
  const offered = filterList.filter((each) => each === 'all' || (count(each) > 0 && count(each) < papers.length));
  const at = offered.includes(filter) ? filter : 'all';
  const groups = byKind(papers.filter(filters[at]), kinds);
  return (
    <>
      <p className="lead">{t('wallet.list.lead')}</p>
      <div className="section">
        <LinkButton look="secondary" icon="plus" href="/giay-to/them">
          {t('wallet.list.add')}
        </LinkButton>
      </div>
      {offered.length > 1 && (
        <div className="section">
          <Chips
            label={t('wallet.list.filter')}
            value={at}
            onChange={setFilter}
            options={offered.map((value) => ({ value, label: t(`wallet.list.${value}`, { count: count(value) }) }))}
          />
        </div>
      )}
      {groups.map(({ kind, items }) => (
        <PaperRows key={kind.code} kind={kind} papers={items} />
      ))}
      <Reminders reminders={reminders} />
      <Section>
        <p className="draft">
          <Icon name="lock" />
          {t('wallet.list.private')}
        </p>
      </Section>
    </>
  );
}
