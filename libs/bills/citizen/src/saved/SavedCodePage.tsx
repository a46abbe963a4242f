import { useQuery } from '@tanstack/react-query';
import type { Biller, SavedCodeDetail } from '@tinhso/bills-contract';
import { LinkButton, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { Advance } from '../look-up/Advance.js';
import { BillLines } from '../look-up/Found.js';
import { messages } from '../messages.js';
import { PayBills } from '../PayBills.js';
import { billersOptions, savedCodeOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { Manage } from './Manage.js';
import { Past } from './Past.js';
import { useRemoval } from './useRemoval.js';

/** `/hoa-don/ma/<id>`: a kept code with its bills, the months behind, and what can be done with it. */
export function SavedCodePage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const removal = useRemoval(params.id ?? '');
  const billers = useQuery(billersOptions(api)).data?.billers;
  const code = useQuery({ ...savedCodeOptions(api, params.id ?? ''), enabled: status !== 'anonymous' && !removal.removed });
  if (status === 'anonymous') return <SignInFirst />;
  const title = code.data?.nickname ?? t(code.data === null ? 'bills.one.gone' : 'bills.bar');
  return (
    <Page title={title} barTitle={t('bills.bar')} back="/hoa-don">
      <h1>{title}</h1>
      {removal.removed ? (
        removal.notice
      ) : code.data ? (
        <Loaded code={code.data} biller={billers?.find(({ key }) => key === code.data?.lookup.biller)} onRemove={removal.remove} />
      ) : code.data === null ? (
        <>
          <p className="lead">{t('bills.one.goneDetail')}</p>
          <LinkButton href="/hoa-don">{t('bills.one.toAll')}</LinkButton>
        </>
      ) : code.isError ? (
        <ProblemNotice error={code.error} onRetry={() => void code.refetch()} />
      ) : (
        <Skeleton label={t('bills.asking')} lines={7} />
      )}
    </Page>
  );
}

function Loaded({
  code: saved,
  biller,
  onRemove,
}: {
  code: SavedCodeDetail;
  biller: Biller | undefined;
  onRemove: (name: string) => void;
}) {
  const t = useT(messages);
  const { code, customer, bills, past } = saved.lookup;
  return (
    <>
      <p className="quiet">
        {customer} · <span className="num">{code}</span>
      </p>
      <Section>
        {biller && bills.length > 0 ? (
          <>
            <PayBills
              key={bills.map(({ billNo, amount }) => billNo + amount).join()}
              payables={bills.map((bill) => ({ biller, code, bill }))}
              block
            />
            {bills.map((bill) => (
              <BillLines key={bill.billNo} bill={bill} />
            ))}
          </>
        ) : (
          <Notice tone="ok">{t('bills.found.none')}</Notice>
        )}
      </Section>
      {biller?.advance && <Advance biller={biller} code={code} limits={biller.advance} />}
      <Past past={past} />
      <Manage saved={saved} onRemove={() => onRemove(saved.nickname)} />
    </>
  );
}
