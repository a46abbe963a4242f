import { useQuery } from '@tanstack/react-query';
import type { AssistedSession, HelperFiling } from '@tinhso/assistance-contract';
import { Button, formatMoment, Page, ProblemNotice, QrCode, Skeleton, useApi, useLang, useSession, useT } from '@tinhso/ui';
import type { ReactNode } from 'react';
import { helperMessages } from '../helper/messages.js';
import { messages } from '../messages.js';
import { sessionOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';

type Params = Readonly<Record<string, string>>;

/** `/ho-tro/phien/<session>/phieu/<filing>`: what the person takes to the counter. */
export function SlipPrintPage({ params }: { params: Params }) {
  return (
    <Printed params={params}>
      {(session) => {
        const filing = session.filings.find((each) => each.id === params.filing);
        return filing?.slipCode ? <Slip session={session} filing={filing} slipCode={filing.slipCode} /> : undefined;
      }}
    </Printed>
  );
}

/** `/ho-tro/phien/<session>/phieu-dong-y`: the agreement on paper. */
export function ConsentPrintPage({ params }: { params: Params }) {
  return <Printed params={params}>{(session) => <Consent session={session} />}</Printed>;
}

function Printed({ params, children }: { params: Params; children: (session: AssistedSession) => ReactNode }) {
  const t = useT(helperMessages);
  const words = useT(messages);
  const { status } = useSession();
  const id = params.id ?? '';
  const session = useQuery({ ...sessionOptions(useApi(), id), enabled: status === 'signed-in' });
  if (status === 'anonymous') return <SignInFirst />;
  const sheet = session.data ? children(session.data) : undefined;
  return (
    <Page title={t('assistance.slip.title')} back={`/ho-tro/phien/${id}`} bottomBar={false}>
      {session.isPending && <Skeleton label={words('assistance.loading')} lines={6} />}
      {session.isError && <ProblemNotice error={session.error} onRetry={() => void session.refetch()} />}
      {session.isSuccess && !sheet && <p>{t('assistance.session.goneDetail')}</p>}
      {sheet}
      {sheet && (
        <div className="section no-print">
          <Button block icon="document" onClick={() => window.print()}>
            {t('assistance.slip.print')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Slip({ session, filing, slipCode }: { session: AssistedSession; filing: HelperFiling; slipCode: string }) {
  const t = useT(helperMessages);
  const lang = useLang();
  const address = `${window.location.origin}/console/to-cong-nghe-so/phieu?ma=${slipCode}`;
  const rows = [
    [t('assistance.slip.person'), session.personName],
    [t('assistance.slip.procedure'), filing.procedure.title],
    [t('assistance.slip.office'), filing.office],
    [t('assistance.slip.until'), formatMoment(filing.expiresAt, lang)],
  ];
  return (
    <article className="sheet">
      <h1>{t('assistance.slip.title')}</h1>
      <div className="sheet__code">
        <QrCode text={address} label={t('assistance.slip.qr', { code: slipCode })} />
        <p>
          {t('assistance.slip.code')}
          <b className="num">{slipCode}</b>
        </p>
      </div>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('assistance.slip.how')}</p>
    </article>
  );
}

function Consent({ session }: { session: AssistedSession }) {
  const t = useT(helperMessages);
  const lang = useLang();
  return (
    <article className="sheet">
      <h1>{t('assistance.paper.title')}</h1>
      <p>{t('assistance.paper.text', { name: session.personName })}</p>
      <p className="small">{formatMoment(session.startedAt, lang)}</p>
      <div className="sheet__signs">
        <p>{t('assistance.paper.signPerson')}</p>
        <p>{t('assistance.paper.signHelper')}</p>
      </div>
    </article>
  );
}
