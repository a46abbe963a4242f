import { useQuery } from '@tanstack/react-query';
import type { Biller, SavedCode } from '@tinhso/bills-contract';
import {
  Empty,
  formatMoment,
  formatMoney,
  Notice,
  Page,
  ProblemNotice,
  Row,
  Rows,
  Section,
  Skeleton,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { Link } from 'wouter';
import { messages } from './messages.js';
import { PayBills, type Payable } from './PayBills.js';
import { billersOptions, byKey, savedOptions } from './queries.js';
import { SignInFirst } from './SignInFirst.js';
import { iconOf } from './words.js';

/** `/hoa-don`: what is open on kept codes, ready to pay; the codes; and every other provider. */
export function BillsPage() {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const billers = useQuery(billersOptions(api));
  const saved = useQuery({ ...savedOptions(api), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  const failed = billers.error ?? saved.error;
  return (
    <Page title={t('bills.title')} back="/">
      <h1>{t('bills.title')}</h1>
      {billers.data && saved.data ? (
        billers.data.connected ? (
          <Loaded billers={billers.data.billers} codes={saved.data.codes} />
        ) : (
          <Empty icon="bill" title={t('bills.off.title')}>
            {t('bills.off.detail')}
          </Empty>
        )
      ) : failed ? (
        <ProblemNotice error={failed} onRetry={() => void Promise.all([billers.refetch(), saved.refetch()])} />
      ) : (
        <Skeleton label={t('bills.asking')} lines={7} />
      )}
    </Page>
  );
}

function Loaded({ billers, codes }: { billers: readonly Biller[]; codes: readonly SavedCode[] }) {
  const t = useT(messages);
  const known = byKey(billers);
  const payables = codes.flatMap(({ biller, code, nickname, bills }): Payable[] => {
    const provider = known.get(biller);
    return provider ? bills.map((bill) => ({ biller: provider, code, nickname, bill })) : [];
  });
  return (
    <>
      {codes.length === 0 && <p className="lead">{t('bills.lead')}</p>}
      {codes.length > 0 && (
        <Section title={t('bills.due.title')} id="due">
          {payables.length > 0 ? (
            <PayBills key={payables.map(({ bill }) => bill.billNo).join()} payables={payables} block />
          ) : (
            <Notice tone="ok">{t('bills.due.none')}</Notice>
          )}
        </Section>
      )}
      {codes.length > 0 && <Kept codes={codes} known={known} />}
      <Section title={t(codes.length > 0 ? 'bills.other.title' : 'bills.first.title')} id="billers">
        <Rows>
          {billers.map((biller) => (
            <Provider key={biller.key} biller={biller} />
          ))}
        </Rows>
      </Section>
      <Section>
        <Link className="link" href="/thanh-toan">
          {t('bills.paid')}
        </Link>
      </Section>
    </>
  );
}

function Kept({ codes, known }: { codes: readonly SavedCode[]; known: ReadonlyMap<string, Biller> }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <Section title={t('bills.saved.title')} id="saved">
      <Rows>
        {codes.map(({ id, biller, code, nickname, bills, stale, seenAt }) => {
          const open = bills.filter(({ beingCredited }) => !beingCredited).reduce((sum, { amount }) => sum + amount, 0);
          return (
            <Row key={id} href={`/hoa-don/ma/${id}`} icon={iconOf(known.get(biller))} title={nickname}>
              <span className="num">{code}</span>
              {stale && <span>{seenAt ? t('bills.stale', { when: formatMoment(seenAt, lang) }) : t('bills.staleNever')}</span>}
              {(!stale || seenAt) && (
                <span className={open > 0 ? 'bill-open' : undefined}>
                  {open > 0 ? t('bills.saved.open', { amount: formatMoney(open) }) : t('bills.saved.none')}
                </span>
              )}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

function Provider({ biller }: { biller: Biller }) {
  const lang = useLang();
  return (
    <Row href={`/hoa-don/tra/${biller.key}`} icon={iconOf(biller)} title={biller.name[lang]}>
      <span>{biller.area[lang]}</span>
    </Row>
  );
}
