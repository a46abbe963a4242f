import { useQuery } from '@tanstack/react-query';
import { billServiceTexts, type BillLookup } from '@tinhso/bills-contract';
import { Empty, LinkButton, Notice, Page, ProblemNotice, Section, Skeleton, useApi, useLang, useSession, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from '../messages.js';
import { billersOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { AskCode } from './AskCode.js';
import { Found } from './Found.js';

/** `/hoa-don/tra/<provider>`: a code, then what is open on it. */
export function LookUpPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const lang = useLang();
  const { status } = useSession();
  const billers = useQuery(billersOptions(useApi()));
  const [found, setFound] = useState<BillLookup>();
  if (status === 'anonymous') return <SignInFirst />;
  const biller = billers.data?.billers.find(({ key }) => key === params.biller);
  const title = biller ? billServiceTexts[biller.service][lang] : t('bills.bar');
  return (
    <Page title={title} barTitle={t('bills.bar')} back="/hoa-don">
      <h1>{title}</h1>
      {biller ? (
        <>
          <p className="quiet">{biller.name[lang]}</p>
          {found ? (
            <Found biller={biller} lookup={found} onAnother={() => setFound(undefined)} />
          ) : (
            <AskCode biller={biller} onFound={setFound} />
          )}
          {biller.madeUp && (
            <Section>
              <Notice>{t('bills.trial')}</Notice>
            </Section>
          )}
        </>
      ) : billers.data ? (
        <Empty icon="bill" title={t('bills.off.title')} action={<LinkButton href="/hoa-don">{t('bills.one.toAll')}</LinkButton>}>
          {t('bills.off.detail')}
        </Empty>
      ) : billers.isError ? (
        <ProblemNotice error={billers.error} onRetry={() => void billers.refetch()} />
      ) : (
        <Skeleton label={t('bills.loading')} lines={4} />
      )}
    </Page>
  );
}
